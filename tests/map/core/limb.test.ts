import { LngLat, Point } from 'maplibre-gl';
import { expect, test } from 'vitest';
import { limbOf, limbRadius } from '../../../src/map/core/canvas/limb';

test('the edge of a sphere is seen where the line of sight touches it', () => {
  // From one radius above the surface the sight touches at 30°: its picture is tan 30° of the distance to the middle, halved.
  expect(limbRadius(100, 100)).toBeCloseTo(100 / Math.sqrt(3), 9);
  // From afar the edge is as wide as the sphere.
  expect(limbRadius(100, 1e7)).toBeCloseTo(100, 2);
});

test('a map without height, as on paper, has no edge of a globe', () => {
  const scale = 10;
  const map: Parameters<typeof limbOf>[0] = {
    getZoom: () => 1,
    getPitch: () => 0,
    getCenter: () => new LngLat(0, 0),
    project: (place) => {
      const { lng, lat } = LngLat.convert(place);
      return new Point(lng * scale, -lat * scale);
    },
    getVerticalFieldOfView: () => 36.87,
  };
  expect(limbOf(map, 0)).toBeNull();
  // A ball of 573 pixels, from one and a half times the map's height away.
  expect(limbOf(map, 600)?.radius).toBeCloseTo(limbRadius((scale * 180) / Math.PI, 900), 0);
});
