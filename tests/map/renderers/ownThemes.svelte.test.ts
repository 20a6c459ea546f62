import { createExpression, featureFilter } from '@maplibre/maplibre-gl-style-spec';
import type { LayerSpecification, MapGeoJSONFeature } from 'maplibre-gl';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseTheme } from '../../../src/data/features/parse';
import { openSearch } from '../../../src/data/searchIndex';
import { type Atlas, createAtlas } from '../../../src/domain/atlas/atlas';
import { drawnBy } from '../../../src/domain/atlas/renderers';
import type { AtlasFeature } from '../../../src/domain/atlas/feature/feature';
import { histogramOf } from '../../../src/domain/histogram';
import { DAY } from '../../../src/domain/dates/time';
import type { Renderer } from '../../../src/map/core/renderer';
import { NO_STATE, globalOf } from '../noState';
import { drawnSign } from '../../../src/map/legend/drawn';
import { signsOf } from '../../../src/map/legend/signs';
import { PICKABLE_LAYERS, hitOf } from '../../../src/map/pointer/pick';
import type { DrawnProperties } from '../../../src/domain/atlas/feature/drawn';
import { inOrder } from '../../../src/map/order';
import { events } from '../../../src/map/renderers/events';
import { network } from '../../../src/map/renderers/network';
import { drawingOf } from '../../../src/map/symbols/markup';
import { paletteOf } from '../../../src/design/palette';
import { Explorer } from '../../../src/state/explorer.svelte';
import { type Compiled, compile } from '../../../src/tools/geodata/compile';
import { problemLine } from '../../../src/tools/geodata/files/problem';
import { siteFiles } from '../../../src/tools/pages/site';
import { legendEntries } from '../../../src/ui/share/legendEntries';
import { BUILT, pageRenderer } from '../../pageRenderer';
import { CABLE, SHIP, writeWithThemes } from '../../withThemes';

const folder = mkdtempSync(join(tmpdir(), 'themes-'));
let compiled: Compiled;
let atlas: Atlas;
let explorer: Explorer;

