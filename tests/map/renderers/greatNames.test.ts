import { createPropertyExpression, featureFilter, latest } from '@maplibre/maplibre-gl-style-spec';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { LayerSpecification } from 'maplibre-gl';
import type { NameChoice } from '../../../src/domain/atlas/languages';
import { RENDERERS } from '../../../src/map/renderers';
import { eventAreaLayers } from '../../../src/map/renderers/events/layers';
import { network } from '../../../src/map/renderers/network';
import { drawn } from '../../../src/domain/atlas/feature/drawn';
import { inOrder } from '../../../src/map/order';
import { NO_STATE, globalOf } from '../noState';
import { nameLayers } from '../../../src/map/base/names/names';
import { PALETTES } from '../../../src/design/palette';
import { feature, sampleAtlas } from '../../sampleAtlas';

const colours = PALETTES.day;
const GREAT = ['portarthur', 'mukden'];
const names = nameLayers(colours, 'period');
const order = inOrder([names, ...RENDERERS.map(({ layers }) => layers({ colours, great: GREAT }))]);
const { features } = JSON.parse(readFileSync('geodata/labels.geojson', 'utf8')) as {
  readonly features: readonly {
    readonly properties: Readonly<Record<string, string | number>>;
  }[];
};

function passes(
  layer: LayerSpecification | undefined,
  properties: object,
  zoom: number,
  state: object,
) {
  const filter = layer && 'filter' in layer ? layer.filter : undefined;
  if (!filter) throw new Error('a layer of names has a filter');
  return featureFilter(filter, { ...NO_STATE } as never).filter(
    { zoom, globalState: globalOf(state) },
    {
      type: 1,
      properties,
    } as never,
  );
}

/** The first sides on which a layer sets a name, as MapLibre reads them. */
function sidesOf(layer: LayerSpecification, isLeft: boolean): readonly unknown[] {
  const value = 'layout' in layer ? Object.entries(layer.layout ?? {}) : [];
  const [, offsets] = value.find(([name]) => name === 'text-variable-anchor-offset') ?? [];
  const spec = latest.layout_symbol['text-variable-anchor-offset'];
  const expression = createPropertyExpression(offsets, 'layout', spec as never, {
    leftward: isLeft ? ['a'] : [],
  });
  if (expression.result === 'error') throw new Error(JSON.stringify(expression.value));
  const placed = expression.value.evaluate({ zoom: 6 }, { properties: { id: 'a' } } as never) as {
    readonly values: readonly unknown[];
  };
  return placed.values.filter((each) => typeof each === 'string').slice(0, 3);
}

const layerOf = (id: string) => order.find((layer) => layer.id === id);

