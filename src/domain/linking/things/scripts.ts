const OTHER = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;

/** Whether a name, or a whole text, has no letters but Latin ones. */
export function isLatin(text: string): boolean {
  return !OTHER.test(text);
}

/** The surname at the beginning of a name in characters: 東郷 of 東郷平八郎; `null` where none can be told. */
export function surnameInHan(name: string): string | null {
  return /^(\p{Script=Han}{2})\p{Script=Han}{2,3}$/u.exec(name)?.[1] ?? null;
}
