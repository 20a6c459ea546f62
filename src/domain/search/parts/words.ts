import { type FoldedQuery, type Matches, type SearchField, worthOf } from '../searchScore';
import { mayGoOn } from '../searchLike';
import { termsFrom } from './lookUp';
import { MOST_OF_TERM, type Parts } from './parts';
import { risingOf, TERM_FIELDS } from './partsFile';

/** As many words of a query as are heeded. */
const MOST_WORDS = 8;

/** A word of a query in the index: who has it, in which field. */
interface Place {
  readonly term: string;
  readonly field: SearchField;
  readonly entries: readonly number[];
}

/** What has all words of a query in its names and text, and what it is worth; of very much the best known. */
export function allWords(parts: Parts, terms: readonly string[]): ReadonlyMap<number, number> {
  const places = placesOf(parts, terms);
  if (!parts.isRead()) return new Map();
  const marks = marksOf(parts, places);
  const all = 2 ** places.length - 1;
  return worths(
    parts,
    terms,
    places,
    chosen(parts, marks, (mark) => mark === all),
  );
}

/** The same of what has some of them. */
export function someWords(parts: Parts, terms: readonly string[]): ReadonlyMap<number, number> {
  const places = placesOf(parts, terms);
  if (!parts.isRead()) return new Map();
  const marks = marksOf(parts, places);
  // More of them first, down to one alone.
  const most = Array.from({ length: places.length }, (_, nth) => places.length - nth);
  for (const count of most) {
    const some = chosen(parts, marks, (mark) => bitsOf(mark) >= count);
    if (some.size > 0) return worths(parts, terms, places, some);
  }
  return new Map();
}

function placesOf(
  { file, reader }: Parts,
  terms: readonly string[],
): readonly (readonly Place[])[] {
  return terms.slice(0, MOST_WORDS).map((wanted) =>
    termsFrom(file.terms.words, wanted, mayGoOn(wanted), reader.terms).flatMap(([term, ...lists]) =>
      TERM_FIELDS.words.flatMap((field, nth) => {
        const entries = risingOf(lists[nth] ?? []);
        return entries.length > 0 ? [{ term, field, entries }] : [];
      }),
    ),
  );
}

/** By entry, a bit for each of the words that it has. */
function marksOf({ file, standing }: Parts, places: readonly (readonly Place[])[]): Uint8Array {
  const marks = new Uint8Array(standing.count);
  for (const [nth, own] of places.entries()) {
    for (const { entries } of own) {
      for (const entry of entries)
        marks[entry - file.from] = (marks[entry - file.from] ?? 0) | (1 << nth);
    }
  }
  return marks;
}

/** The best known of those whose mark will do. */
function chosen(
  { file }: Parts,
  marks: Uint8Array,
  will: (mark: number) => boolean,
): ReadonlySet<number> {
  const some = new Set<number>();
  for (let at = 0; at < marks.length && some.size < MOST_OF_TERM; at += 1) {
    if (will(marks[at] ?? 0)) some.add(file.from + at);
  }
  return some;
}

function worths(
  { standing }: Parts,
  terms: readonly string[],
  places: readonly (readonly Place[])[],
  some: ReadonlySet<number>,
): ReadonlyMap<number, number> {
  const query: FoldedQuery = { keys: [], terms, sound: '' };
  const matches = new Map<number, Record<string, SearchField[]>>();
  for (const { term, field, entries } of places.flat()) {
    for (const entry of entries) {
      if (!some.has(entry)) continue;
      const own = matches.get(entry) ?? {};
      own[term] = [...(own[term] ?? []), field];
      matches.set(entry, own);
    }
  }
  return new Map(
    Array.from(matches, ([entry, own]: readonly [number, Matches]) => [
      entry,
      worthOf(query, own, standing.of(entry).group),
    ]),
  );
}

function bitsOf(mark: number): number {
  let bits = 0;
  for (let left = mark; left > 0; left &= left - 1) bits += 1;
  return bits;
}
