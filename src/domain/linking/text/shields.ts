import { isClose, isOpening, wordAt, wordsAfter, wordsBefore } from './around';
import {
  GIVEN,
  NO_NAME,
  ORG_AFTER,
  PLACE_BEFORE,
  SHIP_AFTER,
  SHIP_BEFORE,
  TITLES,
  UNIT_AFTER,
} from '../cues';
import { isElsewhere } from './elsewhere';
import type { Match } from './match';
import type { Scene } from './scene';
import type { Word } from './words';
import { isInWork } from './works';

/** Why a name is not the place, person or event that it is spelt like. */
export type Shield =
  'person' | 'ship' | 'organisation' | 'unit' | 'longer-name' | 'elsewhere' | 'other-time';

/** Why a place's name names something else here; `null` when nothing says so. */
export function placeShield(scene: Scene, match: Match): Shield | null {
  if (match.how === 'dense') return null;
  if (isInWork(scene, match)) return 'organisation';
  return (
    personShield(scene, match) ??
    (isShip(scene, match) ? 'ship' : null) ??
    afterShield(scene, match) ??
    longerShield(scene, match)
  );
}

function personShield({ words }: Scene, { first, last }: Match): Shield | null {
  if (isInverted(words, last)) return 'person';
  if (!isInitialJoint(words, first)) return null;
  if (isNamed(words, first)) return 'longer-name';
  const before = wordAt(words, first - 1);
  if (isInitial(words, first)) return 'person';
  if (isGiven(before) && wordAt(words, last + 1).joint !== 'hyphen') return 'person';
  return TITLES.has(before.key) && wordAt(words, first).joint !== 'hyphen' ? 'person' : null;
}

const NAMING = /^(?:named|called|nicknamed|christened)$/;

function isGiven({ key, isCapital }: Word): boolean {
  return isCapital && GIVEN.has(key);
}

/** "Washington, Marcus,". */
function isInverted(words: readonly Word[], last: number): boolean {
  const [given, next] = [wordAt(words, last + 1), wordAt(words, last + 2)];
  return given.joint === 'comma' && isGiven(given) && next.joint === 'comma';
}

/** "whose name was Amur", "a dog called Togo"; but "a place called Sainte-Marie" is one. */
export function isNamed(words: readonly Word[], first: number): boolean {
  const before = wordsBefore(words, first, 4).map(({ key }) => key);
  const [lead = '', second = '', third = ''] = before.filter((key, at) => at > 0 || key !== 'the');
  if (/^(?:was|is)$/.test(lead)) return second === 'name';
  if (!NAMING.test(lead) || isCaller(second)) return false;
  return !SITE.test(/^(?:is|was|are|were)$/.test(second) ? third : second);
}

/** Those who call a place so: "what the world called Mukden", "which the Japanese called Dairen". */
function isCaller(key: string): boolean {
  return CALLERS.test(key) || (NO_NAME.has(key) && /(?:ese|sh|an|ans|ch|ish)$/.test(key));
}

const CALLERS =
  /^(?:world|press|people|locals|foreigners|europeans|westerners|everyone|everybody|men|sailors|soldiers|settlers|government|maps|map|i)$/;

/** "a place called X" is a place. */
const SITE =
  /^(?:place|places|town|towns|village|port|island|hill|bay|station|river|city|anchorage|then|now|once|formerly|today|what|which|that|who|it|they|he|we|and|or|so|also|sometimes|)$/;

/** "Mr. London", "J. London": a point after a title or an initial ends no sentence. */
function isInitialJoint(words: readonly Word[], first: number): boolean {
  const [before, word] = [wordAt(words, first - 1), wordAt(words, first)];
  if (word.joint !== 'point') return word.joint === 'space';
  const isShort = before.end - before.start === 1 || TITLES.has(before.key);
  return isShort && word.start - before.end <= 2;
}

/** An initial. */
function isInitial(words: readonly Word[], first: number): boolean {
  const before = wordAt(words, first - 1);
  const isOne = before.isCapital && before.end - before.start === 1;
  return isOne && wordAt(words, first).joint === 'point';
}

/** Whether words beside a name say that it is a ship's. */
export function isShip({ text, words }: Scene, { first, last, start, end }: Match): boolean {
  const after = wordAt(words, last + 1);
  if (isClose(after) && after.key === 'maru') return true;
  if (shipBefore(words, first)) return true;
  const [open, close] = [text.charAt(start - 1), text.charAt(end)];
  return (open === '«' && close === '»') || (/[_*]/.test(open) && open === close);
}

/** In words, how far a list of ships may go back to the word for them. */
const LIST = 14;
const LISTED = /^(?:and|the|i|ii|iii|maru|named|called|russian|japanese|и)$/;
const PLURAL = /s$|^(?:крейсера|броненосцы|миноносца)$/;

