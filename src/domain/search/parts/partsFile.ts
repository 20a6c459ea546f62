import type { Days, SearchGroup } from '../search';
import type { SearchField } from '../searchScore';

/** What is looked for by its beginning, each with the fields of the index in which it may be. */
export const TERM_FIELDS = {
  names: ['key', 'alias', 'near'],
  sounds: ['sound'],
  words: ['words', 'text'],
} as const satisfies Record<string, readonly SearchField[]>;

export type TermSpace = keyof typeof TERM_FIELDS;

/** Numbers that rise, each but the first as so much more than the one before. */
export type Steps = readonly number[];

/** A term, and the entries that have it in each field of its space. */
export type TermRecord = readonly [term: string, ...entries: Steps[]];

/** A beginning of very many terms, and the best that they lead to: entries and their worth in turns. */
export type BestRecord = readonly [beginning: string, best: readonly number[]];

/** An entry, its first day, and how many days it lasted. */
export type DayRecord = readonly [entry: number, first: number, lasted: number];

/** A file and the first of what it holds in order. */
export type FileFrom = readonly [file: string, first: string];

/** A file of what was between two days. */
export type FileOfDays = readonly [file: string, ...days: Days];

/** What is less known, in parts of which a search reads few; files are named as they lie beside this one. */
export interface PartsFile {
  /** Place of the first entry of the parts among all: those before it come without them. */
  readonly from: number;
  /** So many entries after each other are of one group and as well known; the best known come first. */
  readonly runs: readonly (readonly [count: number, group: SearchGroup, weight: number])[];
  /** Files of the entries themselves, so many in each. */
  readonly entries: { readonly each: number; readonly files: readonly string[] };
  readonly terms: Readonly<Record<TermSpace, readonly FileFrom[]>>;
  /** Where so much begins alike that nobody would read it all. */
  readonly best: Readonly<Record<TermSpace, readonly FileFrom[]>>;
  /** What has a date, the best known first. */
  readonly days: readonly FileOfDays[];
}

/** Rising numbers as they are written. */
export function stepsOf(rising: readonly number[]): Steps {
  return rising.map((number, nth) => number - (rising[nth - 1] ?? 0));
}

/** The numbers of which `stepsOf` made steps. */
export function risingOf(steps: Steps): readonly number[] {
  let last = 0;
  return steps.map((step) => (last += step));
}
