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
