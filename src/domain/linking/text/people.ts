import { GIVEN, TITLES } from '../cues';
import { wordAt } from './around';
import { isNamed, isOfOtherKind } from './called';
import { isFollowed, isLed } from './longer';
import type { Match } from './match';
import { isOrganisation } from './organisations';
import type { Scene, Shield } from './scene';
import type { Word } from './words';

export function personShield({ words }: Scene, { first, last }: Match): Shield | null {
  if (isInverted(words, last)) return 'person';
  if (!isInitialJoint(words, first)) return null;
  if (isNamed(words, first)) return 'longer-name';
  const before = wordAt(words, first - 1);
  if (isInitial(words, first)) return 'person';
  if (isGiven(before) && wordAt(words, last + 1).joint !== 'hyphen') return 'person';
  return TITLES.has(before.key) && wordAt(words, first).joint !== 'hyphen' ? 'person' : null;
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
  const isShort = before.end - before.start === 1 || TITLES.has(before.key);
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
  if (match.last > match.first) return null;
  if (isHouse(words, match)) return 'organisation';
  if (isOtherInitial(words, match) || isOtherGiven(words, match)) return 'person';
  return !isTitle && isPart(scene, match) ? 'longer-name' : null;
}

function isOtherGiven(words: readonly Word[], { first, namings }: Match): boolean {
  const before = wordAt(words, first - 1);
  const isSpaced = wordAt(words, first).joint === 'space';
  return isSpaced && isGiven(before) && !isGivenOf(before.key, namings);
}

/** "the café, the Kamimura, is closed": no person has an article, but before a noun. */
function isHouse(words: readonly Word[], { first, last }: Match): boolean {
  const [article, next] = [wordAt(words, first - 1), wordAt(words, last + 1)];
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
