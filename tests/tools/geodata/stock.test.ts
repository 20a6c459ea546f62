import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { PMTiles, type RangeResponse, type Source } from 'pmtiles';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { openStock } from '../../../src/data/features/stock';
import { readTheme } from '../../../src/data/features/built';
import type { AtlasFeature } from '../../../src/domain/atlas/feature/feature';
import type { FeatureId } from '../../../src/domain/atlas/id';
import { isShownAt } from '../../../src/domain/reading/moment';
import { histogramOf } from '../../../src/domain/histogram';
import { createAtlas } from '../../../src/domain/atlas/atlas';
import { withFeatures } from '../../../src/domain/atlas/filled';
import { DAY } from '../../../src/domain/dates/time';
import { type Compiled, compile } from '../../../src/tools/geodata/compile';
import { problemLine } from '../../../src/tools/geodata/files/problem';
import { isStocked } from '../../../src/tools/geodata/stock/stocked';
import { writeScaleAtlas } from '../../scale/scaleAtlas';

const folder = mkdtempSync(join(tmpdir(), 'stock-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** An atlas of some hundred features that come as tiles, and the same with all on the page. */
let stocked: Compiled;
let whole: Compiled;
beforeAll(() => {
  [stocked, whole] = (['tiles', 'page'] as const).map((source) => {
    const own = mkdtempSync(join(folder, 'atlas-'));
    writeScaleAtlas(own, { features: 700, source });
    return compile(own).compiled;
  }) as [Compiled, Compiled];
}, 120_000);

/** What the page fetches, by its address. */
beforeEach(() => {
  const { index, files } = stockOf(stocked);
  const texts = new Map([index, ...files].map(({ fileName, text }) => [fileName, text]));
  vi.stubGlobal('fetch', (url: string) => {
    const text = texts.get(new URL(url, 'https://x/').pathname.slice(1));
    return Promise.resolve(
      text === undefined ? new Response('', { status: 404 }) : new Response(text),
    );
  });
});

function stockOf(compiled: Compiled | undefined) {
  if (!compiled?.stock) throw new Error('there is no stock');
  return compiled.stock;
}

async function opened() {
  const { kinds } = stocked.manifest.meta;
  return openStock(stockOf(stocked).index.fileName, (theme, url, json) =>
    readTheme(theme, url, json, kinds),
  );
}

const known = ({ id, title, when }: AtlasFeature) => ({ id, title, when });

describe('a theme that comes as tiles', () => {
  test('has no file that comes with the page, and its features are found by their ids', async () => {
    expect(stocked.files.map(({ theme, page }) => [theme, page !== null])).toEqual([
      ['events', false],
      ['lines', false],
      ['courses', false],
    ]);
    const { reader, stock } = await opened();
    const events = whole.features.filter(({ theme }) => theme === 'events');
    expect([...stock.themes.values()].map(({ count, forms }) => [count, forms])).toEqual([
      [events.length, ['symbol']],
      [28, ['line']],
      [84, ['stop', 'track']],
    ]);
    const some = [events[0], events[300], events.at(-1)].flatMap((each) => each ?? []);
    const strange = ['nowhere', 'l-0'] as FeatureId[];
    const come = await reader.ofIds([...some.map(({ id }) => id), ...strange]);
    const inOrder = come.toSorted((a, b) => a.when.start - b.when.start);
    expect(inOrder.map(known)).toEqual(some.map(known));
    const details = stocked.files.flatMap((file) => file.details);
    for (const { detailsAt = '', id } of come) {
      const address = new URL(detailsAt, 'https://x/').pathname.slice(1);
      const file = details.find(({ fileName }) => fileName === address);
      expect(Object.keys(JSON.parse(file?.text ?? '{}') as object)).toContain(id);
    }
  });

  test('has what an article names in one file', async () => {
    const { reader } = await opened();
    for (const article of stocked.manifest.articles) {
      const named = article.sections.flatMap(({ passages }) =>
        passages.flatMap(({ features }) => features),
      );
      const come = await reader.ofArticle(article.id);
      expect(new Set(come.map(({ id }) => id))).toEqual(new Set(named));
    }
    expect(await reader.ofArticle('no-such')).toEqual([]);
  });

  test('has what is true about a date together', async () => {
    const { reader } = await opened();
    const events = whole.features.filter(({ theme }) => theme === 'events');
    const instant = events[300]?.when.start ?? 0;
    const come = new Set((await reader.around(instant)).map(({ id }) => id));
    const near = events.filter(({ when }) => Math.abs(when.start - instant) < 30 * DAY);
    expect(near.every(({ id }) => come.has(id))).toBe(true);
  });

  test('has together what is under way at an instant, with its stops, which tell it the time', async () => {
    const { reader } = await opened();
    const courses = whole.features.filter(({ track }) => track !== null);
    const starts = courses.map(({ when }) => when.start);
    const begun = Math.min(...starts);
    for (const instant of [begun + 5 * DAY, Math.max(...starts) + 20 * DAY]) {
      const come = new Map((await reader.ofMoving(instant)).map((each) => [each.id, each]));
      const sailing = courses.filter(({ when }) => isShownAt(when, instant));
      expect(sailing.length).toBeGreaterThan(0);
      expect(sailing.map(({ id }) => come.get(id)?.track)).toEqual(
        sailing.map(({ track }) => track),
      );
      const stops = sailing.flatMap(({ track }) => track?.fixes.map(({ stop }) => stop) ?? []);
      expect([...come.keys()]).toEqual(expect.arrayContaining(stops));
      expect(reader.movingAt(instant)).not.toBe('');
    }
    expect(reader.movingAt(begun - 100 * DAY)).toBe('');
    expect(await reader.ofMoving(begun - 100 * DAY)).toEqual([]);
  });

  test('is counted by the timeline as if its features were there, whichever have come', async () => {
    const { stock, reader } = await opened();
    const { manifest } = whole;
    const [start, end] = manifest.meta.span;
    const edges = Array.from({ length: 41 }, (_, nth) => start + (nth * (end - start)) / 40);
    const all = createAtlas({ ...manifest, features: whole.features });
    const bare = createAtlas({ ...manifest, features: [], stock });
    const some = withFeatures(bare, await reader.around(start + 1000 * DAY));
    expect(some.features.length).toBeGreaterThan(0);
    for (const division of ['theme', 'side'] as const) {
      const expected = histogramOf(all, edges, division, () => true);
      expect(expected.some(({ total }) => total > 10)).toBe(true);
      expect(histogramOf(bare, edges, division, () => true)).toEqual(expected);
      expect(histogramOf(some, edges, division, () => true)).toEqual(expected);
    }
    const hidden = histogramOf(bare, edges, 'theme', ({ theme }) => theme !== 'events');
    expect(hidden.every(({ total }) => total === 0)).toBe(true);
  });
});

/** An archive in memory. */
class Bytes implements Source {
  constructor(private readonly bytes: Uint8Array) {}
  getKey = () => 'memory';
  getBytes = (offset: number, length: number): Promise<RangeResponse> => {
    const { buffer } = Uint8Array.from(this.bytes.subarray(offset, offset + length));
    return Promise.resolve({ data: buffer });
  };
}

/** The features of a tile. */
function featuresIn(data: ArrayBuffer) {
  const layer = new VectorTile(new PbfReader(new Uint8Array(data))).layers.features;
  if (!layer) throw new Error('there is no such layer');
  return Array.from({ length: layer.length }, (_, nth) => layer.feature(nth));
}

/** How many points a line has in the tiles of a zoom. */
async function pointsOf(tiles: PMTiles, z: number, id: string): Promise<number> {
  let points = 0;
  for (let x = 0; x < 2 ** z; x += 1) {
    for (let y = 0; y < 2 ** z; y += 1) {
      const tile = await tiles.getZxy(z, x, y);
      if (!tile) continue;
      const own = featuresIn(tile.data).filter(({ properties }) => properties.id === id);
      points += own.flatMap((feature) => feature.loadGeometry().flat()).length;
    }
  }
  return points;
}

describe('its archive', () => {
  test('has every feature in its nearest tiles, and in wide views the weightiest of a heap', async () => {
    const [archive] = stockOf(stocked).archives;
    const file = archive?.cut();
    expect(file?.fileName).toBe([...(await opened()).stock.themes.values()][0]?.tiles);
    const tiles = new PMTiles(new Bytes(file?.bytes ?? new Uint8Array()));
    const { minZoom, maxZoom } = await tiles.getHeader();
    expect([minZoom, maxZoom]).toEqual([0, 7]);
    const idsAt = async (z: number): Promise<Set<unknown>> => {
      const ids = new Set<unknown>();
      for (let x = 0; x < 2 ** z; x += 1) {
        for (let y = 0; y < 2 ** z; y += 1) {
          const tile = await tiles.getZxy(z, x, y);
          if (!tile) continue;
          const layer = new VectorTile(new PbfReader(new Uint8Array(tile.data))).layers.features;
          for (let nth = 0; nth < (layer?.length ?? 0); nth += 1) {
            ids.add(layer?.feature(nth).properties.id);
          }
        }
      }
      return ids;
    };
    const events = whole.features.filter(({ theme }) => theme === 'events');
    expect((await idsAt(7)).size).toBe(events.length);
    const far = await idsAt(0);
    expect(far.size).toBeLessThan(events.length / 2);
    expect(far.size).toBeGreaterThan(20);
    const great = events.filter(({ rank }) => rank <= 2);
    expect(great.length).toBeGreaterThan(0);
    expect(great.every(({ id }) => far.has(id))).toBe(true);
  });

  test('has lines as the curves that the page would lay, with what their layers read', async () => {
    const archive = stockOf(stocked).archives.find(({ fileName }) => fileName.includes('lines'));
    const tiles = new PMTiles(new Bytes(archive?.cut().bytes ?? new Uint8Array()));
    const lines = whole.features.filter(({ theme }) => theme === 'lines');
    const tile = await tiles.getZxy(0, 0, 0);
    const all = featuresIn(tile?.data ?? new ArrayBuffer());
    const ids = all.map(({ properties }) => properties.id);
    expect(new Set(ids)).toEqual(new Set(lines.map(({ id }) => id)));
    expect(all[0]?.properties).toMatchObject({ form: 'line', line: 'rails', broad: false });
    // Eight stations each.
    const points = await pointsOf(tiles, 7, String(lines[0]?.id));
    expect(points).toBeGreaterThan(5 * 8);
  });

  test('may be another’s, which the build leaves alone and gives what to make it of', () => {
    const own = mkdtempSync(join(folder, 'atlas-'));
    writeScaleAtlas(own, { features: 30, source: 'tiles' });
    rewrite(own, (theme) => ({ ...theme, tiles: 'tiles/events.pmtiles' }));
    const { compiled, problems } = compile(own);
    expect(problems.map(problemLine)).toEqual([]);
    const { archives, files, index } = stockOf(compiled ?? undefined);
    expect(archives.map(({ fileName }) => fileName)).toEqual([
      expect.stringMatching(/^geodata\/stock\/lines\./),
    ]);
    expect(index.text).toContain('"tiles":"tiles/events.pmtiles"');
    const drawn = files.find(({ fileName }) => fileName.endsWith('.geojson'));
    expect(drawn?.text).toMatch(/^\{"type":"FeatureCollection".*"id":"e0","theme":"events"/);
  });
});

/** Changes the theme of events in an atlas, and its courses. */
function rewrite(own: string, change: (theme: object) => object, nth = 0): void {
  const file = join(own, 'atlas.json');
  const atlas = JSON.parse(readFileSync(file, 'utf8')) as { themes: object[] };
  atlas.themes = atlas.themes.map((theme, at) => (at === nth ? change(theme) : theme));
  writeFileSync(file, JSON.stringify(atlas, null, 2));
}

describe('which themes come as tiles', () => {
  test('those that say so, and those of points, lines or courses that are many', () => {
    expect(isStocked({ renderer: 'events', source: 'tiles' }, 1)).toBe(true);
    for (const [renderer, most] of [
      ['events', 20_000],
      ['network', 2000],
      ['tracks', 5000],
    ] as const) {
      expect(isStocked({ renderer, source: undefined }, most)).toBe(false);
      expect(isStocked({ renderer, source: undefined }, most + 1)).toBe(true);
      expect(isStocked({ renderer, source: 'page' }, most + 1)).toBe(false);
    }
    expect(isStocked({ renderer: 'campaigns', source: undefined }, 1e6)).toBe(false);
  });

  test.each([
    [
      0,
      { source: 'tiles', renderer: 'territories' },
      /themes\[0\]\.source: what "territories" draws cannot come as tiles/,
    ],
    [
      0,
      { source: 'ties' },
      /atlas\.json:\d+:\d+ themes\[0\]\.source: .*expected "page" or "tiles"/,
    ],
    [0, { source: 'page', tiles: 'a.pmtiles' }, /themes\[0\]\.tiles: the theme is not said to/],
    [
      0,
      { source: 'tiles', tiles: 'https://x.example/a.pmtiles' },
      /themes\[0\]\.tiles: .*path of a file/,
    ],
    [0, { source: 'tiles', tiles: '../a.pmtiles' }, /themes\[0\]\.tiles: .*path of a file/],
  ])('theme %i with %o is refused', (nth, fields, said) => {
    const own = mkdtempSync(join(folder, 'atlas-'));
    writeScaleAtlas(own, { features: 60, source: 'page' });
    rewrite(own, (theme) => ({ ...theme, ...fields }), nth);
    const lines = compile(own).problems.map(problemLine);
    expect(lines).toEqual([expect.stringMatching(said)]);
  });
});
