import MiniSearch, {
  type AsPlainObject,
  type Options,
  type Query,
  type SearchResult,
} from 'minisearch';
import type { SearchEntry, SearchGroup, SearchHit, SearchIndex } from '../domain/search/search';
import type { Dating } from '../domain/calendars/inUse';
import { type Asked, askedDays, dateWorth } from '../domain/search/searchDate';
import { bareKeyOf, keyOf, termsOf } from '../domain/search/searchFold';
import { mayGoOn, maySlip, SLIPS } from '../domain/search/searchLike';
import {
  BY_WEIGHT,
  SEARCH_FIELDS,
  type FoldedQuery,
  type SearchField,
  WRITTEN,
  worthOf,
} from '../domain/search/searchScore';
import { soundOf } from '../domain/search/searchSound';
import { DataError } from './mistake';
import type { OpenParts, PartsQuestion } from './searchParts';

/** An entry, ready to be indexed. */
export interface IndexedEntry {
  readonly entry: SearchEntry;
  /** Its terms in each field, made when it is its turn: those of all would be more than all else of a large atlas. */
  readonly terms: () => Readonly<Record<SearchField, readonly string[]>>;
}

/** What the page searches in, of a large atlas what is best known. */
interface SearchFile {
  readonly entries: readonly SearchEntry[];
  readonly index: AsPlainObject;
  /** Name of the file beside this one that tells in which parts the others are. */
  readonly parts?: string;
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
/** A name is the query itself: some of what only mentions it is left out. */
const CERTAIN = 90;
const MENTIONED = 20;
/** Groups whose texts say little of what else they mention: a station's of its neighbours. */
const TERSE: readonly SearchGroup[] = ['places', 'lines'];

/** The text of the file that the page searches in; `parts` names the one that tells of what is less known. */
export function searchFileText(indexed: readonly IndexedEntry[], parts?: string): string {
  const index = new MiniSearch<Document>(OPTIONS);
  // One after the other: what all say together is as much again as the index.
  for (const [nth, indexedEntry] of indexed.entries()) {
    const terms = indexedEntry.terms();
    index.add({
      id: String(nth),
      ...Object.fromEntries(SEARCH_FIELDS.map((field) => [field, terms[field].join('\n')])),
    });
  }
  const entries = indexed.map(({ entry }) => entry);
  return JSON.stringify({ entries, index, parts });
}

/** What has been read. */
interface Opened {
  readonly entries: readonly SearchEntry[];
  readonly index: MiniSearch<Document>;
  /** What is less known; `null` where there is no more. */
  readonly parts: OpenParts | null;
}

/**
 * Reads the file of `searchFileText`, a part at a time; rejects with a `DataError` when it is none. `dating` is how dates
 * in a query may be written.
 */
export async function openSearch(
  json: unknown,
  file: string,
  dating: Dating,
): Promise<SearchIndex> {
  if (!isSearchFile(json)) throw new DataError(`${file}: no index`);
  const { entries, parts } = json;
  const index = await MiniSearch.loadJSAsync<Document>(json.index, OPTIONS);
  if (parts === undefined) return indexOf({ entries, index, parts: null }, dating);
  const { openParts } = await import('./searchParts');
  const beside = file.slice(0, file.lastIndexOf('/') + 1);
  return indexOf({ entries, index, parts: openParts(beside + parts) }, dating);
}

function indexOf(opened: Opened, dating: Dating): SearchIndex {
  const { parts } = opened;
  // What is found is asked for, and then whether more may be.
  let last: { readonly text: string; readonly finding: Finding } | null = null;
  const findingOf = (text: string): Finding => {
    if (last?.text !== text) {
      last = { text, finding: find(opened, text, askedDays(text, dating)) };
    }
    return last.finding;
  };
  return {
    find: (text) => findingOf(text).hits,
    further: (text) => {
      const { unanswered } = findingOf(text);
      if (parts === null || unanswered === null) return null;
      return async () => {
        await parts.read(unanswered);
        return indexOf(opened, dating);
      };
    },
  };
}

/** What answers, and what the parts have not been read for. */
interface Finding {
  readonly hits: readonly SearchHit[];
  readonly unanswered: PartsQuestion | null;
}

function find({ entries, index, parts }: Opened, text: string, asked: readonly Asked[]): Finding {
  const query = folded(text);
  if (query.keys[0] === '') return { hits: [], unanswered: null };
  const answering = (questions: readonly Query[]): readonly SearchHit[] =>
    hitsOf(
      questions.flatMap((question) => index.search(question)),
      entries,
      query,
    );
  const isWritten = ({ score }: SearchHit): boolean => score >= WRITTEN;
  const exact = answering(asWritten(query));
  const dated = datedHits(entries, asked);
  const question = {
    query,
    asked,
    isWritten: exact.some(isWritten),
    known: bestOfEach([...dated, ...exact]),
  };
  const less = parts ? parts.find(question) : [];
  // What only looks like it is no answer as long as it may yet be found.
  const isAnswered = less === null || [...exact, ...less].some(isWritten);
  const known = isAnswered ? exact : answering([...asWritten(query), ...nearly(query)]);
  const hits = [...known, ...(less ?? [])];
  const isCertain = hits.some(({ score }) => score >= CERTAIN);
  const leastOf = (group: SearchGroup): number => (TERSE.includes(group) ? NAMED : MENTIONED);
  const best = bestOfEach([
    ...dated,
    ...hits.filter(({ score, found }) => !isCertain || score >= leastOf(found.group)),
  ]);
  return { hits: best, unanswered: less === null ? question : null };
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

function slips(term: string): number | boolean {
  return maySlip(term) ? SLIPS : false;
}
