/** Markup that is left in words after they were read: it was meant to be read as markup, and would be printed. */
const SLIPS: readonly RegExp[] = [
  /\]\s*\((?=[^)\s]*(?:[:#/]|$))/,
  /\((?:map|date|https?):/,
  /\]\s*\[/,
  /\[@|@[\w.-]+\]/,
  /\[\^/,
  /\{#|\{\.|=["“][^"”]*["”]\s*\}/,
  /\*\*|__\w|`/,
  /<\/?[a-z][^>]*>?/i,
];

/** The first slip of markup in words, and where in them it begins; `null` when they are plain. */
export function slipIn(words: string): { readonly at: number; readonly slip: string } | null {
  const found = SLIPS.flatMap((pattern) => pattern.exec(words) ?? []).sort(
    (a, b) => words.indexOf(a) - words.indexOf(b),
  );
  const [slip] = found;
  return slip === undefined ? null : { at: words.indexOf(slip), slip };
}

/**
 * Signs that nobody sees, or that mean nothing to anyone else: controls, those that set a direction by force, have no width or
 * hint at hyphens, halves of signs, and what is no character or a private one.
 */
export const HIDDEN =
  /(?![\t\n\r])\p{Cc}|[\u00ad\u200b\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffd]|[\p{Cs}\p{Co}\p{Noncharacter_Code_Point}]/u;
/** Letters with the marks that belong to them, and syllables of hangul in their parts. */
const PARTED = /\p{L}\p{Mn}+|[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?/gu;

/** Where the first hidden sign stands in a text and its number, `U+202E`; `null` when there is none. */
export function hiddenIn(text: string): { readonly at: number; readonly sign: string } | null {
  const at = text.search(HIDDEN);
  if (at < 0) return null;
  const number = (text.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return { at, sign: `U+${number}` };
}

/** Where a letter is first written in parts that has a sign of its own, `e` and an accent; -1 when none is. */
export function partedIn(text: string): number {
  for (const { 0: letter, index } of text.matchAll(PARTED)) {
    if (letter.normalize('NFC') !== letter) return index;
  }
  return -1;
}
