import type { SearchGroup } from './search';

/** Which fields of the index hold what, from the most telling to the least. */
export const SEARCH_FIELDS = ['key', 'alias', 'near', 'sound', 'words', 'text'] as const;

export type SearchField = (typeof SEARCH_FIELDS)[number];

/** A query in the forms in which the index knows names. */
export interface FoldedQuery {
  /** The whole query in one piece, and without its small words where it has any. */
  readonly keys: readonly string[];
  readonly terms: readonly string[];
  /** Its sound; empty when it is not in Latin or Cyrillic letters. */
  readonly sound: string;
}

/** The terms of the index that answered, each with the fields that hold it. */
export type Matches = Readonly<Record<string, readonly string[]>>;

interface Worth {
  readonly whole: number;
  /** The name only begins with the query; a longer rest is worth less. */
  readonly start: number;
  /** The name is near, a letter or two apart. */
  readonly near: number;
}

const WORTH: Readonly<Record<'key' | 'alias' | 'near' | 'sound', Worth>> = {
  key: { whole: 100, start: 60, near: 45 },
  alias: { whole: 92, start: 54, near: 40 },
  near: { whole: 80, start: 38, near: 0 },
  sound: { whole: 64, start: 34, near: 30 },
};
/** Of longer words any letter may be wrong. */
const LONG = 6;
/** What the completeness of a beginning can add. */
const REST = 20;
/** All words of the query are words of the name. */
const ALL_WORDS = 66;
/** All are words of the name or begin one. */
const ALL_BEGINNINGS = 50;
/** All are in the name or the text. */
const ALL_IN_TEXT = 25;
/** The more, the more of them are in the name. */
const PART_IN_NAME = 16;
/** Each word that is in the name, or in the text, when not all are. */
const EACH_IN_NAME = 6;
const EACH_IN_TEXT = 3;
/** Still less than if all were. */
const MOST = 24;

/** Below this no name answers, only running text. */
const NAMED = ALL_IN_TEXT + PART_IN_NAME;

/** What each step of weight adds. */
export const BY_WEIGHT = 0.9;
/** Somewhere the word is written as the reader wrote it: then no other is tried that only looks like it. */
export const WRITTEN = 25;

interface Bearing {
  /** What a name of it is worth. */
  readonly name: number;
  /** What it is worth that its text mentions something: a text tells more of some things than of others. */
  readonly text: number;
}
const BEARINGS: Readonly<Record<SearchGroup, Bearing>> = {
  events: { name: 1, text: 1 },
  places: { name: 1, text: 0.5 },
  ships: { name: 1, text: 0.6 },
  people: { name: 1, text: 0.8 },
  lines: { name: 1, text: 0.5 },
  passages: { name: 1, text: 1 },
  // What a book is called comes after what the book is about.
  sources: { name: 0.48, text: 0.3 },
};

/** How well an entry of a group answers a query, from its matches alone: 0 to 100. */
export function worthOf(query: FoldedQuery, matches: Matches, group: SearchGroup): number {
  return borneBy(group, likenessOf(query, matches));
}

/** The same where one thing is looked for, a name, a sound or a word, and one term that begins with it or is near it answers in one field. */
export function termWorth(
  wanted: string,
  term: string,
  field: SearchField,
  group: SearchGroup,
): number {
  const isWord = field === 'words' || field === 'text';
  return borneBy(group, isWord ? wordWorth(wanted, term, field) : nameWorth(wanted, term, field));
}

/** As `wordsWorth` of one word that one term answers. */
function wordWorth(wanted: string, term: string, field: 'words' | 'text'): number {
  if (!term.startsWith(wanted)) return 0;
  if (field === 'text') return ALL_IN_TEXT;
  return term.length === wanted.length ? ALL_WORDS : ALL_BEGINNINGS;
}

function borneBy(group: SearchGroup, worth: number): number {
  const { name, text } = BEARINGS[group];
  return worth * (worth > NAMED ? name : text);
}

function likenessOf(query: FoldedQuery, matches: Matches): number {
  const names = Object.entries(matches).flatMap(([term, fields]) =>
    fields.flatMap((field) =>
      wantedIn(query, field).map((wanted) => nameWorth(wanted, term, field)),
    ),
  );
  return Math.max(wordsWorth(query.terms, matches), ...names);
}

/** What a field may hold of the query. */
function wantedIn({ keys, sound }: FoldedQuery, field: string): readonly string[] {
  return field === 'sound' ? [sound] : keys;
}

function nameWorth(wanted: string, term: string, field: string): number {
  if (field !== 'key' && field !== 'alias' && field !== 'near' && field !== 'sound') return 0;
  const { whole, start, near } = WORTH[field];
  if (term === wanted || isInflected(wanted, term)) return whole;
  if (term.startsWith(wanted)) return start + (REST * wanted.length) / term.length;
  return mayBeSlip(wanted, term) ? near : 0;
}

/** Who mistypes a short word hardly does so at its first letter: `mines` is not meant to be `Chinese`. */
function mayBeSlip(wanted: string, term: string): boolean {
  return wanted.length > LONG || term.startsWith(wanted.charAt(0));
}

/** Петропавловск is meant by «Гибель «Петропавловска»: one letter more at the end of a long Russian name. */
function isInflected(wanted: string, term: string): boolean {
  return term.length === wanted.length + 1 && term.startsWith(wanted) && /^[а-я]{6,}$/.test(wanted);
}

function wordsWorth(terms: readonly string[], matches: Matches): number {
  const inNames = Object.keys(matches).filter((term) => matches[term]?.includes('words'));
  const whole = terms.filter((term) => inNames.includes(term)).length;
  if (whole === terms.length) return ALL_WORDS;
  const begun = terms.filter((term) => inNames.some((name) => name.startsWith(term))).length;
  if (begun === terms.length) return ALL_BEGINNINGS;
  const found = Object.keys(matches).filter((term) => matches[term]?.includes('text'));
  const read = [...inNames, ...found];
  const some = terms.filter((term) => read.some((name) => name.startsWith(term))).length;
  if (some === terms.length) return ALL_IN_TEXT + (PART_IN_NAME * begun) / terms.length;
  return Math.min(MOST, EACH_IN_NAME * begun + EACH_IN_TEXT * (some - begun));
}
