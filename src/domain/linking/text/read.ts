import { datesIn } from '../dates/find';
import type { WrittenDate } from '../dates/written';
import type { Match } from './match';
import { matchesIn } from './match';
import type { NameIndex } from '../things/names';
import type { TextPassage } from './passages';
import type { Scene } from './scene';
import { wordAt } from './around';
import { type Word, wordsOf } from './words';

/** A passage with its words, its names and its dates as they are written. */
export interface ReadPassage extends Scene {
  readonly passage: TextPassage;
  readonly matches: readonly Match[];
  readonly dates: readonly WrittenDate[];
  /** For each word the number of its sentence. */
  readonly sentences: Uint32Array;
  /** Counts up at each passage that opens an article. */
  readonly article: number;
}

/** Reads one passage. */
export function readPassage(
  text: string,
  passage: TextPassage,
  article: number,
  index: NameIndex,
): ReadPassage {
  const words = wordsOf(text, passage.start, passage.end);
  const matches = matchesIn(text, words, index);
  const dates = datesIn(text, words, passage.start, passage.end, index.years);
  const names = new Map(matches.map((match) => [match.first, match]));
  return {
    text,
    words,
    names,
    matches,
    dates,
    sentences: sentencesOf(text, words),
    article,
    passage,
    isTitle: passage.isTitle,
  };
}

/** For each word the number of its sentence. */
function sentencesOf(text: string, words: readonly Word[]): Uint32Array {
  const sentences = new Uint32Array(words.length);
  let sentence = 0;
  for (let at = 1; at < words.length; at += 1) {
    const { joint, start } = wordAt(words, at);
    const isEnd = joint === 'point' && isSentenceEnd(text, wordAt(words, at - 1), start);
    if (isEnd || joint === 'break') sentence += 1;
    sentences[at] = sentence;
  }
  return sentences;
}

/** A point that ends an abbreviation ends no sentence. */
function isSentenceEnd(text: string, { start, end }: Word, next: number): boolean {
  if (text.charAt(end) !== '.' || next - end > 3 || end - start > LONGEST_SHORT) return true;
  return !SHORT.test(text.slice(start, end));
}

/** In letters, an abbreviation. */
const LONGEST_SHORT = 4;
const SHORT =
  /^(?:St|Ste|Mt|Mr|Mrs|Dr|Gen|Adm|Lt|Col|Capt|[A-Z]|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|No|O|N|p|vol)$/;