describe('the great names', () => {
  test.each([
    ['Port Arthur', 4],
    ['Mukden', 3],
    ['Harbin', 3],
    ['Vladivostok', 3],
    ['Peking', 3],
    ['Seoul', 3],
    ['Chemulpo', 4],
    ['Tokyo', 3],
    ['Sasebo', 4],
    ['TSUSHIMA', 4],
    ['Shanghai', 4],
    ['St Petersburg', 3],
  ])('%s is written from zoom %i, whatever events, stations and stops are named', (name, zoom) => {
    const label = features.find(({ properties }) => properties.name === name)?.properties ?? {};
    expect(label).toMatchObject({ rank: 0, key: expect.stringMatching(/^[a-z]+$/) as string });
    const named = { named: [label.key], standing: [label.station] };
    expect(passes(layerOf('name-chief'), label, zoom, named)).toBe(true);
    for (const id of ['name-towns', 'name-lands']) {
      expect(passes(layerOf(id), label, zoom, { named: [], standing: [] })).toBe(false);
    }
  });

  test('are placed before all others but those of what is lit', () => {
    const placed = [
      'name-towns',
      'station-labels',
      'stop-labels',
      'army-names',
      'event-labels',
      'name-chief',
      'station-labels-lit',
      'stop-labels-lit',
      'army-names-lit',
      'event-labels-lit',
    ];
    expect(order.map(({ id }) => id).filter((id) => placed.includes(id))).toEqual(placed);
  });

  test('give way to the names of what is lit, which stand where the camera keeps room for them', () => {
    const lit = order.filter(
      ({ id, type }) => type === 'symbol' && (id.endsWith('-lit') || id === 'article-place-names'),
    );
    expect(lit.length).toBeGreaterThan(4);
    expect(lit.map((layer) => [false, true].map((isLeft) => sidesOf(layer, isLeft)))).toEqual(
      lit.map(() => [
        ['left', 'top', 'bottom'],
        ['right', 'top', 'bottom'],
      ]),
    );
    expect(layerOf('name-chief')?.layout).toMatchObject({ 'text-allow-overlap': true });
  });

  const state = { shown: ['a'], standing: ['a'], sailing: ['a'], lit: [], stacked: [] };
  test.each([
    ['event-labels', 7, 9],
    ['stop-labels', 7, 9],
  ] as const)('%s yield to them until there is room for both', (id, far, near) => {
    const town = { id: 'a', rank: 1, zoomsLater: 0, again: false, key: 'portarthur' };
    const unlit = layerOf(id);
    const other = { ...town, key: 'liaoyang' };
    expect(passes(unlit, town, far, { ...state, allDates: false })).toBe(false);
    expect(passes(unlit, other, far, { ...state, allDates: false })).toBe(true);
    expect(passes(unlit, town, near, { ...state, allDates: false })).toBe(true);
    const lit = { ...state, allDates: false, lit: ['a'] };
    expect(passes(unlit, other, far, lit)).toBe(false);
    expect(passes(layerOf(`${id}-lit`), other, far, lit)).toBe(true);
  });
});

const POINT = { type: 'Point' as const, coordinates: [123.4, 41.8] };

test('the name of a great town serves for its station too, in any language', () => {
  const station = feature('station', {
    shortTitle: 'Mukden',
    names: { ja: '奉天' },
    geometry: POINT,
  });
  const atlas = { ...sampleAtlas(), greatNames: ['mukden'] };
  const [drawnStation] = drawn(atlas, [station], 'ja' as NameChoice).features;
  const translated = { ...station, title: '奉天', shortTitle: '奉天', called: station.shortTitle };
  const [inItsWords] = drawn(atlas, [translated], 'ja' as NameChoice).features;
  expect(inItsWords?.properties.key).toBe('mukden');
  const properties = { ...drawnStation?.properties, rank: 1 };
  expect(properties).toMatchObject({ short: '奉天', key: 'mukden' });
  const state = { standing: ['station'], lit: [] };
  const labels = layerOf('station-labels');
  expect([6, 12].map((zoom) => passes(labels, properties, zoom, state))).toEqual([false, false]);
  expect(passes(labels, { ...properties, key: 'liaoyang' }, 12, state)).toBe(true);
});

test('what is called as no great town is carries no second name into the tiles', () => {
  const station = feature('station', { shortTitle: 'Wafangdian', geometry: POINT });
  const atlas = { ...sampleAtlas(), greatNames: ['mukden'] };
  expect(drawn(atlas, [station], 'period').features[0]?.properties.key).toBe('');
});

describe('red', () => {
  test.each(['day', 'night'] as const)(
    'is no railway’s or station’s that is lit, by %s',
    (look) => {
      const { event } = PALETTES[look];
      const layers = inOrder([network.layers({ colours: PALETTES[look], great: [] })]);
      const text = JSON.stringify(layers.map(({ paint }) => paint));
      expect(text).not.toContain(event);
    },
  );

  test('draws no ring round the ground where something may have lain', () => {
    expect(eventAreaLayers().map(({ type }) => type)).toEqual(['fill', 'fill']);
  });
});
