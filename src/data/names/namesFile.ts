import * as v from 'valibot';
import type { Lexicon } from '../../domain/linking/lexicon';
import { fold } from '../../domain/search/searchFold';
import type { Names } from '../../domain/linking/things/names';
import type { Thing, ThingKind } from '../../domain/linking/things/thing';
import { isLatin } from '../../domain/linking/things/scripts';
import { soundsIn } from '../../domain/linking/things/sounds';
import { degreesColumn, readDegrees, runsOf, WordsColumn } from './columns';
import { shortId, wholeId } from './ids';

const KINDS = ['place', 'event', 'ship', 'person', 'period', 'line', 'label'] as const;

const keys = v.pipe(
  v.array(v.string()),
  v.transform((all): ReadonlySet<string> => new Set(all)),
);

/** The words of an atlas's own literature as `linking.json` writes them; see `Lexicon`. */
export const LexiconSchema = v.strictObject({
  about: v.nullable(v.string()),
  wordlike: keys,
  plain: keys,
  battles: keys,
  others: v.optional(keys, []),
  withArticle: keys,
  twins: v.optional(keys, []),
  namesakes: v.optional(
    v.pipe(
      v.record(v.string(), keys),
      v.transform((all): ReadonlyMap<string, ReadonlySet<string>> => new Map(Object.entries(all))),
    ),
    {},
  ),
});

const Days = v.tuple([v.number(), v.number(), v.number()]);

/** What is said of the things, a column each; `about` in each of the lists is the thing's place among all. */
const FileSchema = v.strictObject({
  lexicon: LexiconSchema,
  kinds: v.array(v.tuple([v.picklist(KINDS), v.number()])),
  ids: WordsColumn,
  /** Names in Latin letters joined by `|`, the title before them; where it is the first of them, `|` alone before the next. */
  names: WordsColumn,
  sorts: WordsColumn,
  lng: v.string(),
  lat: v.string(),
  ranks: v.array(v.tuple([v.number(), v.number()])),
  /** First and last day. */
  days: v.array(Days),
  /** For each thing that has some, its place counted from the one before, and the places of those it is called by or had a part in. */
  of: v.array(v.array(v.number())),
  heads: v.array(v.tuple([v.number(), v.string()])),
  /** How names in other letters sound, where none in Latin letters sounds so. */
  sounds: v.array(v.tuple([v.number(), v.string()])),
});

/** Names in other letters: the place among all of each thing that has some, counted from the one before, and its names. */
const OthersSchema = v.strictObject({
  steps: v.array(v.number()),
  names: WordsColumn,
  /** Of the lexicon's words those in other letters. */
  wordlike: v.array(v.string()),
});

/** The two files in which page and command line find what a text names. */
interface NamesFiles {
  /** All but names in other letters than Latin. */
  readonly names: string;
  /** These: needed for a text that has such letters. */
  readonly others: string;
}

/** Writes both. */
export function namesFilesOf(lexicon: Lexicon, things: readonly Thing[]): NamesFiles {
  const placeOf = new Map(things.map(({ id }, at) => [id, at]));
  const { about, namesakes, ...sets } = lexicon;
  const lists = Object.entries(sets).map(
    ([name, all]) => [name, [...all].filter(isLatin)] as const,
  );
  const words = [...namesakes].map(([id, all]) => [id, [...all]] as const);
  const file: v.InferInput<typeof FileSchema> = {
    lexicon: {
      about,
      ...Object.fromEntries(lists),
      namesakes: Object.fromEntries(words),
    } as v.InferInput<typeof LexiconSchema>,
    kinds: runsOf(things.map(({ kind }) => kind)).map(([kind, count]) => [kind, count]),
    ids: column(things, ({ id, title }) => shortId(id, title)),
    names: column(things, latinOf),
    sorts: column(things, ({ sort }) => sort),
    lng: degreesColumn(things.map(({ at }) => at?.[0] ?? null)),
    lat: degreesColumn(things.map(({ at }) => at?.[1] ?? null)),
    ranks: runsOf(things.map(({ rank }) => rank)).map(([rank, count]) => [rank, count]),
    days: some(things, ({ days }) => days).map(([at, days]) => [at, ...days]),
    of: steppedOf(things, placeOf),
    heads: some(things, ({ heads }) => (heads.length > 0 ? heads.join('|') : null)),
    sounds: some(things, (thing) => {
      const sounds = soundsIn(thing, thing.names.filter(isOther), thing.names.filter(isLatin));
      return sounds.length > 0 ? sounds.join('|') : null;
    }),
  };
  const others = some(things, ({ names }) => names.filter(isOther).join('|') || null);
  return {
    names: JSON.stringify(file),
    others: JSON.stringify({
      steps: others.map(([at], nth) => at - (others[nth - 1]?.[0] ?? 0)),
      names: others.map(([, names]) => names).join('\n'),
      wordlike: [...lexicon.wordlike].filter(isOther).map(fold),
    }),
  };
}