/** A word for a ship before the name, or before the list in which it stands. */
function shipBefore(words: readonly Word[], first: number): boolean {
  for (let at = first; at > Math.max(0, first - LIST); at -= 1) {
    const before = wordAt(words, at - 1);
    if (!isInList(wordAt(words, at), before)) return false;
    if (SHIP_BEFORE.has(before.key)) return first - at < 2 || PLURAL.test(before.key);
    if (!before.isCapital && !LISTED.test(before.key)) return false;
  }
  return false;
}

function isInList({ joint }: Word, before: Word): boolean {
  return joint !== 'break' && (joint !== 'point' || isInitialDot(before));
}

function isInitialDot(before: Word): boolean {
  return /^(?:s|h|m|st)$/.test(before.key);
}

/** Whether a verb of ships follows, or an article stands before what needs none. */
export function actsAsShip({ words }: Scene, { first, last }: Match): boolean {
  const { key } = wordAt(words, first - 1);
  if (key === 'the' && wordAt(words, first).joint === 'space') return true;
  if (/^(?:aboard|boarded)$/.test(key) || isPartOf(words, first)) return true;
  return wordsAfter(words, last, 3).some((next) => SHIP_AFTER.has(next.key));
}

/** "the sailors of Aurora", "the bridge of Mikasa". */
function isPartOf(words: readonly Word[], first: number): boolean {
  return wordAt(words, first - 1).key === 'of' && ABOARD.test(wordAt(words, first - 2).key);
}

const ABOARD =
  /^(?:crews?|sailors|gunners|stokers|captain|commander|decks?|bridge|bows?|stern|hull|wreck|officers|turrets?|funnels?|masts?|sinking|loss)$/;

/** Whether a word of papers, clubs or goods follows. */
export function isOrganisation({ words }: Scene, { last }: Match): boolean {
  const next = wordAt(words, last + 1);
  return next.joint === 'space' && (ORG_AFTER.has(next.key) || GOODS.test(next.key));
}

function afterShield(scene: Scene, match: Match): Shield | null {
  const next = wordAt(scene.words, match.last + 1);
  if (isClose(next) && UNIT_AFTER.has(next.key)) return 'unit';
  if (capitalRun(scene, match.last).some(({ key }) => ORG_AFTER.has(key))) return 'organisation';
  if (isClose(next) && GOODS.test(next.key)) return 'organisation';
  if (isPaper(scene, match) || isOne(scene, match)) return 'organisation';
  return isElsewhere(scene.words, match) ? 'elsewhere' : null;
}

/** "The Baikal complains": a paper, as no place of the name has an article. */
function isPaper({ words, isTitle }: Scene, { first, last, namings }: Match): boolean {
  const before = wordAt(words, first - 1);
  const isCalledThe = before.key === 'the' && before.isCapital && isClose(wordAt(words, first));
  const next = wordAt(words, last + 1);
  return isCalledThe && !isTitle && isClose(next) && SAYS.test(next.key) && !namings.some(isOfMany);
}

/** "I had a Tsingtao with him": of a place there is no other. */
function isOne({ words }: Scene, { first, last }: Match): boolean {
  const [article, next] = [wordAt(words, first - 1), wordAt(words, last + 1)];
  if (!/^an?$/.test(article.key) || !isClose(wordAt(words, first))) return false;
  return next.joint !== 'space' || WITH.test(next.key);
}

const WITH = /^(?:with|and|or|for|from|at|on|in|to|before|after|while|when|as|by|too)$/;

/** "The United States says" is of one. */
function isOfMany({ thing, name }: Match['namings'][number]): boolean {
  return name.endsWith('s') || /polity|empire|island/.test(thing.sort);
}

const SAYS =
  /^(?:writes|reports|complains|recalls|says|prints|publishes|announces|learns|remarks|observes|states|declares|quotes|wrote|reported|complained|printed|published|announced|remarked|stated|declared)$/;

const GOODS =
  /^(?:sake|beer|bicycles?|tea|camera|ball|film|newspaper|silk|record|records|band|album|song|restaurant|caf[eé]|coffee|bakery|bar|bookshop|pub|curry|soup|cakes?|vodka|cigarettes|soap|matches|cocktail|burger|noodles|buns?|biscuits?|bread|whisky|labels?|stamps?|cigars?|loan|loans|bonds|clock|vase|ware|sweater|terrier|spaniel|cat|dog|hound|pony)$/;

/** Words with capitals that follow at once, as many as a name may have. */
function capitalRun({ words, isTitle }: Scene, last: number): readonly Word[] {
  const run: Word[] = [];
  const most = isTitle ? 1 : 3;
  for (const word of words.slice(last + 1, last + 1 + most)) {
    if (!isCapitalNext(word) || (NO_NAME.has(word.key) && !ORG_AFTER.has(word.key))) break;
    run.push(word);
  }
  return run;
}

