import {
  featureFilter,
  validateStyleMin,
  type FilterSpecification,
  type LayerSpecification,
  type StyleSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import type { NameChoice } from '../../../src/domain/atlas/languages';
import { eventSymbols } from '../../../src/map/renderers/events/layers';
import { inOrder } from '../../../src/map/order';
import { shortened } from '../../../src/map/core/lists';
import { SHOWN, STANDING } from '../../../src/map/renderers/paint';
import type { Archives } from '../../../src/map/base/archives';
import { PROJECTION, baseOf } from '../../../src/map/base/base';
import { stateOf } from '../../../src/map/core/state';
import { NO_STATE, globalOf } from '../noState';
import { standingOf } from '../../../src/map/core/standing';
import { drawingOf, styleOf } from '../../../src/map/core/style';
import type { Letters } from '../../../src/map/style/type';
import { RENDERERS } from '../../../src/map/renderers';
import { featureId, sampleAtlas } from '../../sampleAtlas';
import { nameLayers } from '../../../src/map/base/names/names';
import { PALETTES, type PaletteColours } from '../../../src/design/palette';

const url = 'https://atlas.example/basemap/world.pmtiles';
const EVERY: Archives = {
  world: { url, minzoom: 0, maxzoom: 7 },
  detail: { url, minzoom: 8, maxzoom: 11 },
  relief: { url, minzoom: 0, maxzoom: 5 },
  sea: { url, minzoom: 0, maxzoom: 4 },
  powers: { url, minzoom: 0, maxzoom: 7 },
};

function baseStyle(archives: Archives, colours: PaletteColours): StyleSpecification {
  const { sources, layers } = baseOf(colours, archives, 'coast.geojson', [
    '1899-01-01',
    '1910-08-29',
  ]);
  return {
    version: 8,
    state: stateOf(NO_STATE),
    projection: PROJECTION,
    sources,
    layers: [...inOrder([layers])],
  };
}

function mistakesOf(layers: readonly LayerSpecification[]): readonly string[] {
  const ids = layers.flatMap((layer) => ('source' in layer ? [layer.source] : []));
  const data = { type: 'FeatureCollection' as const, features: [] };
  const sources = Object.fromEntries(ids.map((id) => [id, { type: 'geojson' as const, data }]));
  const style = { version: 8 as const, state: stateOf(NO_STATE), sources, layers: [...layers] };
  return validateStyleMin(style).map(({ message }) => message);
}

describe.each(['day', 'night'] as const)('by %s', (name) => {
  const colours = PALETTES[name];

  test.each([
    ['all archives', EVERY],
    ['the world alone', { world: EVERY.world } as Archives],
    ['none', {}],
  ])('the base map with %s is a valid style', (_, archives) => {
    const style = baseStyle(archives, colours);
    expect(validateStyleMin(style)).toEqual([]);
    const ids = style.layers.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('without the large scale the world draws its coast at every zoom', () => {
    const filters = ({ detail }: Archives) => {
      const archives = { world: EVERY.world, ...(detail ? { detail } : {}) } as Archives;
      const { layers } = baseStyle(archives, colours);
      return layers.flatMap((layer) => (layer.id === 'world-land' ? [layer] : []));
    };
    expect(filters(EVERY)[0]).toHaveProperty('filter', expect.arrayContaining(['any']));
    expect(filters({})[0]).toHaveProperty('filter', true);
  });

  test('without an archive the coast alone is land', () => {
    const { layers, sources } = baseStyle({}, colours);
    expect(Object.keys(sources)).toEqual(['graticule', 'coast']);
    expect(layers.filter(({ id }) => id.endsWith('-land')).map(({ id }) => id)).toEqual([
      'coast-land',
    ]);
  });

  test.each(RENDERERS)('the layers of a renderer are valid: $id', ({ layers }) => {
    expect(mistakesOf(inOrder([layers({ colours, great: [] })]))).toEqual([]);
  });

  test.each(['period', 'modern', 'ru', 'ja'] as NameChoice[])('names in %s are valid', (choice) => {
    expect(mistakesOf(inOrder([nameLayers(colours, choice)]))).toEqual([]);
  });
});

describe('the whole map', () => {
  const scenery = {
    atlas: sampleAtlas(),
    colours: PALETTES.day,
    archives: EVERY,
    attestedOnly: false,
    coastUrl: 'coast.geojson',
    nameFiles: { names: 'labels.geojson' },
  };
  const drawingIn = (
    names: NameChoice,
    letters: Letters = 'own',
    families: readonly string[] = [],
  ) => {
    const standing = standingOf({ atlas: scenery.atlas, names, attestedOnly: false });
    return drawingOf({ ...scenery, names, letters, families, standing });
  };
  const empty = { type: 'FeatureCollection' as const, features: [] };
  const moving = {
    'event-areas': empty,
    armies: empty,
    doubt: empty,
    berths: empty,
    'article-places': empty,
    sketch: empty,
    plate: empty,
    accounts: empty,
  };

  test.each(['period', 'modern', 'ru'] as NameChoice[])(
    'is one valid style, with names in %s',
    (names) => {
      const style = styleOf(drawingIn(names), moving, NO_STATE);
      expect(validateStyleMin(style)).toEqual([]);
      const ids = style.layers.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.indexOf('world-land')).toBeLessThan(ids.indexOf('railway-line'));
    },
  );

  test('is written in letters of the system where its own have not come', () => {
    const { layers } = drawingIn('period', 'system');
    expect(JSON.stringify(layers)).not.toContain('Atlas');
    expect(JSON.stringify(layers)).toContain('"text-font":["serif"]');
  });

  test('is lettered in the families that names and titles want, behind its own', () => {
    const families = ['Atlas Serif SC', 'Atlas Text ZH'];
    const { layers } = drawingIn('period', 'own', families);
    const fonts = layers.flatMap(({ layout = {} }) =>
      'text-font' in layout ? JSON.stringify(layout['text-font']) : [],
    );
    expect(fonts.length).toBeGreaterThan(10);
    expect(fonts.filter((font) => !font.includes('"Atlas Serif SC","Atlas Text ZH"'))).toEqual([]);
  });

  test('what is picked, lit and explained is drawn', () => {
    const style = styleOf(drawingIn('period'), moving, NO_STATE);
    const ids = new Set(style.layers.map(({ id }) => id));
    for (const { pick, hovered, legend, lettered } of RENDERERS) {
      for (const id of [...Object.keys(pick), ...Object.keys(legend), ...lettered]) {
        expect(ids).toContain(id);
      }
      for (const source of hovered) expect(Object.keys(style.sources)).toContain(source);
    }
  });
});

describe('filters', () => {
  const passes = (filter: FilterSpecification, properties: object, zoom: number, state: object) =>
    featureFilter(filter, { ...NO_STATE, ...state } as never).filter(
      { zoom, globalState: globalOf(state) },
      {
        type: 1,
        properties,
      } as never,
    );

  test('only what is shown passes', () => {
    expect(passes(SHOWN, { id: 'mukden' }, 5, { shown: ['mukden'] })).toBe(true);
    expect(passes(SHOWN, { id: 'mukden' }, 5, { shown: ['nanshan'] })).toBe(false);
    // No name of what every object has.
    expect(passes(SHOWN, { id: 'constructor' }, 5, { shown: ['nanshan'] })).toBe(false);
  });

  test('a list that holds nearly all says what is left out', () => {
    const ids = ['mukden', 'nanshan', 'shaho'].map(featureId);
    const all = { shown: ids, sailing: [], standing: ids };
    const state = shortened({ shown: ids.slice(1), sailing: [], standing: ids.slice(2) }, all);
    expect(state).toEqual({
      shown: ['mukden'],
      sailing: [],
      standing: ['shaho'],
      allBut: ['shown'],
    });
    const shown = ids.filter((id) => passes(SHOWN, { id }, 5, state));
    expect(shown).toEqual(['nanshan', 'shaho']);
    expect(ids.filter((id) => passes(STANDING, { id }, 5, state))).toEqual(['shaho']);
  });

  test('with all dates at once lesser events wait for a closer view; lit ones never do', () => {
    const symbols = eventSymbols();
    const filter = 'filter' in symbols ? symbols.filter : undefined;
    if (!filter) throw new Error('the symbols have a filter');
    const raid = { id: 'raid', zoomsLater: 0, rank: 4 };
    const all = { shown: ['raid'], lit: [], stacked: [], allDates: true };
    expect(passes(filter, raid, 5, all)).toBe(false);
    expect(passes(filter, raid, 8, all)).toBe(true);
    expect(passes(filter, raid, 5, { ...all, lit: ['raid'] })).toBe(true);
    expect(passes(filter, raid, 5, { ...all, allDates: false })).toBe(true);
  });
});
