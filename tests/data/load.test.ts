import { afterEach, expect, test, vi } from 'vitest';
import {
  articleToOpen,
  loadOpening,
  loadPeople,
  loadSearch,
  loadTheme,
  loadWhole,
  LoadError,
} from '../../src/data/load';
import { searchFileText } from '../../src/data/searchIndex';
import type { FeatureId, ThemeId } from '../../src/domain/atlas/id';
import { KINDS } from '../sampleKinds';
import { readFixture } from './fixture';

const battles = { id: 'battles' as ThemeId, title: 'Battles' };
const dating = { calendars: [], zones: [] };

vi.mock('virtual:atlas', () => ({
  default: {
    stock: null,
    opening: 'war',
    openings: {
      war: 'https://example.org/geodata/articles/war.json',
      siege: 'https://example.org/geodata/articles/siege.json',
    },
    whole: 'https://example.org/geodata/atlas.json',
    files: { battles: 'https://example.org/geodata/battles.geojson' },
    search: 'https://example.org/geodata/search.json',
    people: 'https://example.org/geodata/people.json',
  },
}));
afterEach(() => {
  vi.unstubAllGlobals();
});

function answer(response: () => Response | Promise<never>) {
  const fetched = vi.fn<(url: string) => Promise<Response>>(async () => response());
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

test.each([
  [null, 'war'],
  ['siege', 'siege'],
  ['nowhere', 'war'],
  ['toString', 'war'],
])('a link to %s opens the article %s', (asked, opened) => {
  expect(articleToOpen(asked)).toBe(opened);
});

test('an article is fetched with what it needs, and the whole from a file of its own', async () => {
  const fetched = answer(() => Response.json({ meta: {}, articles: [] }));
  expect(await loadOpening('siege')).toEqual({ meta: {}, articles: [] });
  expect(await loadWhole()).toEqual({ meta: {}, articles: [] });
  expect(fetched.mock.calls.map(([url]) => url)).toEqual([
    'https://example.org/geodata/articles/siege.json',
    'https://example.org/geodata/atlas.json',
  ]);
});

test('without the whole one reads on, and is told so', async () => {
  answer(() => new Response('', { status: 404 }));
  const message = 'The other articles could not be loaded; everything else still works.';
  await expect(loadWhole()).rejects.toThrow(message);
});

test('a theme is fetched once from its own address and read', async () => {
  const fetched = answer(() => Response.json(readFixture('layers/battles.geojson')));
  const features = await loadTheme(battles, KINDS);
  expect(features.map(({ id, theme }) => [id, theme])).toEqual([
    ['first-night', 'battles'],
    ['harbour', 'battles'],
  ]);
  expect(fetched.mock.calls.map(([url]) => url)).toEqual([
    'https://example.org/geodata/battles.geojson',
  ]);
});

const SENTENCE = 'The theme “Battles” could not be loaded; everything else still works.';

test.each([
  ['a file that is not there', () => new Response('', { status: 404, statusText: 'Not Found' })],
  ['a file that is not JSON', () => new Response('<html>')],
  ['a file that is not a layer', () => Response.json({ type: 'Feature' })],
  ['no network', () => Promise.reject(new TypeError('Failed to fetch'))],
])('%s gives one plain sentence and keeps the cause', async (_, response) => {
  answer(response);
  const failure = await loadTheme(battles, KINDS).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(LoadError);
  expect(failure).toMatchObject({ message: SENTENCE });
  expect(failure).toHaveProperty('cause');
});

test('a theme that is not in the atlas is said so', async () => {
  await expect(loadTheme({ id: 'armies' as ThemeId, title: 'Armies' }, [])).rejects.toThrow(
    'The atlas has no theme “armies”.',
  );
});

test('search is read from its own file', async () => {
  const terms = { key: ['mukden'], alias: [], near: [], sound: [], words: ['mukden'], text: [] };
  const target = { kind: 'feature', feature: 'mukden' as FeatureId } as const;
  const entry = {
    group: 'events',
    title: 'Mukden',
    also: null,
    date: null,
    target,
    weight: 9,
  } as const;
  const fetched = answer(() => new Response(searchFileText([{ entry, terms: () => terms }])));
  const { find } = await loadSearch(dating);
  expect(find('Mukden').map(({ found }) => found)).toEqual([entry]);
  expect(fetched.mock.calls.map(([url]) => url)).toEqual([
    'https://example.org/geodata/search.json',
  ]);
});

test.each([
  ['is not there', () => new Response('', { status: 404 })],
  ['is no index', () => Response.json({ entries: [] })],
])('a search file that %s is said in a sentence', async (_, response) => {
  answer(response);
  const message = 'Search could not be loaded; everything else still works.';
  await expect(loadSearch(dating)).rejects.toThrow(message);
  await expect(loadSearch(dating)).rejects.toBeInstanceOf(LoadError);
});

test('a file of no features is another’s, and said so', async () => {
  answer(() => Response.json({ type: 'FeatureCollection', features: [] }));
  await expect(loadTheme(battles, KINDS)).rejects.toThrow(
    'The theme “Battles” could not be loaded; everything else still works.',
  );
});

/** What a host may send in a file's place. */
const WRONG: readonly (readonly [string, () => Response])[] = [
  ['nothing', () => new Response('')],
  ['a file cut short', () => new Response('{"type":"FeatureCollection","features":[{"ty')],
  ['a page', () => new Response('<!doctype html><title>Not here</title>')],
  ['another file', () => Response.json({ type: 'FeatureCollection', features: [] })],
  ['a list', () => Response.json([{}])],
  ['null', () => Response.json(null)],
  ['an answer that it is gone', () => new Response('{}', { status: 410 })],
];
const LOADS: readonly (readonly [string, () => Promise<unknown>])[] = [
  ['the article that opens', () => loadOpening('war')],
  ['everything else', loadWhole],
  ['a theme', () => loadTheme(battles, KINDS)],
  ['the index', () => loadSearch(dating)],
  ['who is who', loadPeople],
];
test.each(
  LOADS.flatMap(([what, load]) => WRONG.map(([sent, wrong]) => [what, sent, load, wrong] as const)),
)('of %s comes %s: it is said in a sentence', async (what, sent, load, wrong) => {
  answer(wrong);
  const problem = await load().catch((reason: unknown) => reason);
  expect(problem, `${what}, ${sent}`).toBeInstanceOf(LoadError);
  expect(problem).toHaveProperty('message', expect.stringMatching(/could not be loaded[.;]/));
});