function isCapitalNext({ joint, isCapital, key }: Word): boolean {
  return joint === 'space' && isCapital && !/^\d/.test(key);
}

/** Part of a longer name that the gazetteer does not know: Western Pacific Sketches, Port Arthur Canal. */
function longerShield(scene: Scene, match: Match): Shield | null {
  if (scene.isTitle) return null;
  const { words } = scene;
  const first = wordAt(words, match.first);
  const before = wordAt(words, match.first - 1);
  const isLedTo = PLACE_BEFORE.has(before.key) && !isGround(scene, match);
  const isGoing = isFollowed(scene, match) && !isLedTo && !first.isLoud;
  return isGoing || isRounded(scene.words, match.first) || (isLed(scene, match) && !before.isLoud)
    ? 'longer-name'
    : null;
}

/** "the circum-Baikal line". */
function isRounded(words: readonly Word[], first: number): boolean {
  const isJoined = wordAt(words, first).joint === 'hyphen';
  return isJoined && /^(?:circum|trans|half|quasi)$/.test(wordAt(words, first - 1).key);
}

/** "Tokyo Bay": what lies there is no part of the town, whatever leads to it. */
function isGround({ words }: Scene, { last }: Match): boolean {
  return /^(?:bay|gulf|lake|pass|peninsula)$/.test(wordAt(words, last + 1).key);
}

/** A capitalised word that is no name of the atlas follows. */
function isFollowed({ words, names }: Scene, { last }: Match): boolean {
  const next = wordAt(words, last + 1);
  return next.joint === 'space' && isUnknown(next) && !TITLES.has(next.key) && !names.has(last + 1);
}

/** A capitalised word that is no name of the atlas stands before, in the same sentence. */
function isLed({ words, names }: Scene, { first }: Match): boolean {
  const before = wordAt(words, first - 1);
  if (wordAt(words, first).joint !== 'space' || !isUnknown(before)) return false;
  return !isOpening(before) && !isKnownBefore(names, first);
}

function isUnknown(word: Word): boolean {
  return (
    word.isCapital &&
    word.key.length > 1 &&
    !NO_NAME.has(word.key) &&
    !/^\d/.test(word.key) &&
    /^[a-z]/.test(word.key)
  );
}

/** Whether the word before belongs to another name that is known. */
function isKnownBefore(names: ReadonlyMap<number, Match>, first: number): boolean {
  for (let at = first - 1; at >= first - 4; at -= 1) {
    const match = names.get(at);
    if (match?.last === first - 1) return true;
  }
  return false;
}

/** "his terriers Oyama and Kuroki": the name of a beast. */
export function isBeast(words: readonly Word[], first: number): boolean {
  const before = wordsBefore(words, first, 3);
  const isSecond = before[0]?.key === 'and' && before[1]?.isCapital === true;
  const lead = before[isSecond ? 2 : 0];
  return lead !== undefined && !lead.isCapital && BEAST.test(lead.key);
}

const BEAST =
  /^(?:dogs?|terriers?|spaniels?|hounds?|pupp(?:y|ies)|cats?|kittens?|horses?|pon(?:y|ies)|mares?|mules?|parrots?|hamsters?|racehorses?)$/;

/** Why a surname is not that of the person the gazetteer knows. */
export function personOther(scene: Scene, match: Match): Shield | null {
  const { words, isTitle } = scene;
  const before = wordAt(words, match.first - 1);
  if (isOrganisation(scene, match) || isBeast(words, match.first)) return 'organisation';
  if (match.last > match.first) return null;
  if (isOtherInitial(words, match)) return 'person';
  const isSpaced = wordAt(words, match.first).joint === 'space';
  if (isSpaced && isGiven(before) && !isGivenOf(before.key, match.namings)) return 'person';
  return !isTitle && isPart(scene, match) ? 'longer-name' : null;
}

function isPart(scene: Scene, match: Match): boolean {
  const { key } = wordAt(scene.words, match.first - 1);
  return isFollowed(scene, match) || (isLed(scene, match) && !TITLES.has(key));
}

/** "R. Hamilton" is not Ian; of two initials the second is a father's. */
function isOtherInitial(words: readonly Word[], { first, namings }: Match): boolean {
  if (!isInitial(words, first) || isInitial(words, first - 1)) return false;
  const { key } = wordAt(words, first - 1);
  return !namings.some(({ thing }) => ` ${thing.title.toLowerCase()}`.includes(` ${key}`));
}

function isGivenOf(key: string, namings: Match['namings']): boolean {
  return namings.some(({ thing }) => thing.title.toLowerCase().includes(key.slice(0, 4)));
}

/** Whether words that lead to a place stand before a name. */
export function isLedTo({ words }: Scene, { first }: Match): boolean {
  const { key } = wordAt(words, first - 1);
  const lead = key === 'the' ? wordAt(words, first - 2).key : key;
  return PLACE_BEFORE.has(lead);
}
