import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SILENCE } from '../../src/domain/silence';
import type { Manifest } from '../../src/data/manifest';
import type { FeatureId, ThemeId } from '../../src/domain/atlas/id';
import type { Theme } from '../../src/domain/atlas/theme';
import { GRACE, loadAtlas } from '../../src/loadAtlas';
import { withOthers } from '../../src/loadOthers';
import { notices } from '../../src/words/en/notices';
import { sampleAtlas } from '../sampleAtlas';
import { readFixture } from './fixture';

vi.mock('virtual:atlas', () => ({
  default: {
    stock: null,
    files: { battles: 'battles.geojson', later: 'later.geojson' },
    people: 'people.json',
    whole: 'whole.json',
  },
}));

beforeEach(async () => {
  await import('../../src/data/parsing');
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const themes = ['battles', 'later'].map((id) => ({ id: id as ThemeId, title: id }) as Theme);
const { meta } = sampleAtlas();
/** An atlas of two themes and no article. */
const opened = {
  meta: { ...meta, themes, kinds: [{ id: 'raid' }, { id: 'place' }] },
  articles: [],
  sources: [],
  news: [],
  linkedPlaces: [],
  greatNames: [],
  mentionedSides: [],
  method: null,
} as unknown as Manifest;
const layer = () => Response.json(readFixture('layers/battles.geojson'));
const after = (ms: number, answer: () => Response) => () =>
  new Promise<Response>((resolve) => setTimeout(() => resolve(answer()), ms));
const never = () => new Promise<Response>(() => undefined);

/** A host that answers each file in its own manner; a request that is given up fails. */
function host(answers: Readonly<Record<string, () => Promise<Response>>>) {
  vi.stubGlobal('fetch', (url: string, { signal }: { signal: AbortSignal }) => {
    const givenUp = new Promise<Response>((_, reject) => {
      signal.addEventListener('abort', () => reject(new Error('given up')));
    });
    return Promise.race([answers[url]?.() ?? never(), givenUp]);
  });
}

/** So many steps an elapsed time is walked in. */
const STEPS = 40;

async function counts(ms: number) {
  const seen: number[] = [];
  const done = loadAtlas(opened, ({ features }) => seen.push(features.length));
  // Code that comes by itself takes turns of the event loop, which no clock counts.
  for (let step = 0; step < STEPS; step++) {
    await vi.advanceTimersByTimeAsync(ms / STEPS);
    await new Promise((resolve) => setImmediate(resolve));
  }
  return { seen, done };
}

test('of a quick host all is told at once', async () => {
  host({
    'battles.geojson': after(10, layer),
    'later.geojson': after(20, layer),
  });
  const { seen, done } = await counts(100);
  expect(seen).toEqual([4]);
  expect((await done).complaints).toEqual([]);
});

test('of a slow host what has come is told after a while, and then what comes', async () => {
  host({
    'battles.geojson': after(10, layer),
    'later.geojson': after(GRACE + 1000, layer),
  });
  const { seen, done } = await counts(GRACE + 2000);
  expect(seen).toEqual([2, 4]);
  expect((await done).complaints).toEqual([]);
});

test('what never answers is given up, and named once however much it is', async () => {
  host({
    'battles.geojson': never,
    'later.geojson': never,
  });
  const { done } = await counts(SILENCE + 100);
  expect((await done).complaints).toEqual([
    'The themes “battles” and “later” could not be loaded; everything else still works.',
  ]);
});

test('the others come beside what is there, which stays the very same', async () => {
  vi.useRealTimers();
  const atlas = { ...sampleAtlas(), articles: sampleAtlas().articles.slice(0, 1) };
  const [read] = atlas.articles;
  const other = { id: 'other', title: 'Other', subtitle: '', order: 9, sections: [] };
  const source = { key: 'a-book' };
  const whole = () =>
    Response.json({
      ...opened,
      articles: [{ ...read, title: 'As the file has it' }, other],
      sources: [source],
      mentionedSides: [['elsewhere', 'japan']],
    });
  host({
    'whole.json': () => Promise.resolve(whole()),
    'people.json': () => Promise.resolve(new Response('', { status: 404 })),
  });
  const { atlas: all, complaints } = await withOthers(Promise.resolve({ atlas }), () => notices);
  expect(all.articles.map(({ id }) => id)).toEqual([read?.id, 'other']);
  expect(all.articles[0]).toBe(read);
  expect([...all.sources.values()]).toEqual([source]);
  expect(all.sideOf.get('elsewhere' as FeatureId)).toBe('japan');
  for (const part of ['features', 'byId', 'parts', 'people', 'places'] as const)
    expect(all[part], part).toBe(atlas[part]);
  expect(complaints).toEqual([notices.people]);
});
