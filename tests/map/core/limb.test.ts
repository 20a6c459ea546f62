import { expect, test } from 'vitest';
import { limbRadius } from '../../../src/map/core/canvas/limb';

test('the edge of a sphere is seen where the line of sight touches it', () => {
  // From one radius above the surface the sight touches at 30°: its picture is tan 30° of the distance to the middle, halved.
  expect(limbRadius(100, 100)).toBeCloseTo(100 / Math.sqrt(3), 9);
  // From afar the edge is as wide as the sphere.
  expect(limbRadius(100, 1e7)).toBeCloseTo(100, 2);
});
