import { datesIn } from '../dates/find';
import type { WrittenDate } from '../dates/written';
import type { Match } from './match';
import { matchesIn } from './match';
import type { NameIndex } from '../things/names';
import type { TextPassage } from './passages';
import type { Scene } from './scene';
import { wordsOf } from './words';

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
  const sentences = new Uint32Array(words.length);
  let sentence = 0;
  for (const [at, word] of words.entries()) {
    if (
      at > 0 &&
      (word.joint === 'break' ||
        (word.joint === 'point' && isSentenceEnd(text, words[at - 1]?.end ?? 0, word.start)))
    )
      sentence += 1;
    sentences[at] = sentence;
  }
  const names = new Map(matches.map((match) => [match.first, match]));
  return {
    text,
    words,
    names,
    matches,
    dates,
    sentences,
    article,
    passage,
    isTitle: passage.isTitle,
  };
}

/** A point that ends an abbreviation ends no sentence. */
function isSentenceEnd(text: string, end: number, next: number): boolean {
  if (!/^[.]/.test(text.slice(end, end + 1))) return true;
  const word = /(\p{L}+)$/u.exec(text.slice(Math.max(0, end - 12), end))?.[1] ?? '';
  return (
    !/^(?:St|Ste|Mt|Mr|Mrs|Dr|Gen|Adm|Lt|Col|Capt|[A-Z]|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|No|O|N|p|vol)$/.test(
      word,
    ) || next - end > 3
  );
}
