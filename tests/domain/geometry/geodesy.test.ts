import { bearing as turfBearing } from '@turf/bearing';
import { circle } from '@turf/circle';
import { destination as turfDestination } from '@turf/destination';
import { distance as turfDistance } from '@turf/distance';
import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { circleAbout } from '../../../src/domain/geometry/circle';
import {
  alongGreatCircle,
  bearing,
  courseBetween,
  destination,
  distanceKm,
  distanceNm,
} from '../../../src/domain/geometry/geodesy';

const SASEBO = [129.72, 33.16];
const PORT_ARTHUR = [121.25, 38.8];

const position = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -89.9, max: 89.9, noNaN: true }),
);
const alike = (own: (a: Position, b: Position) => unknown, theirs: typeof own) => {
  fc.assert(
    fc.property(position, position, (a, b) => {
      expect(own(a, b)).toEqual(theirs(a, b));
    }),
  );
};

describe('great circles', () => {
  test('are as long as a degree is', () => {
    expect(distanceKm([0, 0], [1, 0])).toBeCloseTo(111.195, 3);
    expect(distanceKm([10, 20], [10, 20])).toBe(0);
    expect(distanceNm(SASEBO, PORT_ARTHUR)).toBeCloseTo(532.505, 3);
  });

  test('set out on a course', () => {
    expect(courseBetween([0, 0], [0, 1])).toBe(0);
    expect(courseBetween([0, 0], [-1, 0])).toBe(270);
    expect(bearing([0, 0], [-1, 0])).toBe(-90);
    expect(courseBetween(SASEBO, PORT_ARTHUR)).toBeCloseTo(311.881, 3);
  });

  test('are the same as Turf’s, to the last bit', () => {
    alike(distanceKm, (a, b) => turfDistance([...a], [...b]));
    alike(bearing, (a, b) => turfBearing([...a], [...b]));
    alike(
      (a) => destination(a, 1234.5, 67),
      (a) => turfDestination([...a], 1234.5, 67).geometry.coordinates,
    );
    alike(
      (a) => circleAbout(a, 20, 24),
      (a) => circle([...a], 20, { steps: 24 }).geometry.coordinates[0],
    );
  });

  test('are followed for a part of the way', () => {
    expect(alongGreatCircle(SASEBO, PORT_ARTHUR, 0)).toBe(SASEBO);
    expect(alongGreatCircle(SASEBO, PORT_ARTHUR, 1)).toBe(PORT_ARTHUR);
    const middle = alongGreatCircle(SASEBO, PORT_ARTHUR, 0.5);
    expect(distanceKm(SASEBO, middle)).toBeCloseTo(distanceKm(middle, PORT_ARTHUR), 6);
  });
});

test('a ring about a place is closed, and as far from it at each corner', () => {
  const ring = circleAbout(SASEBO, 50, 8);
  expect(ring).toHaveLength(9);
  expect(ring[8]).toEqual(ring[0]);
  for (const corner of ring) expect(distanceKm(SASEBO, corner)).toBeCloseTo(50, 6);
  // From the north by the west.
  expect(courseBetween(SASEBO, ring[2] ?? [])).toBeCloseTo(270, 0);
});
