import { TITLES } from '../cues';
import { wordAt, wordsAfter } from './around';
import type { Match } from './match';
import type { Scene } from './scene';
import { isOverWater } from './water';
import { isAllOf } from './seas';
import type { Word } from './words';

/** Places that are never written with an article. */
const BARE = /town|city|port|capital|fortress|base|village|lease|colony|country|region|lake|island/;
/** But for these. */
const ARTICLED = /^(?:ukraine|crimea|gaboon|gabon|kremlin|skaw|kwantung|west|ob)$/;
/** Nor these, by their last words. */
const COMMON =
  /s$|^(?:Far|North-?east|Russian|Eastern) |(?:union|empire|kingdom|ghetto|peninsula)$/i;

/** What follows a ship and no place that is an attribute: "the Harbin was", "the Harbin, which", "the Harbin (Captain". */
const DOES =
  /^(?:was|were|had|has|went|is|are|struck|lay|blew|sank|herself|who|could|would|can|may|might|will|must|should|did|took|came|got|left|opened|turned|made|then|hits|sinks|goes|lies|comes|fires|strikes|burns|turns|leaves|sails|runs|steams|arrives|anchors|found|met|fought|kept|stood|\p{Ll}{3,}ed)$/u;
const WITHIN =
  /^(?:with|in|on|at|off|to|from|under|for|before|after|by|near|when|while|until|as|yesterday|today|again|alone)$/;
const CLAUSE =
  /^(?:which|who|whom|a|an|the|now|then|once|formerly|renamed|built|carrying|under|with|his|her|their)$/;

/** "the Harbin was lost", "the London (Captain Perth)": a place that takes no article has one, and it is no attribute. */
export function isArticled(words: readonly Word[], match: Match): boolean {
  const { first, last } = match;
  const word = wordAt(words, first);
  if (wordAt(words, first - 1).key !== 'the' || word.joint !== 'space' || word.isLoud) return false;
  if (isOfLine(words, last)) return true;
  if (!takesNone(match, word) || isOverWater(words, first)) return false;
  return isAlone(words, last, wordAt(words, last + 1), wordAt(words, last + 2));
}

/** "the Siberia of the Pacific Mail Line". */
function isOfLine(words: readonly Word[], last: number): boolean {
  if (wordAt(words, last + 1).key !== 'of' || wordAt(words, last + 2).key !== 'the') return false;
  // "the Siberia of the Mail Line", "the X of the Bug river line".
  return words
    .slice(last + 4, last + 7)
    .some(
      ({ key }, at) =>
        LINES.test(key) && words.slice(last + 3, last + 4 + at).some((each) => each.isCapital),
    );
}

const LINES = /^(?:lines?|lloyd|steamship|kaisha)$/;

/** Whether all places of a name are of those that have no article. */
function takesNone({ namings }: Match, { key }: Word): boolean {
  const places = namings.filter(({ thing }) => thing.kind === 'place');
  return places.length > 0 && places.every(isBare) && !ARTICLED.test(key);
}

/** "The Baikal carried": a name that has been said to be a ship's has an article again, and no word of ground before it. */
export function isToldOf(words: readonly Word[], { first, last }: Match): boolean {
  const [the, lead] = [wordAt(words, first - 1), wordAt(words, first - 2)];
  if (the.key !== 'the' || (the.joint === 'space' && GROUND.test(lead.key))) return false;
  return isAlone(words, last, wordAt(words, last + 1), wordAt(words, last + 2));
}

/** What leads to ground and water, and not to a ship. */
export const GROUND =
  /^(?:in|at|from|near|to|of|across|along|on|up|down|over|beyond|crossed|cross|crossing|reached|forded|towards?|below|above|between|off|by|past|into|and)$/;

/** Whether a name with an article stands by itself and is no attribute of what follows. */
function isAlone(words: readonly Word[], last: number, next: Word, second: Word): boolean {
  if (/^(?:and|or)$/.test(next.key) && next.joint !== 'point') return isAloneBefore(words, last);
  if (next.joint === 'space') {
    if (DOES.test(next.key)) return true;
    return WITHIN.test(next.key) && !/^(?:which|whom)$/.test(second.key);
  }
  if (next.joint !== 'comma') return next.joint !== 'hyphen' && next.joint !== 'apostrophe';
  return CLAUSE.test(next.key) || TITLES.has(next.key);
}

/** "the Paris and the London", "the Mukden, and both". */
function isAloneBefore(words: readonly Word[], last: number): boolean {
  const [and, second] = [wordAt(words, last + 1), wordAt(words, last + 2)];
  if (second.key === 'the') return !isAttribute(words, last + 3);
  if (and.joint === 'space' && THEN.test(second.key)) return true;
  return and.joint === 'comma' && CLAUSE_AFTER.test(second.key);
}

/** "When I came off the Korea and told". */
const THEN =
  /^(?:told|said|saw|went|came|took|had|was|were|asked|walked|landed|drove|found|left|made|got|sailed|crossed|began|stood|gave)$/;
/** What begins a clause after a comma and "and". */
const CLAUSE_AFTER = /^(?:both|it|she|he|they|we|i|was|were|had|then|so|all|neither|each|there)$/;

/** "the Paris and the London markets". */
function isAttribute(words: readonly Word[], at: number): boolean {
  const { joint, isCapital, key } = wordAt(words, at + 1);
  return (
    key !== 'of' &&
    joint === 'space' &&
    !isCapital &&
    ![DOES, WITHIN, CLAUSE].some((each) => each.test(key))
  );
}

function isBare({ thing, name }: Match['namings'][number]): boolean {
  return (
    BARE.test(thing.sort) &&
    !COMMON.test(name) &&
    !thing.names.some((each) => each.startsWith('The '))
  );
}

