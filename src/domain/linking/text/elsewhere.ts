import { ELSEWHERE, HOMES, type Extent } from '../cues';
import { isClose, wordAt, wordsAfter, wordsBefore } from './around';
import type { Match } from './match';
import type { Word } from './words';

/** Whether a name is said to be that of a place in another land than the atlas's: "Port Arthur, Texas", "the Ontario port of X". */
export function isElsewhere(words: readonly Word[], match: Match): boolean {
  return isAnother(words, match.first) || isOfLand(words, match);
}

/** "another Port Arthur", and nothing else said of it. */
export function isMereAnother(words: readonly Word[], match: Match): boolean {
  return isAnother(words, match.first) && !isOfLand(words, match);
}

function isOfLand(words: readonly Word[], match: Match): boolean {
  if (isOfState(words, match) || isOneOf(words, match)) return true;
  if (isSaidFar(words, match) || isSaidAway(words, match)) return true;
  return isAway(regionAfter(words, match.last), match) || isLedFromAway(words, match);
}

/** "a third Portsmouth", "another Port Arthur", "the Canadian Port Arthur". */
function isAnother(words: readonly Word[], first: number): boolean {
  const [word, before] = [wordAt(words, first - 1), wordAt(words, first - 2)];
  if (wordAt(words, first).joint !== 'space') return false;
  if (/^(?:our|your|my)$/.test(word.key) && before.key === 'not') return true;
  if (/^(?:another|canadian|texan|tasmanian|australian)$/.test(word.key)) return true;
  if (/^(?:different|third|fourth)$/.test(word.key)) return /^an?$/.test(before.key);
  return word.key === 'other' && before.key === 'the';
}

/** "Washington state" is not the town. */
function isOfState(words: readonly Word[], { last, namings }: Match): boolean {
  const next = wordAt(words, last + 1);
  return (
    next.key === 'state' &&
    next.joint === 'space' &&
    !SAID.test(wordAt(words, last + 2).key) &&
    namings.some(({ thing }) => /capital|city/.test(thing.sort))
  );
}

/** "advices from X state that". */
const SAID = /^(?:that|the|it|there|his|their)$/;

/** The land in ", Texas", "(Ontario)", ", County Durham", "in Texas"; `''` for none. */
function regionAfter(words: readonly Word[], last: number): string {
  const next = wordAt(words, last + 1);
  if (next.joint === 'comma' && next.key === 'in') return regionAt(words, last + 2);
  if (next.joint === 'comma') return regionAt(words, settlementEnd(words, last + 1));
  return next.joint === 'space' && next.key === 'in' ? regionAt(words, last + 2) : '';
}

/** Words within which it is said of what land a town is. */
const SAID_OF = 24;

/** "X is a city in Jefferson County within the metropolitan area of the state of Texas". */
function isSaidAway(words: readonly Word[], match: Match): boolean {
  const [is, article] = [wordAt(words, match.last + 1), wordAt(words, match.last + 2)];
  if (!/^(?:is|was)$/.test(is.key) || !/^an?$/.test(article.key)) return false;
  const after = words.slice(match.last + 3, match.last + SAID_OF);
  const end = after.findIndex(({ joint }) => joint === 'break' || joint === 'point');
  const said = after.slice(0, end < 0 ? after.length : end);
  return (
    said.slice(0, 5).some(({ key }) => SETTLEMENT.test(key)) &&
    said.some(({ isCapital, key }) => isCapital && isRegionAway(key, match))
  );
}

/** "the Port Arthur of Tasmania". */
function isOneOf(words: readonly Word[], match: Match): boolean {
  const isThe = wordAt(words, match.first - 1).key === 'the';
  const of = wordAt(words, match.last + 1);
  return isThe && of.key === 'of' && isAway(regionAt(words, match.last + 2), match);
}

/** Where the land is named in ", a hamlet in Saskatchewan". */
function settlementEnd(words: readonly Word[], at: number): number {
  const [article, kind, link] = [0, 1, 2].map((by) => wordAt(words, at + by).key);
  const isKind = /^(?:an?|the)$/.test(article ?? '') && SETTLEMENT.test(kind ?? '');
  return isKind && /^(?:in|of)$/.test(link ?? '') ? at + 3 : at;
}

/** In words, how far a work of reference may come to the land of a town. */
const FAR = 14;

/** "PORT ARTHUR, a city and port of entry in the Thunder Bay district of Ontario": the land stands farther on. */
function isSaidFar(words: readonly Word[], match: Match): boolean {
  const [article, kind] = [1, 2].map((by) => wordAt(words, match.last + by));
  if (article?.joint !== 'comma' || !/^an?$/.test(article.key)) return false;
  if (!SETTLEMENT.test(kind?.key ?? '')) return false;
  return wordsAfter(words, match.last + 2, FAR).some(
    ({ key, isCapital, joint }, at, after) =>
      isCapital &&
      (joint === 'comma' || /^(?:of|in)$/.test(after[at - 1]?.key ?? '')) &&
      isAway(key, match),
  );
}

function regionAt(words: readonly Word[], at: number): string {
  const [word, after] = [wordAt(words, at), wordAt(words, at + 1)];
  if (!word.isCapital) return '';
  if (/^(?:county|co)$/.test(word.key) && isClose(after) && after.isCapital) return 'county';
  return /^(?:new|nova)$/.test(word.key) ? `${word.key} ${after.key}` : word.key;
}

/** Whether a land is none of those where the atlas has the place of that name. */
function isAway(region: string, { namings }: Match): boolean {
  if (region === 'county') return true;
  if (!ELSEWHERE.has(region)) return false;
  const home = HOMES.get(region);
  return !namings.some(({ thing }) => home && thing.at && isWithin(thing.at, home));
}

function isWithin(at: readonly [number, number], [west, south, east, north]: Extent): boolean {
  return at[0] >= west && at[0] <= east && at[1] >= south && at[1] <= north;
}

/** Whether a word is that of such a land, for what a name may mean. */
export function isRegionAway(region: string, match: Match): boolean {
  return region.length > 4 && region !== 'county' && isAway(region, match);
}

/** "the Texas port of X", "Ontario's X". */
function isLedFromAway(words: readonly Word[], match: Match): boolean {
  const [of, kind, land, own] = wordsBefore(words, match.first, 4);
  if (of?.key === 's' && kind?.isCapital) return !PERSON.test(kind.key) && isAway(kind.key, match);
  if (of?.key !== 'of' || !kind || !SETTLEMENT.test(kind.key)) return false;
  return [land, own].some(
    (word) => word?.isCapital && isAway(LANDS.get(word.key) ?? word.key, match),
  );
}

/** "the Canadian city of". */
const LANDS: ReadonlyMap<string, string> = new Map([
  ['canadian', 'canada'],
  ['texan', 'texas'],
  ['australian', 'australia'],
  ['tasmanian', 'tasmania'],
  ['jamaican', 'jamaica'],
]);

/** Lands that people are called by. */
const PERSON = /^(?:togo|victoria|virginia|georgia)$/;
const SETTLEMENT = /^(?:town|city|port|village|suburb|community|hamlet|settlement)$/;
