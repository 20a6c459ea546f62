import { expect, test, vi } from 'vitest';
import type { AtlasFeature } from '../../src/domain/atlas/feature/feature';
import type { FeatureId } from '../../src/domain/atlas/id';
import type { StockReader } from '../../src/domain/atlas/stock';
import { Explorer } from '../../src/state/explorer.svelte';
import { keepStock } from '../../src/state/stock.svelte';
import { days, feature, featureId, sampleAtlas } from '../sampleAtlas';

const settled = () => new Promise((resolve) => setTimeout(resolve));
const all = Array.from({ length: 40 }, (_, nth) =>
  feature(`far-${String(nth)}`, { when: days('1904-09-01') }),
);
const id = (nth: number) => featureId(`far-${String(nth)}`);

/** A page whose stock has forty battles that the text does not name; they come two and two. */
function opened(changes: Partial<StockReader> = {}) {
  const explorer = new Explorer(sampleAtlas());
  const lost = vi.fn();
  const reader = {
    ofIds: vi.fn((ids: readonly FeatureId[]) =>
      Promise.resolve(all.filter((each) => ids.includes(each.id))),
    ),
    ofArticle: () => Promise.resolve([] as readonly AtlasFeature[]),
    around: () => Promise.resolve(all.slice(30)),
    movingAt: () => '',
    ofMoving: () => Promise.resolve([] as readonly AtlasFeature[]),
    ...changes,
  };
  keepStock(explorer, reader, lost);
  const there = () => all.filter((each) => explorer.atlas.byId.has(each.id)).map((each) => each.id);
  return { explorer, reader, lost, there };
}

test('what is chosen comes from the stock, once, and is selected then', async () => {
  const { explorer, reader, there } = opened();
  explorer.select(id(3));
  expect(explorer.selection.feature).toBeNull();
  await settled();
  expect(explorer.selection.feature).toBe(id(3));
  expect(there()).toEqual([id(3)]);
  // In order of date among the features of the page.
  const starts = explorer.atlas.features.map(({ when }) => when.start);
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  explorer.select(id(3));
  expect(await explorer.stocked?.bring([id(3)])).toBe(false);
  expect(reader.ofIds).toHaveBeenCalledTimes(1);
});

test('a reader who has gone on keeps what she chose last', async () => {
  const { explorer } = opened();
  explorer.select(id(1));
  explorer.select(id(2));
  await settled();
  expect(explorer.selection.feature).toBe(id(2));
});

test('what nobody has is asked for once more by no link, and what cannot be had is said to be lost', async () => {
  const { explorer, lost } = opened();
  const strange = featureId('nowhere');
  expect(explorer.stocked?.mayHave(strange)).toBe(true);
  expect(await explorer.stocked?.bring([strange, id(1)])).toBe(true);
  expect(explorer.stocked?.mayHave(strange)).toBe(false);
  expect(explorer.stocked?.mayHave(id(1))).toBe(true);
  expect(lost).not.toHaveBeenCalled();
  const down = opened({ ofIds: () => Promise.reject(new Error('down')) });
  expect(await down.explorer.stocked?.bring([id(1)])).toBe(false);
  expect(down.lost).toHaveBeenCalledTimes(1);
});

test('what is no longer chosen goes when other things have come, what is chosen stays, and what went comes again', async () => {
  const { explorer, there } = opened();
  await explorer.stocked?.bring([id(0), id(1)]);
  explorer.select(id(2));
  await settled();
  for (let nth = 3; nth < 12; nth += 1) await explorer.stocked?.bring([id(nth)]);
  expect(there()).toEqual([2, 6, 7, 8, 9, 10, 11].map(id));
  expect(explorer.stocked?.mayHave(id(0))).toBe(true);
  explorer.select(id(0));
  await settled();
  expect(explorer.selection.feature).toBe(id(0));
});

test('what is about a date comes together', async () => {
  const { explorer, there } = opened();
  await explorer.stocked?.around(0);
  expect(there()).toEqual(all.slice(30).map((each) => each.id));
});

test('what the article names comes and stays while it is read', async () => {
  const named = feature('named', { when: days('1904-05-02') });
  const whole = sampleAtlas();
  const { explorer } = opened({ around: () => Promise.resolve([named]) });
  const [first, ...others] = whole.articles.flatMap(({ sections }) => sections);
  if (!first || others.length > 0) throw new Error('the sample has other sections');
  const [passage] = first.passages;
  if (!passage) throw new Error('the sample has lost its passages');
  const telling = { ...passage, features: [named.id] };
  const article = { ...whole.articles[0], sections: [{ heading: null, passages: [telling] }] };
  explorer.atlas = { ...whole, articles: [article as (typeof whole.articles)[number]] };
  await explorer.stocked?.around(0);
  for (let nth = 0; nth < 10; nth += 1) await explorer.stocked?.bring([id(nth)]);
  expect(explorer.atlas.byId.has(named.id)).toBe(true);
  explorer.atlas = whole;
  await explorer.stocked?.bring([id(20)]);
  expect(explorer.atlas.byId.has(named.id)).toBe(false);
});

test('what is under way comes as its time does and goes with it, unless it is looked at', async () => {
  const under = new Map(
    ['1904-06', '1904-07', '1904-09'].map((month) => [
      month,
      [feature(`ships-${month}`, { when: days(`${month}-01`) })],
    ]),
  );
  const monthOf = (instant: number) => new Date(instant).toISOString().slice(0, 7);
  const ofMoving = (instant: number) => Promise.resolve(under.get(monthOf(instant)) ?? []);
  const { explorer } = opened({ ofMoving });
  const at = async (day: string, isLate = () => false) => {
    await explorer.stocked?.sail(Date.parse(day), isLate);
    const ships = explorer.atlas.features.filter((each) => each.id.startsWith('ships'));
    return ships.map((each) => each.id);
  };
  expect(await at('1904-06-10')).toEqual(['ships-1904-06']);
  expect(await at('1904-07-10', () => true)).toEqual(['ships-1904-06']);
  expect(await at('1904-07-10')).toEqual(['ships-1904-07']);
  explorer.camera.following = featureId('ships-1904-07');
  expect(await at('1904-09-10')).toEqual(['ships-1904-07', 'ships-1904-09']);
  expect(await at('1904-11-10')).toEqual(['ships-1904-07']);
});