/** Before a place in the name of a ship: "the Empress of India", "City of Pekin". */
const LADY =
  /^(?:empress|city|star|duchess|maid|pride|knight|queen|princess|duke|prince|bride|flower|belle|sister|spirit)$/;
/** By what one travels. */
const ABOARD = /^(?:by|aboard|on|per|via|boarded|liner|steamer|train|tug|ferry|mail-?boat)$/;
/** What only ships do. */
const SAILS =
  /^(?:lay|sailed|steamed|sank|anchored|cleared|docked|foundered|stranded|sails|steams|arrived|arrives|struck|swung|berthed|coaled|moored)$/;

/** "We came by the Empress of India", "the City of Pekin lay idle". */
export function isOfVessel(words: readonly Word[], { first, last }: Match): boolean {
  const [of, lady] = [wordAt(words, first - 1), wordAt(words, first - 2)];
  if (of.key !== 'of' || !lady.isCapital || !LADY.test(lady.key)) return false;
  const the = wordAt(words, first - 3).key;
  const lead = the === 'the' ? wordAt(words, first - 4).key : the;
  if (ABOARD.test(lead) || lady.key === 'knight') return true;
  return wordsAfter(words, last, 1).some(({ key }) => SAILS.test(key));
}

/** What nobody but a ship does, and what is done to nobody else. */
const AT_SEA = /^(?:steamed|capsized|foundered|hove|listed|cruised)$/;
const COMPASS = /^(?:north|south|east|west)(?:ward|wards|east|west)?$|^(?:homeward|seaward)s?$/;
const DONE =
  /^(?:holed|torpedoed|scuttled|launched|refloated|commissioned|decommissioned|raised|salvaged|rammed)$/;
const LOST = /^(?:wrecked|sunk|lost|built|launched|scrapped|torpedoed|stranded)$/;
/** What takes an article, is built, and floats not. */
const BUILT = /line|railway|canal|bridge|hill|fort|palace|kremlin|cathedral/;

/** "Tsushima headed north", "the Baikal, was built by", "the Port Arthur of 1889, wrecked": no place is told of so. */
export function isAtSea(words: readonly Word[], match: Match): boolean {
  const { last } = match;
  const next = wordAt(words, last + 1);
  if (next.joint === 'hyphen') return false;
  if (next.key === 'was') return isDone(words, match);
  if (next.joint === 'comma') return isCommanded(next, wordAt(words, last + 2));
  if (next.joint !== 'space') return false;
  return next.key === 'of' ? isOfYear(words, last) : isUnderWay(next, wordAt(words, last + 2));
}

function isCommanded({ key }: Word, by: Word): boolean {
  return /^(?:commanded|captained)$/.test(key) && by.key === 'by';
}

function isUnderWay({ key }: Word, way: Word): boolean {
  return AT_SEA.test(key) || (/^(?:headed|turned)$/.test(key) && COMPASS.test(way.key));
}

/** "of 1889, wrecked". */
function isOfYear(words: readonly Word[], last: number): boolean {
  const lost = wordAt(words, last + 3);
  return (
    /^(?:1[89]|20)\d\d$/.test(wordAt(words, last + 2).key) &&
    lost.joint === 'comma' &&
    LOST.test(lost.key)
  );
}

/** "was holed", "the Baikal, was built by Armstrong". */
function isDone(words: readonly Word[], { first, last, namings }: Match): boolean {
  if (namings.some(({ thing }) => BUILT.test(`${thing.kind} ${thing.sort}`))) return false;
  const done = wordAt(words, last + 2);
  if (DONE.test(done.key)) return true;
  const isThe = wordAt(words, first - 1).key === 'the' && wordAt(words, first).joint === 'space';
  return isThe && done.key === 'built' && /^(?:by|at|in|on)$/.test(wordAt(words, last + 3).key);
}

/** "the s.s. China", "R.M.S. Siberia". */
export function isSteamer(words: readonly Word[], first: number): boolean {
  const [s, other, third] = [1, 2, 3].map((by) => wordAt(words, first - by).key);
  if (s !== 's' || wordAt(words, first - 1).joint !== 'point') return false;
  return other === 's' || (other === 'm' && third === 'r');
}

/** "the old October Revolution, once the Gangut": what had another name was a ship. */
export function isRenamed(words: readonly Word[], { last }: Match): boolean {
  const [once, article, name] = [1, 2, 3].map((by) => wordAt(words, last + by));
  if (once?.joint !== 'comma' || !/^(?:once|formerly|ex|late|previously|renamed)$/.test(once.key))
    return false;
  return once.key === 'ex' || (article?.key === 'the' && name?.isCapital === true);
}

/** "the Apraksin became the Okinoshima": no island or town has an article. */
export function isBecome(words: readonly Word[], match: Match): boolean {
  const [the, became] = [1, 2].map((by) => wordAt(words, match.first - by));
  if (the?.key !== 'the' || became?.isCapital === true) return false;
  const isWater = isAllOf(match, /^(?:ocean|sea|river|strait|canal|gulf|railway|line)$/);
  return /^(?:became|become|becoming|renamed|rechristened)$/.test(became?.key ?? '') && !isWater;
}

/** 'the wreck of the "Japan"', 'a stand with "Baltic 1904"': no place is put in quotes after an article, or with a year. */
export function isQuotedAlone({ text, words }: Scene, { first, start, end }: Match): boolean {
  if (!/[“"«„‘]/.test(text.charAt(start - 1))) return false;
  if (/^ (?:1[89]|20)\d\d[”"»’]/.test(text.slice(end, end + 6))) return true;
  return /[”"»’]/.test(text.charAt(end)) && wordAt(words, first - 1).key === 'the';
}
