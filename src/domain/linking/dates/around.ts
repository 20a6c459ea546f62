/** Enough of a text round a word for what may belong to its date. */
const REACH = 56;

/** The text just before an offset. */
export function before(text: string, at: number, floor: number): string {
  return text.slice(Math.max(floor, at - REACH), at);
}

/** The text just after an offset. */
export function after(text: string, at: number, ceiling: number): string {
  return text.slice(at, Math.min(ceiling, at + REACH));
}

export const DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])`;
/** A day with what may follow its digits. */
export const DAY_WORD = String.raw`(${DAY})(?:st|nd|rd|th|d|ST|ND|RD|TH|-?го|-?е|-?ое)?`;
export const YEAR = String.raw`(1[5-9]\d\d|20\d\d)`;
/** No digit, decimal or money before. */
export const FREE = String.raw`(?<![\d\p{L}])(?<!\d[.,:/])(?<![$£€#№])`;
/** A hyphen, a dash of any length, the sign of minus. */
export const DASH = String.raw`[-‐‑‒–—―−]`;
