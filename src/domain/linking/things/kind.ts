import { WARLIKE } from '../cues';
import type { Match } from '../text/match';
import type { ReadPassage } from '../text/read';

/** What a text is about, as a whole. */
export interface TextKind {
  /** It has the years or the events of the war. */
  readonly isOfWar: boolean;
}

/** So many words of war make a text one about war. */
const ENOUGH = 3;
const LOOKED_AT = 400;

/** Looks through the beginning of a text for what it is about. */
export function kindOfText(read: readonly ReadPassage[]): TextKind {
  let warlike = 0;
  let known = 0;
  for (const { words, matches, dates } of read.slice(0, LOOKED_AT)) {
    warlike += words.slice(0, MOST).filter(({ key }) => WARLIKE.has(key)).length;
    known += matches.slice(0, MOST).filter(isOfWar).length;
    known += dates
      .slice(0, MOST)
      .filter(({ first: { year } }) => year === 1904 || year === 1905).length;
  }
  return { isOfWar: known > 0 && warlike + known >= ENOUGH };
}

/** Words, names and dates of one passage. */
const MOST = 20_000;

function isOfWar({ namings }: Match): boolean {
  return namings.some(
    ({ thing, isHead }) => (thing.kind === 'event' && !isHead) || thing.id === 'russo-japanese-war',
  );
}
