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

/** The words within a reach of one, on both sides and whatever stands between. */
export function near(words: readonly Word[], at: number, reach: number): readonly Word[] {
  return words.slice(Math.max(0, at - reach), at + reach);
}

/** Whether a word begins a sentence, a line of talk or a passage. */
export function isOpening({ joint }: Word): boolean {
  return joint === 'point' || joint === 'break' || joint === 'none';
}
