import type { GeoJSONVTFeature } from '@maplibre/geojson-vt';
import { GeoJSONVT } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { Feature } from 'geojson';
import { describe, expect, test } from 'vitest';
import { tileBytes } from '../../../src/tools/geodata/stock/tileBytes';

const RING = [
  [10, 10],
  [60, 10],
  [60, 50],
  [10, 50],
  [10, 10],
];
const FEATURES: readonly Feature[] = [
  {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [20, -30] },
    properties: { id: 'a', rank: 1, from: -23_731.5, done: true, none: null, day: -4 },
  },
  {
    type: 'Feature',
    id: 7,
    geometry: {
      type: 'LineString',
      coordinates: [
        [-100, 40],
        [0, 0],
        [90, -20],
      ],
    },
    properties: { id: '1', rank: '1', from: 1, done: false, sides: ['a', 'b'], 'name:ja': '旅順' },
  },
  {
    type: 'Feature',
    geometry: { type: 'MultiPolygon', coordinates: [[RING]] },
    properties: { id: 'a', sides: '["a","b"]', far: 4e9 },
  },
];

describe('tileBytes', () => {
  test.each([0, 1, 2])('writes a tile of zoom %i as the package of MapLibre does', (zoom) => {
    const index = new GeoJSONVT(
      { type: 'FeatureCollection', features: [...FEATURES] },
      { maxZoom: 4, indexMaxZoom: 0, extent: 8192 },
    );
    const across = 2 ** zoom;
    const tiles = Array.from({ length: across ** 2 }, (_, nth) =>
      index.getTile(zoom, nth % across, Math.floor(nth / across)),
    );
    const drawn = tiles.filter((tile) => tile !== null && tile.features.length > 0);
    expect(drawn.length).toBeGreaterThan(0);
    for (const tile of drawn) {
      const features: readonly GeoJSONVTFeature[] = tile?.features ?? [];
      expect(tileBytes({ name: 'all', extent: 8192, features })).toEqual(
        fromGeojsonVt({ all: { features } as never }, { version: 2, extent: 8192 }),
      );
    }
  });
});
