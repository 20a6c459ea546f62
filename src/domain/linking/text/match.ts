import { soundOf } from '../../search/searchSound';
import { wordAt } from './around';
import { denseMatches } from './dense';
import { sameWord, type NameIndex, type NameNode, type Naming } from '../things/names';
import type { Word } from './words';

/** Words of a text that are, or sound like, a name. */
export interface Match {
  /** First and last word, both included. */
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly namings: readonly Naming[];
  /** How the words meet the name. */
  readonly how: 'name' | 'dense' | 'sound';
}

/** Compounds of more parts are no names. */
const PARTS = 5;
const HEARD = 7;
const LONGEST = 20;

/** The longest names in a run of words, from left to right, none overlapping another; linear in the words. */
export function matchesIn(
  text: string,
  words: readonly Word[],
  index: NameIndex,
): readonly Match[] {
  const found: Match[] = [];
  let at = 0;
  while (at < words.length) {
    const dense = denseMatches(text, wordAt(words, at), index);
    if (dense.length > 0) {
      for (const within of dense) found.push({ first: at, last: at, ...within, how: 'dense' });
      at += 1;
      continue;
    }
    const match = longestAt(text, words, at, index) ?? soundAt(text, words, at, index);
    if (match) found.push(match);
    at = match ? match.last + 1 : at + 1;
  }
  return found;
}

function longestAt(
  text: string,
  words: readonly Word[],
  first: number,
  { root }: NameIndex,
): Match | null {
  const best = walk(text, words, first, root);
  if (!best) return null;
  const [last, namings] = best;
  const fitting = namings.filter((naming) => isWritten(text, words, first, last, naming));
  const [start, end] = [wordAt(words, first).start, wordAt(words, last).end];
  return fitting.length > 0 ? { first, last, start, end, namings: fitting, how: 'name' } : null;
}

type Found = readonly [last: number, namings: readonly Naming[]];

/** The longest way through the names from a word; a compound goes as one word or as several. */
function walk(text: string, words: readonly Word[], at: number, node: NameNode): Found | null {
  let joined = words[at]?.key ?? '';
  if (joined === '') return null;
  let best = step(text, words, joined, at, node);
  for (let last = at + 1; last < at + PARTS; last += 1) {
    const word = words[last];
    if (!word || !isPart(word)) break;
    joined += word.key;
    const found = step(text, words, joined, last, node);
    if (found && (!best || found[0] > best[0])) best = found;
  }
  return best;
}

/** On from a node by one word, which may be a compound that ends at `last`. */
function step(
  text: string,
  words: readonly Word[],
  key: string,
  last: number,
  node: NameNode,
): Found | null {
  const next = node.next.get(sameWord(key));
  if (!next) return null;
  const farther =
    next.next.size > 0 && isJoined(text, words, last) ? walk(text, words, last + 1, next) : null;
  return farther ?? (next.namings.length > 0 ? [last, next.namings] : null);
}

/** A hyphen or an apostrophe makes one of it and the word before. */
function isPart({ joint }: Word): boolean {
  return joint === 'hyphen' || joint === 'apostrophe';
}

/** The last word of the compound that begins with a word. */
function endOfCompound(words: readonly Word[], first: number): number {
  let last = first;
  while (last + 1 < first + PARTS && last + 1 < words.length && isPart(wordAt(words, last + 1)))
    last += 1;
  return last;
}

/** Whether a name may go on after a word: no comma, and a point only after an abbreviation. */
function isJoined(text: string, words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !next) return false;
  if (next.joint === 'space' || next.joint === 'hyphen') return true;
  if (next.joint === 'comma') return BETWEEN_LANDS.test(text.slice(word.end, next.start));
  return next.joint === 'point' && ABBREVIATED.test(word.key);
}

/** "Russian – Japanese War", "Russo/Japanese war". */
const BETWEEN_LANDS = /^(?: ?[-–/] ?)$/;
const ABBREVIATED = /^(?:st|ste|mt|ft|c|pt|gen|adm|u|d)$/;
/** Words of a name that a text may write small. */
const GENERIC =
  /^(?:river|sea|bay|island|islands|isles|strait|straits|hill|hills|pass|railway|line|branch|chain|archipelago|attack|trans|peninsula|canal|battle|siege|treaty|fall|surrender|capitulation|incident|outrage|war|landing|the|of|at|on|and|in|with|between|off|near|loss|seizure|assault|attack|torpedo|night|occupation|invasion|mutiny|pogrom|riot|riots|dispute|station|bank|harbor|rocks|navy|yard|leased|territory|metres?|meters?|m|peace|bombardment|collision|grounding|capture|death|end|squadron|military|light|first|second|third|fourth|general|desert|interned|crossing|world|revolution|rebellion|rising|uprising|restoration|triple|intervention|bloody|sunday|grand)$/;

/** Whether the words that a name writes with a capital have one here. */
function isWritten(
  text: string,
  words: readonly Word[],
  first: number,
  last: number,
  { name, thing }: Naming,
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
  return isAll || (last > first && thing.kind === 'place' && isSmallRegion(words, first, last));
}

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

/** What has been heard already, for each gazetteer. */
const heard = new WeakMap<NameIndex['sounds'], Map<string, readonly Naming[]>>();
const KEPT = 20_000;

/** A capitalised word, whole with its hyphens, that sounds as a name does. */
function soundAt(
  text: string,
  words: readonly Word[],
  first: number,
  { sounds }: NameIndex,
): Match | null {
  const word = wordAt(words, first);
  if (!word.isCapital || isPart(word)) return null;
  const { start } = word;
  const last = endOfCompound(words, first);
  const { end } = wordAt(words, last);
  const raw = text.slice(start, end).replaceAll(/[-’'ʼ]/g, '');
  const namings = raw.length < HEARD || raw.length > LONGEST ? [] : soundsLike(raw, sounds);
  return namings.length > 0 ? { first, last, start, end, namings, how: 'sound' } : null;
}

function soundsLike(raw: string, sounds: NameIndex['sounds']): readonly Naming[] {
  const before = heard.get(sounds) ?? new Map<string, readonly Naming[]>();
  heard.set(sounds, before);
  const known = before.get(raw);
  if (known) return known;
  const namings = sounds.get(soundOf(raw)) ?? [];
  if (before.size < KEPT) before.set(raw, namings);
  return namings;
}