/** For each thing that has some, how much farther it stands than the one before, and where those stand that it is tied to. */
function steppedOf(things: readonly Thing[], placeOf: ReadonlyMap<string, number>): number[][] {
  const tied = some(things, ({ of }) => {
    const places = of.flatMap((id) => placeOf.get(id) ?? []);
    return places.length > 0 ? places : null;
  });
  return tied.map(([at, places], nth) => [at - (tied[nth - 1]?.[0] ?? 0), ...places]);
}

/** The same back: for each place among all, the places of those it is tied to. */
function readOf(rows: readonly (readonly number[])[]): ReadonlyMap<number, readonly number[]> {
  let at = 0;
  return new Map(
    rows.map(([step = 0, ...places]) => {
      at += step;
      return [at, places] as const;
    }),
  );
}

/** Reads the file of names, and the one of names in other letters where it is there; throws when it is none. */
export function readNames(json: unknown, others: unknown = null): Names {
  const file = v.parse(FileSchema, json);
  const [lng, lat] = [readDegrees(file.lng), readDegrees(file.lat)];
  const days = new Map(file.days.map(([at, first, last]) => [at, [first, last] as const]));
  const heads = listsIn(file.heads);
  // Once the names themselves are there, they say how they sound.
  const sounds = listsIn(others === null ? file.sounds : []);
  const { foreign, wordlike } = othersIn(others);
  const of = readOf(file.of);
  const ranks = spread(file.ranks);
  const kinds: readonly ThingKind[] = spread(file.kinds);
  const named = file.names.map(titleAndNames);
  const ids = named.map(({ title }, at) => wholeId(file.ids[at] ?? '', title));
  const things = named.map(({ title, names }, at) => ({
    kind: kinds[at] ?? 'label',
    id: ids[at] ?? '',
    title,
    sort: file.sorts[at] ?? '',
    names: [...names, ...listAt(foreign, at)],
    at: pointOf(lng[at], lat[at]),
    days: days.get(at) ?? null,
    of: (of.get(at) ?? []).map((each) => ids[each] ?? ''),
    heads: listAt(heads, at),
    sounds: listAt(sounds, at),
    rank: ranks[at] ?? 0,
  }));
  const lexicon = {
    ...file.lexicon,
    wordlike: new Set([...file.lexicon.wordlike, ...wordlike]),
  };
  return { lexicon, things };
}

type Lists = ReadonlyMap<number, readonly string[]>;

function listsIn(rows: readonly (readonly [at: number, joined: string])[]): Lists {
  return new Map(rows.map(([at, joined]) => [at, joined.split('|')]));
}

function listAt<Each>(lists: ReadonlyMap<number, readonly Each[]>, at: number): readonly Each[] {
  return lists.get(at) ?? [];
}

function column(things: readonly Thing[], of: (thing: Thing) => string): string {
  return things.map(of).join('\n');
}

/** For those that have it, with their places. */
function some<Value>(
  things: readonly Thing[],
  of: (thing: Thing) => Value | null,
): [number, Value][] {
  return things.flatMap((thing, at): [number, Value][] => {
    const value = of(thing);
    return value === null ? [] : [[at, value]];
  });
}

function spread<Each>(runs: readonly (readonly [Each, number])[]): readonly Each[] {
  return runs.flatMap(([each, count]) => Array.from({ length: count }, () => each));
}

function isOther(name: string): boolean {
  return !isLatin(name);
}

function latinOf({ title, names }: Thing): string {
  const latin = names.filter(isLatin);
  return latin[0] === title ? latin.join('|') : [title, '', ...latin].join('|');
}

/** `Mukden|Fengtien`: the title is the first name; `203 Metre Hill||Vysokaya`: it is none. */
function titleAndNames(line: string): Pick<Thing, 'title' | 'names'> {
  const [title = '', ...rest] = line.split('|');
  return rest[0] === '' ? { title, names: rest.slice(1) } : { title, names: [title, ...rest] };
}

function othersIn(json: unknown): { foreign: Lists; wordlike: readonly string[] } {
  if (json === null) return { foreign: new Map(), wordlike: [] };
  const { steps, names, wordlike } = v.parse(OthersSchema, json);
  let at = 0;
  const foreign = new Map(
    names.map((line, nth): [number, readonly string[]] => {
      at += steps[nth] ?? 0;
      return [at, line.split('|')];
    }),
  );
  return { foreign, wordlike };
}

function pointOf(
  lng: number | null | undefined,
  lat: number | null | undefined,
): readonly [number, number] | null {
  return typeof lng === 'number' && typeof lat === 'number' ? [lng, lat] : null;
}
