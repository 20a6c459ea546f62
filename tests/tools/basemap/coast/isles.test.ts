import type { Feature, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { withoutIsles } from '../../../../src/tools/basemap/coast/isles';

function square(west: number, south: number, side: number): Feature<Polygon> {
  const [east, north] = [west + side, south + side];
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return {
    type: 'Feature',
    properties: { kind: 'sea' },
    geometry: { type: 'Polygon', coordinates: [ring] },
  };
}

describe('a lake without its isles', () => {
  const [lake, other] = [square(0, 0, 10), square(20, 0, 10)];
  const isle = square(4, 4, 1);

  it('has a hole where the isle is, and keeps its properties', () => {
    const [first, second] = withoutIsles([lake, other], [isle]);
    expect(first?.geometry.coordinates).toEqual([
      ...lake.geometry.coordinates,
      ...isle.geometry.coordinates,
    ]);
    expect(first?.properties).toEqual({ kind: 'sea' });
    expect(second).toEqual(other);
  });

  it('is left alone by an isle that lies in no lake', () => {
    expect(withoutIsles([lake], [square(50, 50, 1)])).toEqual([lake]);
  });
});
