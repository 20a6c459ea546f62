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

/** Signs that nobody sees and that turn what is read about: controls, and those that set a direction by force. */
const HIDDEN = /(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufeff\ufffd]/u;

/** Where the first hidden sign stands in a text and its number, `U+202E`; `null` when there is none. */
export function hiddenIn(text: string): { readonly at: number; readonly sign: string } | null {
  const at = text.search(HIDDEN);
  if (at < 0) return null;
  const number = (text.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return { at, sign: `U+${number}` };
}
