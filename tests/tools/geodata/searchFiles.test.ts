import { afterEach, expect, test, vi } from 'vitest';
import { type IndexedEntry, openSearch } from '../../../src/data/searchIndex';
import type { FeatureId } from '../../../src/domain/atlas/id';
import type { SearchIndex } from '../../../src/domain/search/search';
import { partedFiles } from '../../../src/tools/geodata/search/searchFile';
import { indexTerms } from '../../../src/tools/geodata/search/terms';

const dating = { calendars: [], zones: [] };
const LETTERS = 'abcdefghij';

/** `ab` for 1: names that have no figures in them. */
const nameOf = (nth: number): string =>
  `Fort ${Array.from(String(nth), (digit) => LETTERS[Number(digit)]).join('')}x`;

/** As many entries as are asked for; every seventh is better known. */
function entries(count: number): readonly IndexedEntry[] {
  return Array.from({ length: count }, (_, nth) => ({
    entry: {
      group: 'events',
      title: nameOf(nth),
      also: null,
      date: null,
      target: { kind: 'feature', feature: `f${String(nth)}` as FeatureId },
      weight: nth % 7 === 0 ? 9 : 2,
    },
    terms: () => indexTerms({ names: [nameOf(nth)] }),
  }));
}

afterEach(() => {
  vi.unstubAllGlobals();
});

const titles = ({ find }: SearchIndex, query: string): readonly string[] =>
  find(query).map(({ found }) => found.title);

test('a small atlas is searched in one file', async () => {
  const { search, searchRest } = partedFiles(entries(50));
  expect(searchRest).toEqual([]);
  const index = await openSearch(JSON.parse(search.text), search.fileName, dating);
  expect(index.further).toBeNull();
  expect(titles(index, nameOf(13))).toEqual([nameOf(13)]);
});

/** A host that has the files besides the first. */
function host(files: readonly { readonly fileName: string; readonly text: string }[]): void {
  vi.stubGlobal('fetch', (url: string) => {
    const file = files.find(({ fileName }) => url === `https://example.org/${fileName}`);
    return Promise.resolve(file ? new Response(file.text) : new Response('', { status: 404 }));
  });
}

/** The same with the next file looked through too. */
async function further(index: SearchIndex): Promise<SearchIndex> {
  if (!index.further) throw new Error('there is no more');
  return index.further();
}

test('a large one answers from what is best known, then from the rest, and a thing has the same place throughout', async () => {
  const { search, searchRest } = partedFiles(entries(7000));
  expect(searchRest).toHaveLength(2);
  host(searchRest);
  const address = `https://example.org/${search.fileName}`;
  const first = await openSearch(JSON.parse(search.text), address, dating);
  const whole = await further(await further(first));
  expect(whole.further).toBeNull();
  const names = [0, 3001, 6998].map(nameOf);
  expect(names.map((name) => titles(first, name).includes(name))).toEqual([true, false, false]);
  expect(names.map((name) => titles(whole, name)[0])).toEqual(names);
  const known = nameOf(0);
  expect(whole.find(known)[0]?.entry).toBe(first.find(known)[0]?.entry);
  // What only looks like it is shown once nothing better can come.
  const slip = known.replace('Fort', 'Fprt');
  expect([first, whole].map((index) => titles(index, slip).includes(known))).toEqual([false, true]);
});
