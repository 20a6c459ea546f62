import { fold } from '../../search/searchFold';
import { DAY } from '../../dates/time';
import type { Lexicon } from '../lexicon';
import { surnameInHan } from './scripts';
import { soundOfName } from './sounds';
import { keysOf, sameWord } from './spellings';
import type { Thing } from './thing';

/** A thing under one of its names. */
export interface Naming {
  readonly thing: Thing;
  /** The name as the gazetteer writes it. */
  readonly name: string;
  /** The name that the thing is best known by; else another spelling. */
  readonly isMain: boolean;
  /** Names the event only after a word such as "battle of". */
  readonly isHead: boolean;
}

/** Names word by word, folded. */
export interface NameNode {
  readonly next: Map<string, NameNode>;
  readonly namings: Naming[];
}

/** What the file of names holds. */
export interface Names {
  readonly lexicon: Lexicon;
  readonly things: readonly Thing[];
}

/** All names of the gazetteer, ready for matching. */
export interface NameIndex {
  readonly lexicon: Lexicon;
  /** First and last year of what the atlas is about; `null` when it does not say. */
  readonly years: readonly [first: number, last: number] | null;
  readonly root: NameNode;
  /** Names in Han, kana and hangul by their first character, the longest first. */
  readonly dense: ReadonlyMap<string, readonly DenseName[]>;
  /** Names of seven letters and more by how they sound. */
  readonly sounds: ReadonlyMap<string, readonly Naming[]>;
  readonly things: ReadonlyMap<string, Thing>;
  /** For each place or ship, the events called by its name. */
  readonly eventsOf: ReadonlyMap<string, readonly Thing[]>;
  readonly events: readonly Thing[];
}

/** A name whose writing has no spaces. */
export interface DenseName {
  readonly key: string;
  readonly namings: Naming[];
}

const DENSE = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Hangul}]/u;

/** Makes the index; takes some 30 ms for an atlas. */
export function indexOf({ lexicon, things }: Names): NameIndex {
  const root = nodeOf();
  const dense = new Map<string, DenseName[]>();
  const sounds = new Map<string, Naming[]>();
  const eventsOf = new Map<string, Thing[]>();
  for (const thing of things) {
    addNames({ root, dense, sounds }, thing);
    if (thing.kind !== 'event') continue;
    for (const id of thing.of) eventsOf.set(id, [...(eventsOf.get(id) ?? []), thing]);
  }
  for (const names of dense.values()) names.sort((a, b) => b.key.length - a.key.length);
  return {
    lexicon,
    years: yearsOf(things.find(({ id }) => id === lexicon.about)),
    root,
    dense,
    sounds,
    things: new Map(things.map((thing) => [thing.id, thing])),
    eventsOf,
    events: things.filter(({ kind }) => kind === 'event'),
  };
}

interface Places {
  readonly root: NameNode;
  readonly dense: Map<string, DenseName[]>;
  readonly sounds: Map<string, Naming[]>;
}

/** Puts all that a thing is called by where it is looked for. */
function addNames({ root, dense, sounds }: Places, thing: Thing): void {
  for (const [at, name] of thing.names.entries()) {
    const naming = { thing, name, isMain: at === 0 || DENSE.test(name), isHead: false };
    if (DENSE.test(name)) addEastern(dense, naming);
    else addWords(root, naming);
    addSound(sounds, soundOfName(thing.kind, name), naming);
  }
  for (const sound of thing.sounds ?? []) {
    addSound(sounds, sound, { thing, name: thing.title, isMain: false, isHead: false });
  }
  for (const name of thing.heads) addWords(root, { thing, name, isMain: false, isHead: true });
}

/** A name of the Far East as a text may have it. */
function addEastern(dense: Map<string, DenseName[]>, naming: Naming): void {
  const { thing, name } = naming;
  // A reading in hiragana is only to be searched by: in a text it is part of other words.
  if (isReading(name)) return;
  for (const each of partsOf(thing.kind, name)) addDense(dense, { ...naming, name: each });
  const surname = thing.kind === 'person' ? surnameInHan(name) : null;
  if (surname !== null) addDense(dense, { thing, name: surname, isMain: false, isHead: true });
}

function isReading(name: string): boolean {
  return /^[\p{Script=Hiragana}ー\s]+$/u.test(name);
}

/** The ways in which a name of the Far East is written in a text. */
function partsOf(kind: Thing['kind'], name: string): readonly string[] {
  if (kind === 'event') return eventForms(name);
  // 広島・宇品 are two names of one place.
  const parts = kind === 'place' ? name.split('・').filter((part) => HAN_NAME.test(part)) : [];
  return parts.length > 1 ? [name, ...parts] : [name];
}

const HAN_NAME = /^\p{Script=Han}{2,}$/u;

/** 析木城の戦 as well as 析木城の戦い; 第三回総攻撃 of 旅順第三回総攻撃（白襷隊）. */
function eventForms(name: string): readonly string[] {
  const bare = name.replace(/（[^）]*）$/u, '');
  const numbered = /^\p{Script=Han}{2,3}(第[一二三四]回\p{Script=Han}{2,})$/u.exec(bare)?.[1];
  return [...new Set([name, bare, bare.replace(/の戦い$/u, 'の戦'), numbered ?? bare])];
}

function yearsOf(period: Thing | undefined): NameIndex['years'] {
  if (!period?.days) return null;
  const [first, last] = period.days.map((day) => new Date(day * DAY).getUTCFullYear());
  return first === undefined || last === undefined ? null : [first, last];
}

function nodeOf(): NameNode {
  return { next: new Map(), namings: [] };
}

function addDense(dense: Map<string, DenseName[]>, naming: Naming): void {
  const key = fold(naming.name).replaceAll(' ', '');
  const first = key.charAt(0);
  // A single character is a word of its own far more often than a name.
  if (key.length < 2) return;
  const same = dense.get(first) ?? [];
  const known = same.find((each) => each.key === key);
  if (known) known.namings.push(naming);
  else dense.set(first, [...same, { key, namings: [naming] }]);
}

function addWords(root: NameNode, naming: Naming): void {
  for (const key of keysOf(naming)) {
    const words = key.split(' ').map(sameWord);
    if (key.replaceAll(' ', '').length < 2) continue;
    let node = root;
    for (const word of words) {
      const next = node.next.get(word) ?? nodeOf();
      node.next.set(word, next);
      node = next;
    }
    if (!node.namings.some(({ thing }) => thing === naming.thing)) node.namings.push(naming);
  }
}

function addSound(sounds: Map<string, Naming[]>, sound: string, naming: Naming): void {
  if (sound === '') return;
  const same = sounds.get(sound) ?? [];
  if (!same.some(({ thing }) => thing === naming.thing)) sounds.set(sound, [...same, naming]);
}
