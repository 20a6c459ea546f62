import { soundOf } from '../../search/searchSound';
import { isOpening, wordAt } from './around';
import { denseMatches } from './dense';
import { misspeltNames } from './misspelt';
import type { NameIndex, NameNode, Naming } from '../things/names';
import { sameWord } from '../things/spellings';
import { isWritten } from './written';
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
  readonly how: 'name' | 'dense' | 'sound' | 'slip';
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
    const match = longestAt(text, words, at, index) ?? otherwiseAt(text, words, at, index);
    if (match) found.push(match);
    at = match ? match.last + 1 : at + 1;
  }
  return found;
}

function longestAt(
  text: string,
  words: readonly Word[],
  first: number,
  { root, lexicon }: NameIndex,
): Match | null {
  const best = walk(text, words, first, root);
  if (!best) return null;
  const matchTo = (last: number, namings: readonly Naming[]): Match | null => {
    const fitting = namings.filter((naming) =>
      isWritten({ text, words }, first, last, naming, lexicon),
    );
    const [start, end] = [wordAt(words, first).start, wordAt(words, last).end];
    return fitting.length > 0 ? { first, last, start, end, namings: fitting, how: 'name' } : null;
  };
  const [last] = best;
  // "the Yentai mines" are no village Yentai Mines, and yet at Yentai; "the Baltic provinces" are no sea.
  const town = (): Match | null =>
    last > first ? matchTo(first, townsAt(words, first, root)) : null;
  return matchTo(...best) ?? town();
}

/** What is settled and has the one word for its name. */
function townsAt(words: readonly Word[], first: number, root: NameNode): readonly Naming[] {
  const namings = root.next.get(sameWord(wordAt(words, first).key))?.namings ?? NONE;
  return namings.every(({ thing }) => thing.kind === 'place' && SETTLED.test(thing.sort))
    ? namings
    : NONE;
}

/** Sorts of places. */
const SETTLED = /town|city|village|port|base|station/;

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
/** What has been heard already, for each gazetteer. */
const heard = new WeakMap<NameIndex['sounds'], Map<string, readonly Naming[]>>();
const KEPT = 20_000;

/** A capitalised word, whole with its hyphens, that is a name parted by a scanner, sounds as one does or is one letter from it. */
function otherwiseAt(
  text: string,
  words: readonly Word[],
  first: number,
  index: NameIndex,
): Match | null {
  const word = wordAt(words, first);
  if (!word.isCapital || isPart(word)) return null;
  const last = endOfCompound(words, first);
  const place = { first, last, start: word.start, end: wordAt(words, last).end };
  // A sentence may begin with any word, and who sets hyphens between syllables has taken care.
  const maySlip = !isOpening(word) && last === first;
  return wholeAt(words, first, last, index) ?? heardAt(text, place, maySlip, index);
}

/** What sounds as a name does or, where it may be, is one letter from it. */
function heardAt(
  text: string,
  place: Pick<Match, 'first' | 'last' | 'start' | 'end'>,
  maySlip: boolean,
  index: NameIndex,
): Match | null {
  const raw = text.slice(place.start, place.end).replaceAll(/[-’'ʼ]/g, '');
  if (raw.length < HEARD || raw.length > LONGEST || isCommon(raw, index)) return null;
  const heard = soundsLike(raw, index.sounds);
  if (heard.length > 0) return { ...place, namings: heard, how: 'sound' };
  const namings = maySlip ? misspeltNames(raw, index) : NONE;
  return namings.length > 0 ? { ...place, namings, how: 'slip' } : null;
}

/** What several names may be together. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ...['strait', 'river', 'island', 'sea', 'bay', 'gulf', 'lake', 'hill', 'mountain'].map(
    (kind) => [`${kind}s`, kind] as const,
  ),
  ['passes', 'pass'],
]);
/** In words, how far off. */
const SHARED = 7;

/** What is the whole of a name only with words after it. */
function wholeAt(
  words: readonly Word[],
  first: number,
  end: number,
  index: NameIndex,
): Match | null {
  return sharedAt(words, first, index) ?? partedAt(words, first, end, index);
}

/** "the Tsugaru and La Pérouse straits": what each of them is stands after the last. */
function sharedAt(words: readonly Word[], first: number, { root }: NameIndex): Match | null {
  const [{ key, start, end }, next] = [wordAt(words, first), wordAt(words, first + 1)];
  if (next.key !== 'and' && next.joint !== 'comma') return null;
  const node = root.next.get(sameWord(key));
  const kind = node && node.next.size > 0 ? kindAfter(words, first) : null;
  const namings = kind === null ? NONE : (node?.next.get(kind)?.namings ?? NONE);
  return namings.length > 0 ? { first, last: first, start, end, namings, how: 'name' } : null;
}

/** The kind of several names, each with a capital, that begin with a word; `null` for none. */
function kindAfter(words: readonly Word[], first: number): string | null {
  for (const { key, joint, isCapital } of words.slice(first + 1, first + SHARED)) {
    if (joint !== 'space' && joint !== 'comma') return null;
    const kind = KINDS.get(key);
    if (kind !== undefined) return kind;
    if (!isCapital && key !== 'and' && key !== 'the') return null;
  }
  return null;
}

/** "Sinking" sounds as Hsinking does. */
function isCommon(raw: string, { lexicon }: NameIndex): boolean {
  return lexicon.wordlike.has(raw.toLowerCase());
}

const NONE: readonly Naming[] = [];
/** So many letters a name has that is put together again, in no more parts than these. */
const WHOLE = 6;
const MORE = 2;

/** "Gen san", "Sin-min ting", "VLADI VOSTOCK": a line or a scanner has parted it, and the rest is no word with a capital. */
function partedAt(
  words: readonly Word[],
  first: number,
  end: number,
  { root, lexicon }: NameIndex,
): Match | null {
  let joined = keysFrom(words, first, end);
  let last = end;
  for (let parts = 0; parts < MORE; parts += 1) {
    const next = wordAt(words, last + 1);
    if (next.joint !== 'space' || !isRest(next, wordAt(words, first))) return null;
    const until = endOfCompound(words, last + 1);
    joined += keysFrom(words, last + 1, until);
    last = until;
    const namings = (root.next.get(sameWord(joined))?.namings ?? NONE).filter(isOfGround);
    if (namings.length === 0 || joined.length < WHOLE || lexicon.wordlike.has(joined)) continue;
    return {
      first,
      last,
      start: wordAt(words, first).start,
      end: wordAt(words, last).end,
      namings,
      how: 'name',
    };
  }
  return null;
}

function keysFrom(words: readonly Word[], first: number, last: number): string {
  let joined = '';
  for (let at = first; at <= last; at += 1) joined += wordAt(words, at).key;
  return joined;
}

function isRest({ key, isCapital, isLoud }: Word, first: Word): boolean {
  return /^[a-z]{2,9}$/.test(key) && (isLoud ? first.isLoud : !isCapital);
}

function isOfGround({ thing: { kind }, isHead }: Naming): boolean {
  return !isHead && (kind === 'place' || kind === 'ship');
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
