import { fold } from '../../search/searchFold';
import type { NameIndex, Naming } from '../things/names';

/** Shorter names are one letter from too many words. */
const SHORTEST = 7;

/** Names that begin with a letter. */
type Shelf = readonly { readonly key: string; readonly naming: Naming }[];

const shelves = new WeakMap<NameIndex['things'], ReadonlyMap<string, Shelf>>();
const asked = new WeakMap<NameIndex['things'], Map<string, readonly Naming[]>>();
/** So that a text of nothing but different words does not fill the memory. */
const KEPT = 20_000;

/** The places and ships whose name is one letter from a word: left out, put in, another, or two exchanged; never the first. */
export function misspeltNames(raw: string, { things, lexicon }: NameIndex): readonly Naming[] {
  if (raw.length < SHORTEST) return [];
  const known = asked.get(things) ?? new Map<string, readonly Naming[]>();
  asked.set(things, known);
  const before = known.get(raw);
  if (before) return before;
  const key = fold(raw);
  // English has as many words in -ing as China has names.
  const isOther = lexicon.others.has(key) || key.endsWith('ing');
  const namings = isOther ? [] : namesNear(key, shelvesOf(things).get(key.charAt(0)) ?? []);
  if (known.size < KEPT) known.set(raw, namings);
  return namings;
}

/** All of one place or ship, or none: between two nobody can choose. */
function namesNear(key: string, shelf: Shelf): readonly Naming[] {
  const near = shelf.filter((each) => isOneSlip(key, each.key)).map(({ naming }) => naming);
  const one = new Map(near.map((naming) => [naming.thing.id, naming]));
  return one.size === 1 ? [...one.values()] : [];
}

function shelvesOf(things: NameIndex['things']): ReadonlyMap<string, Shelf> {
  const before = shelves.get(things);
  if (before) return before;
  const made = new Map<string, Shelf[number][]>();
  for (const thing of things.values()) {
    if (thing.kind !== 'place' && thing.kind !== 'ship') continue;
    for (const [at, name] of thing.names.entries()) {
      const key = fold(name).replaceAll(' ', '');
      if (key.length < SHORTEST || !/^[a-z]+$/.test(key) || name.includes(' ')) continue;
      const shelf = made.get(key.charAt(0)) ?? [];
      shelf.push({ key, naming: { thing, name, isMain: at === 0, isHead: false } });
      made.set(key.charAt(0), shelf);
    }
  }
  shelves.set(things, made);
  return made;
}

/** Whether one letter makes one of the other; an ending makes another word of it: Manchurian, Koreans. */
function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let at = 0;
  while (at < a.length && a.charAt(at) === b.charAt(at)) at += 1;
  if (at === 0 || at === Math.min(a.length, b.length)) return false;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  return a.length === b.length ? isExchanged(restA, restB) : isOneMore(a, b, restA, restB);
}

/** One letter for another, or two in the wrong order. */
function isExchanged(a: string, b: string): boolean {
  if (a.slice(1) === b.slice(1)) return true;
  const isTurned = a.startsWith(b.charAt(1)) && b.startsWith(a.charAt(1));
  return isTurned && a.slice(2) === b.slice(2);
}

/** A vowel more makes another syllable, and another name, of a short one: Taikushan is not Takushan. */
function isOneMore(a: string, b: string, restA: string, restB: string): boolean {
  const [more, less] = a.length > b.length ? [restA, restB] : [restB, restA];
  if (more.slice(1) !== less) return false;
  return Math.max(a.length, b.length) > LONG || !/^[aeiouy]/.test(more);
}

/** In letters, a name that stays itself with a vowel more or less. */
const LONG = 9;
