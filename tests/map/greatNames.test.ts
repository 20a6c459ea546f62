import { featureFilter } from '@maplibre/maplibre-gl-style-spec';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { AtlasLayer } from '../../src/map/core/layer';
import { eventAreaLayers, eventLayers } from '../../src/map/renderers/events/layers';
import { railwayLayers, stationLayers } from '../../src/map/renderers/network/layers';
import { stopLayers } from '../../src/map/renderers/tracks/layers';
import { inOrder } from '../../src/map/order';
import { NO_STATE } from './noState';
import { nameLayers } from '../../src/map/base/names';
import { PALETTES } from '../../src/map/style/palette';

const colours = PALETTES.day;
const GREAT = ['portarthur', 'mukden'];
const { features } = JSON.parse(readFileSync('geodata/labels.geojson', 'utf8')) as {
  readonly features: readonly {
    readonly properties: Readonly<Record<string, string | number>>;
  }[];
};

function passes(layer: AtlasLayer | undefined, properties: object, zoom: number, state: object) {
  const filter = layer && 'filter' in layer ? layer.filter : undefined;
  if (!filter) throw new Error('a layer of names has a filter');
  return featureFilter(filter, { ...NO_STATE } as never).filter(
    { zoom, globalState: { ...state } },
    {
      type: 1,
      properties,
    } as never,
  );
}

const layerOf = (layers: readonly AtlasLayer[], id: string) =>
  layers.find((layer) => layer.id === id);

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
    const layers = nameLayers(colours, 'period');
    expect(passes(layerOf(layers, 'name-chief'), label, zoom, named)).toBe(true);
    for (const id of ['name-towns', 'name-lands']) {
      expect(passes(layerOf(layers, id), label, zoom, { named: [], standing: [] })).toBe(false);
    }
  });

  test('are placed before all others, those of what is lit next', () => {
    const names = [
      'name-towns',
      'station-labels',
      'stop-labels',
      'army-names',
      'event-labels',
      'station-labels-lit',
      'stop-labels-lit',
      'army-names-lit',
      'event-labels-lit',
      'name-chief',
    ] as const;
    expect(inOrder(names.toReversed(), (id) => id)).toEqual(names);
  });

  const state = { shown: ['a'], standing: ['a'], sailing: ['a'], lit: [], stacked: [] };
  test.each([
    ['event-labels', eventLayers(colours, GREAT), 7, 9],
    ['station-labels', stationLayers(colours, GREAT), 10, 12],
    ['stop-labels', stopLayers(colours, GREAT), 7, 9],
  ] as const)('%s yield to them until there is room for both', (id, layers, far, near) => {
    const drawn = { id: 'a', rank: 1, zoomsLater: 0, again: false, key: 'portarthur' };
    const unlit = layerOf(layers, id);
    const other = { ...drawn, key: 'liaoyang' };
    expect(passes(unlit, drawn, far, { ...state, allDates: false })).toBe(false);
    expect(passes(unlit, other, far, { ...state, allDates: false })).toBe(true);
    expect(passes(unlit, drawn, near, { ...state, allDates: false })).toBe(true);
    const lit = { ...state, allDates: false, lit: ['a'] };
    expect(passes(unlit, other, far, lit)).toBe(false);
    expect(passes(layerOf(layers, `${id}-lit`), other, far, lit)).toBe(true);
  });
});

describe('red', () => {
  test.each(['day', 'night'] as const)(
    'is no railway’s or station’s that is lit, by %s',
    (look) => {
      const { event } = PALETTES[look];
      const layers = [...railwayLayers(PALETTES[look]), ...stationLayers(PALETTES[look])];
      const text = JSON.stringify(layers.map(({ paint }) => paint));
      expect(text).not.toContain(event);
    },
  );

  test('draws no ring round the ground where something may have lain', () => {
    expect(eventAreaLayers().map(({ type }) => type)).toEqual(['fill', 'fill']);
  });
});
