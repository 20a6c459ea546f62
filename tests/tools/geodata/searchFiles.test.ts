import { afterEach, expect, test, vi } from 'vitest';
import { type IndexedEntry, openSearch, searchFileText } from '../../../src/data/searchIndex';
import type { FeatureId } from '../../../src/domain/atlas/id';
import { grouped, type SearchIndex } from '../../../src/domain/search/search';
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
  expect(index.further(nameOf(13))).toBeNull();
  expect(titles(index, nameOf(13))).toEqual([nameOf(13)]);
});

/** A large one as a host has it; `asked` are the files that were fetched. */
async function hosted({ search, searchRest }: ReturnType<typeof partedFiles>) {
  const texts = new Map(
    searchRest.map(({ fileName, text }) => [`https://example.org/${fileName}`, text]),
  );
  const asked: string[] = [];
  vi.stubGlobal('fetch', (url: string) => {
    asked.push(url);
    const text = texts.get(url);
    return Promise.resolve(new Response(text ?? '', { status: text === undefined ? 404 : 200 }));
  });
  const address = `https://example.org/${search.fileName}`;
  const first = await openSearch(JSON.parse(search.text), address, dating);
  return { first, asked, texts };
}

const opened = (all: readonly IndexedEntry[]) => hosted(partedFiles(all));

/** The same with what less known answers. */
function further(index: SearchIndex, query: string): Promise<SearchIndex> {
  return index.further(query)?.() ?? Promise.resolve(index);
}

test('a large one answers from what is best known, then from parts, and a thing has the same place throughout', async () => {
  const { first } = await opened(entries(4500));
  const names = [0, 3001, 4498].map(nameOf);
  expect(names.map((name) => titles(first, name).includes(name))).toEqual([true, false, false]);
  let index = first;
  for (const name of names) {
    index = await further(index, name);
    expect(index.further(name)).toBeNull();
    expect(titles(index, name)[0]).toBe(name);
  }
  const known = nameOf(0);
  expect(index.find(known)[0]?.entry).toBe(first.find(known)[0]?.entry);
});

test('of the parts few are read, for much that begins alike its best alone', async () => {
  const { first, asked, texts } = await opened(entries(4500));
  const all = await further(first, 'fort');
  // The file that tells of the parts, the best of names, sounds and words, and where the things themselves are.
  expect(asked.length).toBeLessThanOrEqual(1 + 3 + 10);
  expect(texts.size).toBeGreaterThan(30);
  expect(titles(all, 'fort').slice(0, 2)).toEqual([0, 7].map(nameOf));
});

/** Things that differ in names, words, days and standing. */
const various = Array.from({ length: 4200 }, (_, nth): IndexedEntry => {
  const title = `Battle of ${word(nth)}`;
  return {
    entry: {
      group: nth % 3 === 0 ? 'places' : 'events',
      title,
      also: null,
      date: null,
      days: [nth, nth + 1 + (nth % 40)],
      target: { kind: 'feature', feature: `f${String(nth)}` as FeatureId },
      weight: 1 + (nth % 5),
    },
    terms: () =>
      indexTerms({
        names: [title, word(nth)],
        alias: [`Fort ${word(nth * 7)}`],
        near: [`${word(nth % 50)}ville`],
        text: [
          `columns of ${word(nth % 300)} ${nth % 2 === 0 ? 'river' : 'road'}`,
          ...(nth % 500 === 3 ? ['旅順口'] : []),
        ],
      }),
  };
});

const variousInOne = once(() =>
  openSearch(JSON.parse(searchFileText(various)), 'one.json', dating),
);
const variousFiles = once(() => Promise.resolve(partedFiles(various)));
const variousParted = async (): Promise<SearchIndex> => (await hosted(await variousFiles())).first;

/** Made when it is first asked for: it takes a while. */
function once<Made>(make: () => Promise<Made>): () => Promise<Made> {
  let made: Promise<Made> | null = null;
  return () => (made ??= make());
}

/** A word for each number, as unlike one another as names are. */
function word(nth: number): string {
  const parts = 'bar dov fen gil hul kam lor mis nab pel'.split(' ');
  return Array.from(String(nth), (digit) => parts[Number(digit)]).join('');
}

test.each([
  'bat',
  'battle',
  'battle of',
  word(3921),
  `battle ${word(3921)}`,
  `${word(3921)} battle`,
  `Fort ${word(700)}`,
  word(47).slice(0, 4),
  `columns ${word(123)}`,
  'columns river',
  'river road',
  `${word(17)}ville`,
  '旅順',
  '旅',
  'nothing of this',
  '10 March 1975',
])('what is shown for %s is as good as if all were in one file', async (query) => {
  const parted = await further(await variousParted(), query);
  const one = await variousInOne();
  // One file weighs how often a word is written, up to one point; parts do not.
  const shown = (index: SearchIndex) =>
    grouped(index.find(query)).map(({ group, hits }) => [
      group,
      ...hits.map(({ found: { weight } }) => weight),
    ]);
  expect(shown(parted)).toEqual(shown(one));
  const best = (index: SearchIndex) => index.find(query)[0]?.score ?? 0;
  expect(Math.abs(best(parted) - best(one))).toBeLessThanOrEqual(1);
});

test.each([
  `${word(3921).slice(0, 5)}x${word(3921).slice(6)}`,
  `Battel of ${word(3921)}`,
  `${word(3921)} of the columns of nothing`,
])('%s is found, though it is not written so', async (query) => {
  const parted = await further(await variousParted(), query);
  const shown = grouped(parted.find(query)).flatMap(({ hits }) => hits);
  expect(shown.map(({ found: { title } }) => title)).toContain(`Battle of ${word(3921)}`);
});

test('what cannot be had is said so', async () => {
  const { first, texts } = await opened(entries(4500));
  texts.clear();
  await expect(further(first, nameOf(3001))).rejects.toThrow('404');
});
