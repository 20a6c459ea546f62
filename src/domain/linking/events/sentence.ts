import { wordAt } from '../text/around';
import type { ReadPassage } from '../text/read';

/** So many names on each side of a word are looked at. */
const MOST = 12;

/** Ids of what the sentence of a word names, a few names on each side. */
export function namedIn({ matches, sentences }: ReadPassage, at: number): readonly string[] {
  let [low, high] = [0, matches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((matches[middle]?.first ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return matches
    .slice(Math.max(0, low - MOST), low + MOST)
    .flatMap(({ first, namings }) =>
      sentences[first] === sentences[at] ? namings.map(({ thing: { id } }) => id) : [],
    );
}

/** From where to where in the text the sentence of a word goes, no more than so many words on each side. */
export function sentenceSpan(
  { words, sentences }: ReadPassage,
  at: number,
  reach: number,
): readonly [start: number, end: number] {
  let [first, last] = [at, at];
  while (first > Math.max(0, at - reach) && sentences[first - 1] === sentences[at]) first -= 1;
  while (last < Math.min(words.length - 1, at + reach) && sentences[last + 1] === sentences[at])
    last += 1;
  return [wordAt(words, first).start, wordAt(words, last).end];
}

/** Those of things in the order of the text that begin between two offsets. */
export function within<Each extends { readonly start: number }>(
  all: readonly Each[],
  [start, end]: readonly [start: number, end: number],
): readonly Each[] {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  let next = low;
  while (next < all.length && (all[next]?.start ?? end) < end) next += 1;
  return all.slice(low, next);
}
