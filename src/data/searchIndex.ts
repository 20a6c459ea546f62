import MiniSearch, {
  type AsPlainObject,
  type Options,
  type Query,
  type SearchResult,
} from 'minisearch';
import type { SearchEntry, SearchGroup, SearchHit, SearchIndex } from '../domain/search/search';
import type { Dating } from '../domain/calendars/inUse';
import { type Asked, askedDays, dateWorth } from '../domain/search/searchDate';
import { bareKeyOf, isDense, keyOf, termsOf } from '../domain/search/searchFold';
import {
  SEARCH_FIELDS,
  type FoldedQuery,
  type SearchField,
  worthOf,
} from '../domain/search/searchScore';
import { soundOf } from '../domain/search/searchSound';
import { fetchJson } from './fetchJson';
import { DataError } from './mistake';

/** An entry, ready to be indexed. */
export interface IndexedEntry {
  readonly entry: SearchEntry;
  /** Its terms in each field, made when it is its turn: those of all would be more than all else of a large atlas. */
  readonly terms: () => Readonly<Record<SearchField, readonly string[]>>;
}

/** What the page searches in, or a part of it. */
interface SearchFile {
  readonly entries: readonly SearchEntry[];
  readonly index: AsPlainObject;
  /** Names of the files beside this one that hold what is less known, the better known first; in the first file alone. */
  readonly rest?: readonly string[];
}

/** Written by our own build: what it holds is known, once it is known to be that. */
function isSearchFile(json: unknown): json is SearchFile {
  if (typeof json !== 'object' || json === null) return false;
  if (!('entries' in json && Array.isArray(json.entries) && 'index' in json)) return false;
  const { index } = json;
  return typeof index === 'object' && index !== null && 'serializationVersion' in index;
}

/** Terms come folded, so nothing is left for MiniSearch to split or change. */
const OPTIONS: Options<Document> = {
  fields: [...SEARCH_FIELDS],
  extractField: (document, field) => document[field] ?? '',
  tokenize: (text) => text.split('\n').filter(Boolean),
  processTerm: (term) => term,
  searchOptions: { boost: { words: 4 } },
};
type Document = Readonly<Record<string, string>>;

/** As good as a name that was meant. */
const NAMED = 50;
/** Somewhere the word is written as the reader wrote it: then no other is tried that only looks like it. */
const WRITTEN = 25;
/** A name is the query itself: some of what only mentions it is left out. */
const CERTAIN = 90;
const MENTIONED = 20;
/** Groups whose texts say little of what else they mention: a station's of its neighbours. */
const TERSE: readonly SearchGroup[] = ['places', 'lines'];
/** What each step of weight adds. */
const BY_WEIGHT = 0.9;
/** A letter in so many may be wrong. */
const SLIPS = 0.22;

/** The text of a file that the page searches in; `from` is the place of its first entry among all, and `rest` names the other files. */
export function searchFileText(
  indexed: readonly IndexedEntry[],
  from = 0,
  rest: readonly string[] = [],
): string {
  const index = new MiniSearch<Document>(OPTIONS);
  // One after the other: what all say together is as much again as the index.
  for (const [nth, indexedEntry] of indexed.entries()) {
    const terms = indexedEntry.terms();
    index.add({
      id: String(from + nth),
      ...Object.fromEntries(SEARCH_FIELDS.map((field) => [field, terms[field].join('\n')])),
    });
  }
  const entries = indexed.map(({ entry }) => entry);
  return JSON.stringify({ entries, index, ...(rest.length > 0 ? { rest } : {}) });
}

/** What has been read: entries in their order, and an index for each file. */
interface Opened {
  readonly entries: readonly SearchEntry[];
  readonly indexes: readonly MiniSearch<Document>[];
  /** Whether there are no other files. */
  readonly isWhole: boolean;
}

/**
 * Reads the first file of `searchFileText`, a part at a time; rejects with a `DataError` when it is none. `dating` is how dates
 * in a query may be written.
 */
export async function openSearch(
  json: unknown,
  file: string,
  dating: Dating,
): Promise<SearchIndex> {
  const { entries, index, rest = [] } = await opened(json, file);
  const beside = file.slice(0, file.lastIndexOf('/') + 1);
  const others = rest.map((name) => beside + name);
  return indexOf({ entries, indexes: [index] }, others, dating);
}

function indexOf(
  known: Omit<Opened, 'isWhole'>,
  [url, ...others]: readonly string[],
  dating: Dating,
): SearchIndex {
  const isWhole = url === undefined;
  const further = async (file: string): Promise<SearchIndex> => {
    const { entries, index } = await opened(await fetchJson(file), file);
    const all = {
      entries: [...known.entries, ...entries],
      indexes: [...known.indexes, index],
    };
    return indexOf(all, others, dating);
  };
  return {
    find: (query) => find({ ...known, isWhole }, query, askedDays(query, dating)),
    further: isWhole ? null : () => further(url),
  };
}

