import type { Word } from './words';

const NONE: Word = { key: '', start: 0, end: 0, joint: 'none', isCapital: false, isLoud: false };

/** A word by its number; one of no letters before the first and after the last. */
export function wordAt(words: readonly Word[], at: number): Word {
  return words[at] ?? NONE;
}

/** Whether nothing but a space, a hyphen or an apostrophe stands before a word. */
export function isClose({ joint }: Word): boolean {
  return joint === 'space' || joint === 'hyphen' || joint === 'apostrophe';
}

/** The words before one, nearest first, no farther than the sentence and a number of words. */
export function wordsBefore(words: readonly Word[], at: number, reach: number): readonly Word[] {
  const found: Word[] = [];
  for (let i = at; i > 0 && found.length < reach; i -= 1) {
    if (isOpening(wordAt(words, i))) break;
    found.push(wordAt(words, i - 1));
  }
  return found;
}

/** The words after one, nearest first, no farther than the sentence and a number of words. */
export function wordsAfter(words: readonly Word[], at: number, reach: number): readonly Word[] {
  const found: Word[] = [];
  for (let i = at + 1; i < words.length && found.length < reach; i += 1) {
    const word = wordAt(words, i);
    if (isOpening(word)) break;
    found.push(word);
  }
  return found;
}

/** Lines of running text are not so short, in characters. */
const SHORT_LINE = 45;
/** Nor are they broken off so late: such a line is a paragraph. */
const LONG_LINE = 120;

/** Whether a short line ends before a word: a heading, a line of a table or of an address. */
export function isNewLine(text: string, words: readonly Word[], at: number): boolean {
  const { end } = wordAt(words, at - 1);
  const gap = text.slice(end, wordAt(words, at).start).indexOf('\n');
  if (gap < 0) return false;
  const length = end + gap - (text.lastIndexOf('\n', end - 1) + 1);
  return length < SHORT_LINE || length > LONG_LINE;
}

/** The words within a reach of one, on both sides and whatever stands between. */
export function near(words: readonly Word[], at: number, reach: number): readonly Word[] {
  return words.slice(Math.max(0, at - reach), at + reach);
}

/** Whether a word begins a sentence, a line of talk or a passage. */
export function isOpening({ joint }: Word): boolean {
  return joint === 'point' || joint === 'break' || joint === 'none';
}
