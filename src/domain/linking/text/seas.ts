import type { Match } from './match';
import type { Word } from './words';

/** "the China station": where a navy's ships are kept; no land has a station of its name. */
export function isNavalStation(match: Match, { key, joint }: Word): boolean {
  return key === 'station' && joint === 'space' && isAllOf(match, /^(?:country|ocean|sea)$/);
}

/** "the Baltic yard", "the Baltic works": what is called by a sea has none of its own. */
export function isYard(match: Match, { key, joint }: Word): boolean {
  return (
    joint === 'space' &&
    /^(?:yards?|shipyard|works|exchange)$/.test(key) &&
    isAllOf(match, /^(?:ocean|sea)$/)
  );
}

/** "the Baltic nobles", "Baltic gentry": of whom a sea is said, it says where they are at home. */
export function isOfPeople(match: Match, { key, joint, isCapital }: Word): boolean {
  return joint === 'space' && !isCapital && PEOPLE.test(key) && isAllOf(match, /^(?:ocean|sea)$/);
}

const PEOPLE =
  /^(?:nobles?|nobleman|noblemen|nobility|barons?|baronial|gentry|landowners?|landlords?|peasants?|aristocrats?|aristocracy|lords?|knights?)$/;

/** Whether all that a name may name is of one sort. */
export function isAllOf({ namings }: Match, sort: RegExp): boolean {
  return namings.every(({ thing }) => sort.test(thing.sort));
}
