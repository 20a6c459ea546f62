import { WARLIKE } from '../cues';
import { fold } from '../../search/searchFold';
import type { Thing } from './thing';
import { isCommonShip, type Lexicon } from '../lexicon';
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
  const crew = new Set<Thing>();
  for (const { words, matches, dates } of read.slice(0, LOOKED_AT)) {
    warlike += words.slice(0, MOST).filter(({ key }) => WARLIKE.has(key)).length;
    known += matches.slice(0, MOST).filter((match) => isOfWar(match, lexicon)).length;
    for (const one of matches.slice(0, MOST).flatMap((match) => crewOf(match, lexicon)))
      crew.add(one);
    known += dates
      .slice(0, MOST)
      .filter(({ first: { year } }) => year !== null && year >= from && year <= to).length;
  }
  const ships = [...crew].filter(({ kind }) => kind === 'ship').length;
  if (crew.size >= CREW || (ships >= SHIPS && warlike >= MANY)) known += crew.size;
  return { isOfWar: known > 0 && warlike + known >= ENOUGH };
}

/** So many ships and people of the war in one text are there together for its sake. */
const CREW = 4;
/** Two ships are, where so many words of war stand about them: a paper's telegrams have no year. */
const [SHIPS, MANY] = [2, 6];

/** Ships and people that nothing else has the name of. */
function crewOf({ namings, how }: Match, lexicon: Lexicon): readonly Thing[] {
  const [only, other] = namings;
  if (
    !only ||
    other ||
    how === 'sound' ||
    how === 'slip' ||
    !/^(?:ship|person)$/.test(only.thing.kind)
  )
    return [];
  return isCommonShip(lexicon, fold(only.name)) ? [] : [only.thing];
}

/** Words, names and dates of one passage. */
const MOST = 20_000;

function isOfWar({ namings }: Match, { about }: Lexicon): boolean {
  return namings.some(
    ({ thing, isHead }) => (thing.kind === 'event' && !isHead) || thing.id === about,
  );
}
