import * as v from 'valibot';
import type { Lexicon } from '../domain/linking/lexicon';
import type { Names } from '../domain/linking/things/names';
import type { Thing, ThingKind } from '../domain/linking/things/thing';

const KINDS = ['place', 'event', 'ship', 'person', 'period', 'line', 'label'] as const;

/** One thing in the file of names: kind by its place in `KINDS`, names and ids of places joined by `|`. */
const RowSchema = v.tuple([
  v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(KINDS.length - 1)),
  v.string(),
  v.string(),
  v.string(),
  v.string(),
  v.nullable(v.tuple([v.number(), v.number()])),
  v.nullable(v.tuple([v.number(), v.number()])),
  v.string(),
  v.string(),
  v.number(),
]);
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
  withArticle: keys,
});
const FileSchema = v.strictObject({ lexicon: LexiconSchema, things: v.array(RowSchema) });

/** The text of the file of names, in which page and command line find what a text names. */
export function namesFileText(lexicon: Lexicon, things: readonly Thing[]): string {
  const rows = things.map((thing): v.InferOutput<typeof RowSchema> => [
    KINDS.indexOf(thing.kind),
    thing.id,
    thing.title,
    thing.sort,
    thing.names.join('|'),
    thing.at && [rounded(thing.at[0]), rounded(thing.at[1])],
    thing.days && [thing.days[0], thing.days[1]],
    thing.of.join('|'),
    thing.heads.join('|'),
    thing.rank,
  ]);
  const { about, ...sets } = lexicon;
  const lists = Object.entries(sets).map(([name, all]) => [name, [...all]] as const);
  return JSON.stringify({ lexicon: { about, ...Object.fromEntries(lists) }, things: rows });
}

/** Reads the file of names; throws when it is none. */
export function readNames(json: unknown): Names {
  const { lexicon, things } = v.parse(FileSchema, json);
  return {
    lexicon,
    things: things.map(([kind, id, title, sort, names, at, days, of, heads, rank]) => ({
      kind: kindAt(kind),
      id,
      title,
      sort,
      names: listIn(names),
      at,
      days,
      of: listIn(of),
      heads: listIn(heads),
      rank,
    })),
  };
}

function kindAt(index: number): ThingKind {
  return KINDS[index] ?? 'label';
}

function listIn(joined: string): readonly string[] {
  return joined === '' ? [] : joined.split('|');
}

function rounded(degrees: number): number {
  return Math.round(degrees * 100) / 100;
}
