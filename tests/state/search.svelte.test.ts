import { expect, test, vi } from 'vitest';
import type {
  FindEntries,
  SearchHit,
  SearchIndex,
  SearchTarget,
} from '../../src/domain/search/search';
import { Explorer } from '../../src/state/explorer.svelte';
import { Search } from '../../src/state/search/search.svelte';
import { featureId, passageId, sampleAtlas } from '../sampleAtlas';

const view = { lng: 135.2, lat: 34.7, zoom: 9, bearing: 0, pitch: 0 };
const TARGETS: readonly SearchTarget[] = [
  { kind: 'feature', feature: featureId('siege') },
  { kind: 'passage', passage: passageId('voyage') },
  { kind: 'view', view },
];
const hits = TARGETS.map((target, entry): SearchHit => {
  const title = `t${String(entry)}`;
  const found = { group: 'places', title, also: null, date: null, target, weight: 1 } as const;
  return { entry, found, score: 100 - entry };
});
const finding: FindEntries = (query) => (query === '' ? [] : hits);
const none = () => null;
const all: SearchIndex = { find: finding, further: none };

async function searching(load = () => Promise.resolve(all)) {
  const explorer = new Explorer(sampleAtlas());
  const search = new Search(explorer, load);
  search.ask('x');
  await search.begin();
  await Promise.resolve();
  return { explorer, search };
}

async function chosen(steps: number): Promise<Explorer> {
  const { explorer, search } = await searching();
  for (let i = 0; i < steps; i += 1) search.step(1);
  if (search.current) search.choose(search.current);
  expect(search.isShown).toBe(false);
  return explorer;
}

test('a result selects its moment', async () => {
  expect((await chosen(0)).selection.feature).toBe('siege');
  expect((await chosen(1)).reading.active).toBe(passageId('voyage'));
  const explorer = await chosen(2);
  expect(explorer.camera.request).toEqual({ kind: 'view', view, jump: false });
  expect(explorer.selection.feature).toBeNull();
});

test('arrows go round, and writing begins anew', async () => {
  const { search } = await searching();
  search.step(-1);
  expect(search.current?.entry).toBe(2);
  search.step(1);
  expect(search.current?.entry).toBe(0);
  search.stepToEnd('last');
  search.ask('y');
  expect(search.current?.entry).toBe(0);
});

test('the first dismissal closes, the second empties, the third does nothing', async () => {
  const { search } = await searching();
  expect([search.dismiss(), search.query, search.isShown]).toEqual([true, 'x', false]);
  expect([search.dismiss(), search.query]).toEqual([true, '']);
  expect(search.dismiss()).toBe(false);
});

test('an index that does not come is said in a sentence and asked for again', async () => {
  let failures = 0;
  const { search } = await searching(() => {
    failures += 1;
    return Promise.reject(new Error('Search could not be loaded; everything else still works.'));
  });
  expect(search.complaint).toBe('Search could not be loaded; everything else still works.');
  expect(search.hits).toEqual([]);
  const before = failures;
  search.ask('xy');
  expect(failures).toBe(before + 1);
});

test('what is less known is looked through after a pause, and the result gone to stays the current one', async () => {
  vi.useFakeTimers();
  const [first, second, third] = hits;
  if (!first || !second || !third) throw new Error('no hits');
  const further = vi.fn(() =>
    Promise.resolve({ find: () => [third, first, second], further: none }),
  );
  const { search } = await searching(() =>
    Promise.resolve({ find: () => [first, second], further: () => further }),
  );
  expect([search.isWhole, search.hits.length]).toEqual([false, 2]);
  search.step(1);
  await vi.advanceTimersByTimeAsync(200);
  search.ask('xy');
  search.step(1);
  await vi.advanceTimersByTimeAsync(200);
  expect(further).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(200);
  expect([search.isWhole, search.hits.length]).toEqual([true, 3]);
  expect(search.current).toBe(second);
  vi.useRealTimers();
});

test('what is less known is left where it is while nobody looks at results', async () => {
  vi.useFakeTimers();
  const further = vi.fn((): Promise<SearchIndex> => Promise.resolve(index));
  const index: SearchIndex = { find: finding, further: () => further };
  const { search } = await searching(() => Promise.resolve(index));
  await vi.advanceTimersByTimeAsync(700);
  expect(further).toHaveBeenCalledTimes(2);
  search.dismiss();
  await vi.advanceTimersByTimeAsync(3000);
  expect(further).toHaveBeenCalledTimes(2);
  search.ask('xy');
  await vi.advanceTimersByTimeAsync(400);
  expect(further).toHaveBeenCalledTimes(3);
  search.dismiss();
  await vi.advanceTimersByTimeAsync(400);
  vi.useRealTimers();
});

test('what is less known and does not come is said so, and what was found stays', async () => {
  vi.useFakeTimers();
  const further = () => Promise.reject(new Error('Nothing came.'));
  const { search } = await searching(() =>
    Promise.resolve({ find: finding, further: () => further }),
  );
  await vi.advanceTimersByTimeAsync(400);
  expect([search.readiness, search.complaint]).toEqual(['failed', 'Nothing came.']);
  expect(search.hits).toHaveLength(3);
  vi.useRealTimers();
});

test('whether all has been looked through is said of what is written now', async () => {
  vi.useFakeTimers();
  const read = new Set<string>();
  const index = (): SearchIndex => ({
    find: finding,
    further: (query) =>
      read.has(query) ? null : () => Promise.resolve(read.add(query)).then(index),
  });
  const { search } = await searching(() => Promise.resolve(index()));
  expect(search.isWhole).toBe(false);
  await vi.advanceTimersByTimeAsync(400);
  expect(search.isWhole).toBe(true);
  search.ask('xy');
  expect(search.isWhole).toBe(false);
  await vi.advanceTimersByTimeAsync(400);
  expect([search.isWhole, [...read]]).toEqual([true, ['x', 'xy']]);
  vi.useRealTimers();
});