beforeAll(() => {
  writeWithThemes(folder);
  const compilation = compile(folder);
  expect(compilation.problems.map(problemLine)).toEqual([]);
  if (!compilation.compiled) throw new Error('the atlas has mistakes');
  ({ compiled } = compilation);
  const { manifest, files } = compiled;
  const features = manifest.meta.themes.flatMap(({ id }, index) => {
    const text = files[index]?.text ?? '';
    return parseTheme(id, [{ file: id, json: JSON.parse(text) }], manifest.meta.kinds);
  });
  atlas = createAtlas({ ...manifest, features });
  explorer = new Explorer(atlas);
  explorer.setTime(Date.parse('1900-02-01T12:00Z'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function featureOf(id: string): AtlasFeature {
  const feature = atlas.features.find((each) => each.id === id);
  if (!feature) throw new Error(`no feature ${id}`);
  return feature;
}

const colours = () => paletteOf('day', atlas.meta);
const layersBy = (renderer: Renderer) =>
  inOrder([renderer.layers({ colours: colours(), great: [] })]);
/** What a renderer gives to the map of the features that are its own. */
const drawnOf = ({ id, sources }: Renderer) => {
  const own = id === null ? [] : drawnBy(atlas, id, atlas.features);
  return Object.values(sources(own, { atlas, names: 'period', attestedOnly: false })).flatMap(
    ({ features }) => features,
  );
};

/** What the expressions read of a feature, as the map's sources give it. */
function propertiesOf(id: string): DrawnProperties {
  const found = [events, network].flatMap(drawnOf).find(({ properties }) => properties?.id === id);
  if (!found) throw new Error(`${id} is in no source`);
  return found.properties as DrawnProperties;
}

/** Which of some layers draw a feature at a zoom, on a day on which it is shown. */
function layersOf(
  layers: readonly LayerSpecification[],
  id: string,
  type: 1 | 2,
): readonly string[] {
  const ids = explorer.shown.map((each) => each.id);
  const globalState = globalOf({
    ...NO_STATE,
    shown: ids,
    standing: ids,
    today: explorer.clock.now / DAY,
  });
  return layers
    .filter((layer) => {
      if (!('filter' in layer) || !layer.filter) return true;
      const filter = featureFilter(layer.filter, { ...NO_STATE } as never);
      return filter.filter(
        { zoom: 7, globalState },
        {
          type,
          properties: { ...propertiesOf(id) },
        },
      );
    })
    .map((layer) => layer.id);
}

/** What MapLibre would give of a feature that a layer has drawn. */
function rendered(layer: string, id: string, paint: object = {}, icon?: string): MapGeoJSONFeature {
  return {
    layer: { id: layer, paint, layout: icon === undefined ? {} : { 'icon-image': icon } },
    properties: propertiesOf(id),
    geometry: featureOf(id).geometry,
  } as unknown as MapGeoJSONFeature;
}

describe('themes of points and of lines from data alone', () => {
  test('are drawn: the points by their symbol, the lines in the colour of their theme', () => {
    expect(layersOf(layersBy(events), SHIP, 1)).toEqual(
      expect.arrayContaining(['event-symbols', 'event-labels']),
    );
    const { icon } = propertiesOf(SHIP);
    expect(icon).toBe('hospital-ship/event');
    expect(drawingOf('hospital-ship', atlas.meta.symbols)).toContain('M13 4h6v9');
    const layers = layersBy(network).filter(({ type }) => type === 'line');
    expect(layersOf(layers, CABLE, 2)).toEqual(['railway-casing', 'railway-line']);
    const paint = layers.find(({ id }) => id === 'railway-line')?.paint ?? {};
    const ink = createExpression(
      (paint as { 'line-color': unknown })['line-color'],
      'paint.line-color',
    );
    if (ink.result !== 'success') throw new Error('no expression');
    const colour: unknown = ink.value.evaluate({ zoom: 7 }, {
      type: 2,
      properties: { ...propertiesOf(CABLE) },
    } as never);
    expect(String(colour)).toBe('#5c4a86');
  });

  test('can be clicked', () => {
    for (const [layer, id] of [
      ['event-symbols', SHIP],
      ['railway-line', CABLE],
    ] as const) {
      expect(PICKABLE_LAYERS).toContain(layer);
      expect(hitOf(rendered(layer, id), () => [0, 0])?.id).toBe(id);
    }
    explorer.select(featureOf(SHIP).id);
    expect(explorer.reading.article).toBe('ship-and-wire');
    expect(explorer.selectedFeature?.kind.words.one).toBe('Hospital ship');
    explorer.deselect();
  });

  test('stand in the legend, and in that of a picture', () => {
    const found = [
      rendered('event-symbols', SHIP, {}, 'hospital-ship/event'),
      rendered('railway-line', CABLE, { 'line-color': '#5c4a86', 'line-width': 2 }),
    ].flatMap((each) => drawnSign(each) ?? []);
    const signs = signsOf(found, colours(), (name) => name, atlas.meta.symbols);
    expect(signs.map(({ group, what }) => [group, what])).toEqual([
      ['hospitals', 'Hospital ship'],
      ['cables', 'Telegraph cable'],
    ]);
    expect(decodeURIComponent(signs[0]?.mark ?? '')).toContain('M13 4h6v9');
    expect(decodeURIComponent(signs[1]?.mark ?? '')).toContain('stroke="#5c4a86"');
    expect(legendEntries(signs, atlas.meta).map(({ text }) => text)).toEqual([
      'Hospital ship',
      'Telegraph cable',
    ]);
  });

  test('are listed on their days, and counted in the timeline where they happen', () => {
    const shown = explorer.shown.map(({ id }) => id);
    expect(shown).toEqual(expect.arrayContaining([SHIP, CABLE]));
    explorer.setTime(Date.parse('1901-06-01T12:00Z'));
    expect(explorer.shown.map(({ id }) => id)).not.toContain(SHIP);
    expect(explorer.shown.map(({ id }) => id)).toContain(CABLE);
    explorer.setTime(Date.parse('1900-02-01T12:00Z'));
    const year = ['1900-01-01', '1901-01-01'].map((day) => Date.parse(day));
    const ofTheme = (theme: string) =>
      histogramOf(atlas, year, 'theme', (event) => event.theme === theme)[0]?.total;
    expect([ofTheme('hospitals'), ofTheme('cables')]).toEqual([1, 0]);
  });

  test('are found', async () => {
    const { find } = await openSearch(
      JSON.parse(compiled.search.text),
      compiled.search.fileName,
      atlas.meta,
    );
    expect(find('maine')[0]?.found).toMatchObject({ group: 'ships', title: 'Maine' });
    expect(find('helena')[0]?.found).toMatchObject({ group: 'lines', title: 'Cable to St Helena' });
  });

  test('have the map to themselves: no names of another atlas are on it', () => {
    expect(compiled.labels).toEqual({});
  });

  test('are drawn on the still map of a page', async () => {
    const page = siteFiles({
      compiled,
      drawings: { names: [] },
      assets: { files: BUILT, policy: null },
      renderer: await pageRenderer(),
      site: null,
      changelog: '',
    }).find(({ path }) => path === 'articles/ship-and-wire/index.html')?.text;
    expect(page).toContain('M13 4h6v9');
    expect(page).toMatch(/<path class="plain" stroke="var\(--theme-cables\)" d="M/);
    expect(page).toContain('<li class="plain">');
  });
});
