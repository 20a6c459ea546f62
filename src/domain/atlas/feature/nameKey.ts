/** The same name however it is hyphenated: "Liao-yang" and "Liaoyang". */
export function nameKey(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}]/gu, '');
}
