import { partHits, type PartsQuestion } from '../domain/search/parts/partHits';
import type {
  BestRecord,
  DayRecord,
  PartsFile,
  TermRecord,
} from '../domain/search/parts/partsFile';
import type { PartsReader } from '../domain/search/parts/lookUp';
import { standings } from '../domain/search/parts/standing';
import type { SearchEntry, SearchHit } from '../domain/search/search';
import { fetchJson } from './fetchJson';
import { DataError } from './mistake';

/** So many parts are kept beside those of the last search: the next letter finds some of them. */
const KEPT = 80;

export type { PartsQuestion };

/** Looks in the parts for what is less known. */
export interface OpenParts {
  /** What answers; `null` while files are wanting for that. */
  readonly find: (question: PartsQuestion) => readonly SearchHit[] | null;
  /** Fetches what is wanting for an answer; rejects when something cannot be had. */
  readonly read: (question: PartsQuestion) => Promise<void>;
}

/** Written by our own build: what it holds is known, once it is known to be that. */
function isPartsFile(json: unknown): json is PartsFile {
  return typeof json === 'object' && json !== null && 'runs' in json && 'terms' in json;
}

const areTerms = (json: unknown): json is readonly TermRecord[] => Array.isArray(json);
const areBest = (json: unknown): json is readonly BestRecord[] => Array.isArray(json);
const areDays = (json: unknown): json is readonly DayRecord[] => Array.isArray(json);
const areEntries = (json: unknown): json is readonly SearchEntry[] => Array.isArray(json);

/** The parts that a file tells of. */
export function openParts(url: string): OpenParts {
  const beside = url.slice(0, url.lastIndexOf('/') + 1);
  const there = new Map<string, unknown>();
  /** Of what was asked last, the files that answer, and those that were not there. */
  const [used, wanting] = [new Set<string>(), new Set<string>()];
  let known: Pick<Parameters<typeof partHits>[0], 'file' | 'standing'> | null = null;

  /** What was answered last: the same is asked again when it has been read. */
  let last: { readonly text: string; readonly hits: readonly SearchHit[] } | null = null;

  function open<Content>(file: string, is: (json: unknown) => json is Content): Content | null {
    used.add(file);
    const json = there.get(file);
    if (json === undefined) {
      wanting.add(file);
      return null;
    }
    // The last that were asked for are kept.
    there.delete(file);
    there.set(file, json);
    return is(json) ? json : null;
  }
  const reader: PartsReader = {
    terms: (file) => open(file, areTerms),
    best: (file) => open(file, areBest),
    days: (file) => open(file, areDays),
    entries: (file) => open(file, areEntries),
  };

  async function fetchWanting(): Promise<void> {
    if (known === null) {
      const file = await fetchJson(url);
      if (!isPartsFile(file)) throw new DataError(`${url}: tells of no parts`);
      known = { file, standing: standings(file) };
    }
    const come = await Promise.all(
      [...wanting].map(async (file) => [file, await fetchJson(beside + file)] as const),
    );
    for (const [file, json] of come) there.set(file, json);
  }

  function find(question: PartsQuestion): readonly SearchHit[] | null {
    const text = JSON.stringify([question.query, question.asked]);
    if (last?.text === text) return last.hits;
    used.clear();
    wanting.clear();
    if (!known) return null;
    const hits = partHits({ ...known, reader, isRead: () => wanting.size === 0 }, question);
    if (hits) last = { text, hits };
    return hits;
  }

  function forget(): void {
    for (const file of [...there.keys()].slice(0, Math.max(0, there.size - KEPT))) {
      if (!used.has(file)) there.delete(file);
    }
  }

  return {
    find,
    read: async (question) => {
      while (find(question) === null) await fetchWanting();
      forget();
    },
  };
}
