import { wordAt } from './around';
import type { Lexicon } from '../lexicon';
import type { Naming } from '../things/names';
import type { Word } from './words';

/** A text in its words. */
interface Written {
  readonly text: string;
  readonly words: readonly Word[];
}

/** Words of a name that a text may write small. */
const GENERIC =
  /^(?:river|sea|bay|island|islands|isles|strait|straits|straights|hill|hills|pass|railway|line|branch|chain|archipelago|trans|peninsula|canal|battle|siege|treaty|fall|surrender|capitulation|incident|outrage|war|landing|the|of|at|on|and|in|with|between|off|near|loss|seizure|assault|attack|torpedo|night|occupation|invasion|mutiny|pogrom|riot|riots|dispute|station|bank|harbor|rocks|navy|yard|leased|territory|metres?|meters?|m|peace|bombardment|collision|grounding|capture|death|end|squadron|military|light|first|second|third|fourth|general|desert|interned|crossing|world|revolution|empire|rebellion|rising|uprising|restoration|triple|intervention|bloody|sunday|grand)$/;

/** Whether the words that a name writes with a capital have one here. */
export function isWritten(
  { text, words }: Written,
  first: number,
  last: number,
  { name, thing, isHead }: Naming,
  lexicon: Lexicon,
): boolean {
  if (/^[A-Z.]{1,5}$/.test(name)) return isLoudly(text, words, first, last);
  const small = smallWord(words, first, last);
  if (small < 0) return true;
  const own = name.replace(/^The /, '').split(/[\s-]+/);
  const isAsLong = last - first + 1 === own.length;
  const isFitting = (word: Word, at: number): boolean =>
    mayBeSmall(word, at > 0) ||
    (isAsLong && /^\p{Ll}/u.test(own[at] ?? '')) ||
    (at === 0 && isPhrase(thing, own));
  const isAll = words.slice(first, last + 1).every(isFitting);
  if (isAll || (last > first && thing.kind === 'place' && isSmallRegion(words, first, last)))
    return true;
  return !isHead && thing.kind === 'place' && isSmallName({ text, words }, first, last, lexicon);
}

/** So many letters of one word, or of several, no other words are likely to have. */
const [ONE, SEVERAL] = [5, 9];
/** Names that are words when they are written small. */
const WORDS =
  /^(?:japan|china|pacific|chosen|ching|taiga|manila|manille|revel|tangier|kremlin|berlin|shanghai|turkey|hull|asia minor|great britain)$/;

/** "who fired first at chemulpo?": all of it in small letters, as a hasty writer has it, by itself and no part of an address or a file's name. */
function isSmallName(
  { text, words }: Written,
  first: number,
  last: number,
  { wordlike }: Lexicon,
): boolean {
  const own = words.slice(first, last + 1);
  if (own.some(({ isCapital, key }) => isCapital || !/^[a-z]+$/.test(key))) return false;
  const key = own.map((word) => word.key).join(' ');
  if (key.length < (first === last ? ONE : SEVERAL) || WORDS.test(key) || wordlike.has(key))
    return false;
  const { start } = wordAt(words, first);
  const { end } = wordAt(words, last);
  return /^(?:[\s(“"‘*_]|)$/.test(text.charAt(start - 1)) && FREE.test(text.slice(end, end + 2));
}

/** Nothing of an address, a file's name or a longer word follows. */
const FREE = /^(?:$|[\s,;:!?)”"’'*_]|\.(?![\p{L}\d]))/u;

/** The first word that is small where a name has a capital; -1 for none, as mostly. */
function smallWord(words: readonly Word[], first: number, last: number): number {
  for (let at = first; at <= last; at += 1) {
    if (!mayBeSmall(wordAt(words, at), at > first)) return at;
  }
  return -1;
}

/** Russian writes wars, revolutions and battles small, whatever they begin with on a map: «русско-японская война». */
function isPhrase(
  { kind }: Naming['thing'],
  [first = '', second = '']: readonly string[],
): boolean {
  const isHappening = kind === 'period' || kind === 'event';
  return isHappening && second !== '' && /^\p{Script=Cyrillic}/u.test(first);
}

/** Has a capital, needs none, or is a later part of a compound: Port-arthur, Tie-ling; but not "pre-dreadnought". */
function mayBeSmall({ isCapital, key, joint }: Word, isLater: boolean): boolean {
  const isNeutral = isCapital || GENERIC.test(key) || /^\d/.test(key);
  return isNeutral || (isLater && (joint === 'hyphen' || joint === 'apostrophe'));
}

function isSmallRegion(words: readonly Word[], first: number, last: number): boolean {
  const keys = words
    .slice(first, last + 1)
    .map(({ key }) => key)
    .join(' ');
  return /^(?:far east|russian far east|northern territories|northeast asia|north east asia)$/.test(
    keys,
  );
}

/** US and USSR, not us. */
function isLoudly(text: string, words: readonly Word[], first: number, last: number): boolean {
  const written = text.slice(wordAt(words, first).start, wordAt(words, last).end);
  return written === written.toUpperCase();
}
