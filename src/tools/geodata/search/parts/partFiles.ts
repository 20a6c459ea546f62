import type { IndexedEntry } from '../../../../data/searchIndex';
import {
  type DayRecord,
  type FileFrom,
  type FileOfDays,
  type PartsFile,
  stepsOf,
  type TermRecord,
  type TermSpace,
} from '../../../../domain/search/parts/partsFile';
import type { SearchGroup } from '../../../../domain/search/search';
import { dataFile, type DataFile } from '../../files/dataFile';
import { bestRecords, runsIn } from './bestOf';
import { type SortedTerms, TermTable } from './termTable';

/** So many characters are a file, so many entries, and so many that have a date. */
const [FILE_LENGTH, ENTRIES, DAYS] = [64_000, 48, 2000];

/** What the page searches in parts: the file that tells of them, and the parts. */
export interface PartFiles {
  readonly directory: DataFile;
  readonly parts: readonly DataFile[];
}

/** Parts of entries that are in order, the best known first; `from` is the place of the first of them among all. */
export function partFiles(indexed: readonly IndexedEntry[], from: number): PartFiles {
  const runs = runsOf(indexed);
  const runOf = runsIn({ from, runs });
  const parts: DataFile[] = [];
  const written = (text: string): string => {
    const file = dataFile('search/part', 'json', text);
    parts.push(file);
    return file.fileName.slice(file.fileName.lastIndexOf('/') + 1);
  };
  const inFiles = <Record extends readonly [string, ...unknown[]]>(
    records: Iterable<Record>,
  ): readonly FileFrom[] => [...textsOf(records)].map(([first, text]) => [written(text), first]);
  const filesOf = (space: TermSpace, table: TermTable) => {
    const terms = table.inOrder();
    return {
      best: inFiles(bestRecords(space, terms, runOf)),
      terms: inFiles(inSteps(terms)),
    };
  };
  const tables = tablesOf(indexed, from);
  const names = filesOf('names', tables.names);
  const sounds = filesOf('sounds', tables.sounds);
  const words = filesOf('words', tables.words);
  const directory: PartsFile = {
    from,
    runs,
    entries: {
      each: ENTRIES,
      files: groupsOf(indexed, ENTRIES).map((own) =>
        written(JSON.stringify(own.map(({ entry }) => entry))),
      ),
    },
    terms: { names: names.terms, sounds: sounds.terms, words: words.terms },
    best: { names: names.best, sounds: sounds.best, words: words.best },
    days: daysOf(indexed, from).map((own): FileOfDays => [
      written(JSON.stringify(own)),
      own.reduce((first, [, day]) => Math.min(first, day), Infinity),
      own.reduce((end, [, day, lasted]) => Math.max(end, day + lasted), -Infinity),
    ]),
  };
  return { directory: dataFile('search/parts', 'json', JSON.stringify(directory)), parts };
}

function runsOf(indexed: readonly IndexedEntry[]): PartsFile['runs'] {
  const runs: [number, SearchGroup, number][] = [];
  for (const {
    entry: { group, weight },
  } of indexed) {
    const last = runs.at(-1);
    if (last?.[1] === group && last[2] === weight) last[0] += 1;
    else runs.push([1, group, weight]);
  }
  return runs;
}

function tablesOf(
  indexed: readonly IndexedEntry[],
  from: number,
): Readonly<Record<TermSpace, TermTable>> {
  const names = new TermTable('names');
  const sounds = new TermTable('sounds');
  const words = new TermTable('words');
  // Each tells its terms once: to find them is most of the work.
  for (const [nth, { terms }] of indexed.entries()) {
    const { key, alias, near, sound, words: own, text } = terms();
    const entry = from + nth;
    for (const [field, some] of [key, alias, near].entries()) names.add(entry, field, some);
    sounds.add(entry, 0, sound);
    words.add(entry, 0, own);
    // A word of the name is worth more than the same word of the text.
    const named = new Set(own);
    words.add(entry, 1, new Set(text.filter((term) => !named.has(term))));
  }
  return { names, sounds, words };
}

/** The days of all that has some: the better known before the less known, and of these the earlier first. */
function daysOf(indexed: readonly IndexedEntry[], from: number): readonly (readonly DayRecord[])[] {
  const dated = indexed.flatMap(({ entry: { days, weight } }, nth) =>
    days ? [{ weight, day: [from + nth, days[0], days[1] - days[0]] as const }] : [],
  );
  const inOrder = dated.toSorted((a, b) => b.weight - a.weight || a.day[1] - b.day[1]);
  return groupsOf(
    inOrder.map(({ day }) => day),
    DAYS,
  );
}

function* inSteps(terms: SortedTerms): Generator<TermRecord> {
  for (let nth = 0; nth < terms.length; nth += 1) {
    yield [terms.term(nth), ...terms.listsOf(nth).map(stepsOf)];
  }
}

/** Records in their order as the texts of files, each with what its first is of; written once and one after the other, as there are half a million. */
function* textsOf(
  records: Iterable<readonly [string, ...unknown[]]>,
): Generator<readonly [first: string, text: string]> {
  let first = '';
  let own: string[] = [];
  let length = 0;
  for (const record of records) {
    const text = JSON.stringify(record);
    if (own.length > 0 && length + text.length > FILE_LENGTH) {
      yield [first, `[${own.join(',')}]`];
      [own, length] = [[], 0];
    }
    if (own.length === 0) [first] = record;
    own.push(text);
    length += text.length;
  }
  if (own.length > 0) yield [first, `[${own.join(',')}]`];
}

/** Items in their order in groups of so many. */
function groupsOf<Item>(items: readonly Item[], most: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / most) }, (_, nth) =>
    items.slice(nth * most, (nth + 1) * most),
  );
}
