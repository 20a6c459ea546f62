import type { IndexedEntry } from '../../../data/searchIndex';
import { bareKeyOf, keyOf, termsOf } from '../../../domain/search/searchFold';
import { soundOf } from '../../../domain/search/searchSound';

/** What an entry is to be found by. */
export interface Findable {
  /** The names it is known by first of all. */
  readonly names: readonly string[];
  /** Its other names and spellings. */
  readonly alias?: readonly string[];
  /** Names of the place where it was. */
  readonly near?: readonly string[];
  /** Running text. */
  readonly text?: readonly string[];
}

/** Shorter words sound like too many others. */
const HEARD = 4;

/** The folded terms of each field of the index, once each. */
export function indexTerms({
  names,
  alias = [],
  near = [],
  text = [],
}: Findable): ReturnType<IndexedEntry['terms']> {
  const all = [...names, ...alias];
  const key = keysOf(names);
  return {
    key,
    // "Battle Mukden" is meant by it too.
    alias: once([...keysOf(alias), ...names.map(bareKeyOf)]).filter((name) => !key.includes(name)),
    near: keysOf(near),
    sound: soundsOf(all),
    words: once(all.flatMap(termsOf)),
    text: text.flatMap(termsOf),
  };
}

/** The names that are given, each side of a stroke by itself: `旅順 / 旅顺口` is two. */
export function namesIn(written: readonly (string | null | undefined)[]): readonly string[] {
  return once(written.flatMap((name) => name?.split(' / ') ?? []));
}

/** What a title says besides the name: Battle of the Yalu, Loss of the Petropavlovsk, The Varyag scuttled, Lake Baikal. */
const CORES = [
  /^(?:Battle|Loss|Mutiny|Treaty) (?:of|off|on) (?:the )?(.+)$/,
  /^The (.+) (?:scuttled|blown up)$/,
  /^The end of the (.+)$/,
  /^The (.+)$/,
  /^(.+) incident$/,
  /[«“](.+)[»”]/,
  /^Lake (.+)$/,
  /^(.+) (?:River|Islands?|Bay|Peninsula|Rocks)$/,
];

/** The names within a title or a name; none when it is all name. */
export function coresOf(title: string): readonly string[] {
  return CORES.flatMap((core) => core.exec(title)?.[1] ?? []);
}

/** The name proper before a comma or a bracket: Lüshunkou for Lüshunkou, Dalian. */
export function properName(name: string): string {
  return /^[^,(]+/.exec(name)?.[0].trim() ?? name;
}

function keysOf(names: readonly string[]): readonly string[] {
  return once(names.map(keyOf)).filter(Boolean);
}

/** What many places are: nobody knows one by it, and `Krupp` is no group of islands. */
const CLASSES: ReadonlySet<string> = new Set(
  'bank cape channel coast fort group gulf harbour hill island islands lake line mountain peninsula port province range river rocks station strait'.split(
    ' ',
  ),
);

function soundsOf(names: readonly string[]): readonly string[] {
  const words = names.flatMap((name) => [
    name,
    ...termsOf(name).filter((term) => term.length >= HEARD && !CLASSES.has(term)),
  ]);
  return once(words.map(heard)).filter((sound) => sound.length > 2);
}

/** By the word: a sound is two dozen steps to find, and names have their words from a few. */
const heardBefore = new Map<string, string>();
const MOST_REMEMBERED = 20_000;

function heard(word: string): string {
  const known = heardBefore.get(word);
  if (known !== undefined) return known;
  const sound = soundOf(word);
  if (heardBefore.size >= MOST_REMEMBERED) heardBefore.clear();
  heardBefore.set(word, sound);
  return sound;
}

function once(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
