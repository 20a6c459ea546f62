const OTHER = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;

/** Whether a name, or a whole text, has no letters but Latin ones. */
export function isLatin(text: string): boolean {
  return !OTHER.test(text);
}