async function opened(json: unknown, file: string) {
  if (!isSearchFile(json)) throw new DataError(`${file}: no index`);
  const { entries, rest } = json;
  return { entries, rest, index: await MiniSearch.loadJSAsync<Document>(json.index, OPTIONS) };
}

function find(
  { entries, indexes, isWhole }: Opened,
  text: string,
  asked: readonly Asked[],
): readonly SearchHit[] {
  const query = folded(text);
  if (query.keys[0] === '') return [];
  const answering = (questions: readonly Query[]): readonly SearchHit[] => {
    const results = questions.flatMap((question) =>
      indexes.flatMap((index) => index.search(question)),
    );
    return hitsOf(results, entries, query);
  };
  const exact = answering(asWritten(query));
  // What only looks like it is no answer as long as it may yet be found.
  const hits =
    !isWhole || exact.some(({ score }) => score >= WRITTEN)
      ? exact
      : answering([...asWritten(query), ...nearly(query)]);
  const dated = datedHits(entries, asked);
  const isCertain = hits.some(({ score }) => score >= CERTAIN);
  const leastOf = (group: SearchGroup): number => (TERSE.includes(group) ? NAMED : MENTIONED);
  return bestOfEach([
    ...dated,
    ...hits.filter(({ score, found }) => !isCertain || score >= leastOf(found.group)),
  ]);
}

/** What was then, when the query is a date. */
function datedHits(entries: readonly SearchEntry[], asked: readonly Asked[]): readonly SearchHit[] {
  if (asked.length === 0) return [];
  return entries.flatMap((found, entry) => {
    const score = dateWorth(asked, found);
    return score > 0 ? [{ entry, found, score }] : [];
  });
}

/** The best first, each entry once; of equals in the order given. */
function bestOfEach(hits: readonly SearchHit[]): readonly SearchHit[] {
  const best = new Map<number, SearchHit>();
  for (const hit of hits.toSorted((a, b) => b.score - a.score)) {
    if (!best.has(hit.entry)) best.set(hit.entry, hit);
  }
  return [...best.values()];
}

/** A number has no sound of its own. */
function folded(text: string): FoldedQuery {
  const sound = /\d/.test(text) ? '' : soundOf(text);
  const keys = [...new Set([keyOf(text), bareKeyOf(text)])];
  return { keys, terms: termsOf(text), sound };
}

interface Answer {
  readonly found: SearchEntry;
  readonly worth: number;
  /** What MiniSearch makes of the text. */
  readonly score: number;
}

/**
 * One hit for each entry: MiniSearch forgets, where it joins queries, which of them found a term in which field. Worth first,
 * then how well known it is, then what MiniSearch makes of the text.
 */
function hitsOf(
  results: readonly SearchResult[],
  entries: readonly SearchEntry[],
  query: FoldedQuery,
): readonly SearchHit[] {
  const answers = new Map<number, Answer>();
  for (const { id, match, score } of results) {
    const entry = Number(id);
    const found = entries[entry];
    if (!found) continue;
    const worth = worthOf(query, match, found.group);
    const earlier = answers.get(entry) ?? { worth, score };
    answers.set(entry, {
      found,
      worth: Math.max(worth, earlier.worth),
      score: Math.max(score, earlier.score),
    });
  }
  return Array.from(answers, ([entry, { found, worth, score }]) => {
    const fit = worth + BY_WEIGHT * found.weight + Math.min(1, score / 100);
    return { entry, found, score: fit };
  });
}

function asWritten({ keys, terms, sound }: FoldedQuery): readonly Query[] {
  return [
    { queries: [...keys], fields: ['key', 'alias', 'near'], prefix: true },
    ...(sound.length > 2 ? [{ queries: [sound], fields: ['sound'], prefix: true }] : []),
    { queries: [...terms], fields: ['words', 'text'], combineWith: 'AND', prefix: mayGoOn },
  ];
}

/** With slips of the pen, and with only some of the words. */
function nearly({ keys, terms, sound }: FoldedQuery): readonly Query[] {
  return [
    { queries: [...keys], fields: ['key', 'alias'], fuzzy: slips },
    ...(sound.length > 2 ? [{ queries: [sound], fields: ['sound'], fuzzy: slips }] : []),
    { queries: [...terms], fields: ['words', 'text'], fuzzy: slips, prefix: mayGoOn },
  ];
}

/** A word that is still being written; a pair of characters is whole. */
function mayGoOn(term: string): boolean {
  return isDense(term) ? term.length < 2 : term.length > 2;
}

function slips(term: string): number | boolean {
  return isDense(term) || /\d/.test(term) || term.length < 4 ? false : SLIPS;
}
