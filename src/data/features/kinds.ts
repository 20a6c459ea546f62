import * as v from 'valibot';
import {
  FORMS,
  type Kind,
  LINE_PATTERNS,
  NAMED,
  type Variety,
} from '../../domain/atlas/feature/kind';
import { SEARCH_GROUPS } from '../../domain/search/search';
import { DataError } from '../mistake';
import { id, text } from '../fields/terms';

const varieties = {
  all: v.optional(text),
  broad: v.optional(text),
  narrow: v.optional(text),
  claimed: v.optional(text),
  estimated: v.optional(text),
} satisfies Record<Variety, unknown>;

/** One kind of feature as `kinds.json` lists it. */
export const KindSchema = v.strictObject({
  id,
  words: v.strictObject({ one: text, many: text }),
  form: v.picklist(FORMS),
  line: v.optional(v.picklist(LINE_PATTERNS), 'plain'),
  symbol: v.optional(id),
  bySide: v.optional(v.boolean(), false),
  happens: v.optional(v.boolean(), false),
  action: v.optional(v.boolean(), false),
  coal: v.optional(v.boolean(), false),
  zoomsLater: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(10)), 0),
  named: v.optional(v.picklist(NAMED)),
  sort: v.optional(text),
  legend: v.optional(v.strictObject(varieties), {}),
  search: v.nullable(
    v.strictObject({
      group: v.picklist(SEARCH_GROUPS),
      weight: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(9))),
      word: v.optional(text),
    }),
  ),
});

/** A kind as the file writes it. */
export type WrittenKind = v.InferOutput<typeof KindSchema>;

/** A kind with everything that the file leaves out. */
export function readKind({ symbol, named, sort, legend, search, ...rest }: WrittenKind): Kind {
  return {
    ...rest,
    symbol: symbol ?? null,
    named: named ?? null,
    sort: sort ?? null,
    legend: Object.fromEntries(Object.entries(legend).filter(([, words]) => words !== undefined)),
    search: search && {
      group: search.group,
      weight: search.weight ?? null,
      word: search.word ?? rest.words.one.toLowerCase(),
    },
  };
}

/** The kind of an id; throws a `DataError` that names `where` when there is none. */
export function kindOf(kinds: readonly Kind[], id: string, where: string): Kind {
  const kind = kinds.find((each) => each.id === id);
  if (!kind) throw new DataError(`${where}: there is no kind "${id}" in kinds.json`);
  return kind;
}
