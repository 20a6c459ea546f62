import { GIVEN, NO_NAME, TITLES } from '../cues';
import { saidKindOf } from './apposed';
import { isOpening, wordAt } from './around';
import { isNamed, isOfOtherKind } from './called';
import { isFollowed, isKnownBefore, isLed } from './longer';
import type { Match } from './match';
import { isOrganisation } from './organisations';
import type { Scene, Shield } from './scene';
import type { Word } from './words';
import { isInWork } from './works';

export function personShield({ words }: Scene, { first, last }: Match): Shield | null {
  if (isInverted(words, last)) return 'person';
  if (!isInitialJoint(words, first)) return null;
  if (isNamed(words, first)) return 'longer-name';
  const before = wordAt(words, first - 1);
  if (isInitial(words, first) || isSaint(before)) return 'person';
  if (isGiven(before) && wordAt(words, last + 1).joint !== 'hyphen') return 'person';
  return TITLES.has(before.key) && wordAt(words, first).joint !== 'hyphen' ? 'person' : null;
}

function isSaint({ key, isCapital }: Word): boolean {
  return isCapital && /^(?:st|saint)$/.test(key);
}

export function isGiven({ key, isCapital }: Word): boolean {
  return isCapital && GIVEN.has(key);
}

/** "Washington, Marcus,". */
function isInverted(words: readonly Word[], last: number): boolean {
  const [given, next] = [wordAt(words, last + 1), wordAt(words, last + 2)];
  return given.joint === 'comma' && isGiven(given) && next.joint === 'comma';
}

/** "Mr. London", "J. London": a point after a title or an initial ends no sentence. */
function isInitialJoint(words: readonly Word[], first: number): boolean {
  const [before, word] = [wordAt(words, first - 1), wordAt(words, first)];
  if (word.joint !== 'point') return word.joint === 'space';
  const isShort = before.end - before.start === 1 || TITLES.has(before.key) || before.key === 'st';
  return isShort && word.start - before.end <= 2;
}

/** An initial. */
function isInitial(words: readonly Word[], first: number): boolean {
  const before = wordAt(words, first - 1);
  const isOne = before.isCapital && before.end - before.start === 1;
  return isOne && wordAt(words, first).joint === 'point';
}

/** Why a surname is not that of the person the gazetteer knows. */
export function personOther(scene: Scene, match: Match): Shield | null {
  const { words, isTitle } = scene;
  if (isOrganisation(scene, match) || isOfOtherKind(words, match)) return 'organisation';
  if (isInWork(scene, match)) return 'organisation';
  if (match.last > match.first) return null;
  if (isHouse(words, match) || isNoPerson(words, match)) return 'organisation';
  if (isOther(scene, match)) return 'person';
  return !isTitle && isPart(scene, match) ? 'longer-name' : null;
}

/** "Togo, the small country": it is said to be something else. */
function isNoPerson(words: readonly Word[], match: Match): boolean {
  const said = saidKindOf(words, match);
  return said !== null && said !== 'person';
}

/** Somebody else, by the title or the name before the surname. */
function isOther(scene: Scene, match: Match): boolean {
  const { words } = scene;
  if (isTitledOtherwise(words, match) || isUnknownGiven(scene, match)) return true;
  return isOtherInitial(words, match) || isOtherGiven(words, match);
}

/** "Mrs. Kuroki", "Sergeant Nakamura": a title that none of those has who are called so. */
function isTitledOtherwise(words: readonly Word[], { first, namings }: Match): boolean {
  const { key, isCapital } = wordAt(words, first - 1);
  if (!isCapital) return false;
  const isOf = (sort: RegExp): boolean => namings.some(({ thing }) => sort.test(thing.sort));
  return (FEMALE.test(key) && !isOf(CIVIL)) || (LOW.test(key) && isOf(MILITARY) && !isOf(CIVIL));
}

const FEMALE =
  /^(?:mrs|miss|ms|lady|mme|mlle|madame|countess|baroness|princess|queen|sister|frau)$/;
const LOW =
  /^(?:professor|prof|dr|judge|bishop|rev|reverend|senator|sergeant|corporal|private|constable|inspector|nurse|president)$/;
const CIVIL = /nurse|doctor|writer|surgeon|student|poet|president|mediator/i;
const MILITARY =
  /army|armies|fleet|division|corps|squadron|cavalry|brigade|command|marshal|rifles|cruiser|captain|siberian|detachment|force|defence|attaché|viceroy/i;

/** "Freya Stark", "Shigenori Togo": a word before the surname that is none of a language, and no given name of theirs. */
function isUnknownGiven({ words, names, isTitle }: Scene, { first, namings }: Match): boolean {
  const before = wordAt(words, first - 1);
  if (isTitle || wordAt(words, first).joint !== 'space' || !before.isCapital || before.isLoud)
    return false;
  if (before.key.length < 3 || isKnownBefore(names, first) || isCommon(before.key)) return false;
  if (isOpening(before) && /(?:ly|ing|ed|s|er)$/.test(before.key)) return false;
  return !isGivenOf(before.key, namings);
}

function isCommon(key: string): boolean {
  return NO_NAME.has(key) || TITLES.has(key) || ROLE.test(key) || !/^[a-z]+$/.test(key);
}

/** What is said of people before their names, or begins a sentence. */
const ROLE =
  /^(?:field|vice|rear|premier|marquess|commandant|engineer|surgeon|paymaster|seaman|sailor|foreign|war|grand|duke|attache|poor|young|brave|good|dear|like|unlike|did|can|could|let|against|under|perhaps|even|both|neither|either|tell|ask|meet|says|said|that|thus|hence|and|enter|exit|correspondent|delegate|plenipotentiary|generalissimo|victorious|where|whether|until|according|give|gave|still|about|plus|nor|den|van|von|de|der)$/;

function isOtherGiven(words: readonly Word[], { first, namings }: Match): boolean {
  const before = wordAt(words, first - 1);
  const isSpaced = wordAt(words, first).joint === 'space';
  return isSpaced && isGiven(before) && !isGivenOf(before.key, namings);
}

/** "the café, the Kamimura, is closed": no person has an article, but before a noun. */
function isHouse(words: readonly Word[], { first, last }: Match): boolean {
  const [article, next] = [wordAt(words, first - 1), wordAt(words, last + 1)];
  // "Fort Kuropatkin".
  if (article.isCapital && /^(?:fort|redoubt|battery|camp|mount)$/.test(article.key)) return true;
  const isOne = article.key === 'the' && wordAt(words, first).joint === 'space';
  return isOne && (next.joint === 'comma' || next.joint === 'point');
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
