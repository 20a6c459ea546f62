import { WARLIKE } from '../cues';
import type { Lexicon } from '../lexicon';
import type { NameIndex } from './names';
import type { Match } from '../text/match';
import type { ReadPassage } from '../text/read';

/** What a text is about, as a whole. */
export interface TextKind {
  /** It has the years or the events that the atlas is about. */
  readonly isOfWar: boolean;
}

/** So many words of war make a text one about war. */
const ENOUGH = 3;
const LOOKED_AT = 400;

/** Looks through the beginning of a text for what it is about. */
export function kindOfText(
  read: readonly ReadPassage[],
  { lexicon, years }: Pick<NameIndex, 'lexicon' | 'years'>,
): TextKind {
  const [from, to] = years ?? [Infinity, -Infinity];
  let warlike = 0;
  let known = 0;
  for (const { words, matches, dates } of read.slice(0, LOOKED_AT)) {
    warlike += words.slice(0, MOST).filter(({ key }) => WARLIKE.has(key)).length;
    known += matches.slice(0, MOST).filter((match) => isOfWar(match, lexicon)).length;
    known += dates
      .slice(0, MOST)
      .filter(({ first: { year } }) => year !== null && year >= from && year <= to).length;
  }
  return { isOfWar: known > 0 && warlike + known >= ENOUGH };
}

/** Words, names and dates of one passage. */
const MOST = 20_000;

function isOfWar({ namings }: Match, { about }: Lexicon): boolean {
  return namings.some(
    ({ thing, isHead }) => (thing.kind === 'event' && !isHead) || thing.id === about,
  );
}
