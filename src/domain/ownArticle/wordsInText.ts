/** Words found in a text, by offsets, with some of the text on both sides. */
interface FoundWords {
  readonly start: number;
  readonly end: number;
  /** `…the talks at “Portsmouth” went on…`. */
  readonly about: string;
}

/** Characters shown of what stands before and after. */
const CONTEXT = 40;

/**
 * The next place of some words at or after an offset, or else the first in the text; their case and the white space
 * between them do not count. `null` when the text has none, or no word was given.
 */
export function wordsInText(text: string, words: string, from: number): FoundWords | null {
  const parts = words.trim().split(/\s+/).map(literal);
  if (parts[0] === '') return null;
  const pattern = new RegExp(parts.join(String.raw`\s+`), 'giu');
  pattern.lastIndex = from;
  const found = pattern.exec(text) ?? pattern.exec(text);
  if (!found) return null;
  const [start, end] = [found.index, found.index + found[0].length];
  const [before, after] = [
    text.slice(Math.max(0, start - CONTEXT), start),
    text.slice(end, end + CONTEXT),
  ];
  return { start, end, about: `…${before}“${found[0]}”${after}…`.replaceAll(/\s+/g, ' ') };
}

function literal(word: string): string {
  return word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}
