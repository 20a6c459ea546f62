import { NO_NAME, PLACE_BEFORE, TITLES } from '../cues';
import { isNewLine, isOpening, wordAt } from './around';
import { isOfKind } from './kindWords';
import type { Match } from './match';
import type { Scene, Shield } from './scene';
import type { Word } from './words';

/** Part of a longer name that the gazetteer does not know: Western Pacific Sketches, Port Arthur Canal. */
export function longerShield(scene: Scene, match: Match): Shield | null {
  if (scene.isTitle || !isPartOfLonger(scene, match)) return null;
  return isHeadline(scene, match) ? null : 'longer-name';
}

function isPartOfLonger(scene: Scene, match: Match): boolean {
  const { words } = scene;
  if (isCompound(words, match.last) || isRounded(words, match.first)) return true;
  return isGoingOn(scene, match) || (isLed(scene, match) && !wordAt(words, match.first - 1).isLoud);
}

/** A name goes on after it, and nothing leads to the place by itself. */
function isGoingOn(scene: Scene, match: Match): boolean {
  const { words } = scene;
  if (wordAt(words, match.first).isLoud || !isFollowed(scene, match)) return false;
  const isLedTo = PLACE_BEFORE.has(wordAt(words, match.first - 1).key) && !isGround(scene, match);
  return !(isLedTo && isOpen(words, match.last));
}

/** "Ching-ho-cheng": a small word that is none of a language follows the hyphen. */
function isCompound(words: readonly Word[], last: number): boolean {
  const [next, second] = [wordAt(words, last + 1), wordAt(words, last + 2)];
  const isJoined = ({ joint, isCapital }: Word): boolean => joint === 'hyphen' && !isCapital;
  if (!isJoined(next)) return false;
  return (isJoined(second) && next.key.length < 6) || isSyllable(wordAt(words, last), next);
}

/** "Liao-tishau": what is hung on a name so short is the rest of a longer one, if it is no English word. */
function isSyllable({ key }: Word, next: Word): boolean {
  return (
    key.length < 5 &&
    next.key.length > 3 &&
    !/(?:ed|ing|bound|like|side|wide|wards?|born|made|front|line|river|town|class)$/.test(next.key)
  );
}

/** "the circum-Baikal line". */
function isRounded(words: readonly Word[], first: number): boolean {
  const isJoined = wordAt(words, first).joint === 'hyphen';
  // "Nikolayevsk-on-Amur".
  const isOn =
    wordAt(words, first - 1).joint === 'hyphen' &&
    /^(?:on|upon|am|na)$/.test(wordAt(words, first - 1).key);
  return (
    isJoined &&
    (isOn || /^(?:circum|trans|half|quasi|pre|super|semi)$/.test(wordAt(words, first - 1).key))
  );
}

/** "Tokyo Bay": what lies there is no part of the town, whatever leads to it. */
function isGround({ words }: Scene, { last }: Match): boolean {
  return /^(?:bay|gulf|lake|pass|peninsula)$/.test(wordAt(words, last + 1).key);
}

/** A capitalised word that is no name of the atlas follows. */
export function isFollowed({ text, words, names }: Scene, match: Match): boolean {
  const { last } = match;
  const next = wordAt(words, last + 1);
  if (isNewLine(text, words, last + 1) || isOfKind(match, next)) return false;
  if (next.joint !== 'space' || !isUnknown(next) || names.has(last + 1)) return false;
  return !TITLES.has(next.key) && !OFFICE.test(next.key);
}

/** "the Tokyo Government", "Incheon Mayor Song": who governs a place is told by it. */
const OFFICE = /^(?:government|cabinet|mayor|authorities|ministry|garrison|district)$/;

/** A capitalised word that is no name of the atlas stands before, in the same sentence. */
export function isLed({ text, words, names }: Scene, { first }: Match): boolean {
  const before = wordAt(words, first - 1);
  if (isNewLine(text, words, first)) return false;
  if (wordAt(words, first).joint !== 'space' || !isUnknown(before)) return false;
  if (isOpening(before) || isKnownBefore(names, first) || IS_KIND.test(before.key)) return false;
  if (isLabel(text, words, first - 1)) return false;
  // "after the Battle of Trafalgar Russia and": what is led to itself is a name by itself.
  return wordAt(words, first - 2).key !== 'of';
}

/** "the Naval Base Port Arthur", "Port Kronstadt": what it is stands before it. */
const IS_KIND = /^(?:base|port|fortress|city|town|village|station)$/;

/** "Allegiance Russian Empire", as a table has it: one word on a short line says what the rest is. */
function isLabel(text: string, words: readonly Word[], at: number): boolean {
  const { start } = wordAt(words, at);
  // A text may be one line of a megabyte.
  return text.charAt(start - 1) === '\n' && text.slice(start, start + SHORT).includes('\n');
}

/** In characters, a short line. */
const SHORT = 45;

/** "at Mukden Kuropatkin slept", but "at Mukden House." is all of a name. */
function isOpen(words: readonly Word[], last: number): boolean {
  return wordAt(words, last + 2).joint === 'space';
}

/** Words of a line that are all written as in a headline. */
const LINE = 5;

/** "Japan Loses One Cruiser": in a line where each word has a capital a name is no part of a longer one. */
function isHeadline({ text, words }: Scene, { first, last }: Match): boolean {
  const line: Word[] = [];
  for (let at = first; at >= 0 && first - at < 12; at -= 1) {
    line.push(wordAt(words, at));
    if (text.slice(wordAt(words, at - 1).end, wordAt(words, at).start).includes('\n')) break;
  }
  for (let at = last + 1; at < words.length && at - last < 12; at += 1) {
    if (text.slice(wordAt(words, at - 1).end, wordAt(words, at).start).includes('\n')) break;
    line.push(wordAt(words, at));
  }
  if (line.length < LINE || !line.every(({ isCapital, key }) => isCapital || SMALL.test(key)))
    return false;
  const starts = line.map(({ start }) => start);
  return !IMPRINT.test(text.slice(Math.min(...starts), Math.max(...starts)));
}

/** "(Boston, 1905)": no headline, but a list of books. */
const IMPRINT = /\(\p{Lu}\p{L}+, 1[89]\d\d\)/u;

/** Words that a headline writes small. */
const SMALL = /^(?:of|in|at|and|the|to|for|from|with|on|a|an|by|or|as|\d+)$/;

function isUnknown(word: Word): boolean {
  return (
    word.isCapital &&
    word.key.length > 1 &&
    !NO_NAME.has(word.key) &&
    !/\d/.test(word.key) &&
    /^[a-z]/.test(word.key)
  );
}

/** Whether the word before belongs to another name that is known. */
export function isKnownBefore(names: ReadonlyMap<number, Match>, first: number): boolean {
  for (let at = first - 1; at >= first - 4; at -= 1) {
    const match = names.get(at);
    if (match?.last === first - 1) return true;
  }
  return false;
}
