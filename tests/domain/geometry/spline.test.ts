import { distance } from '@turf/distance';
import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { splineLeg } from '../../../src/domain/geometry/spline';

const rounded = (points: readonly Position[]): readonly Position[] =>
  points.map((point) => point.map((value) => Math.round(value * 1e4) / 1e4));

describe('a leg of a spline', () => {
  it('is the leg itself where the line is straight', () => {
    const leg = splineLeg([0, 0], [0, 1], [0, 2], [0, 3]);
    expect(leg.every(([lng = NaN]) => Math.abs(lng) < 1e-12)).toBe(true);
    expect(splineLeg(null, [0, 0], [0, 1], null)).toEqual([
      [0, 0],
      [0, 1],
    ]);
  });

  it('rounds the corners of a square as the formula has it', () => {
    // Equal legs: the control points lie a sixth of the way between the neighbours.
    expect(rounded(splineLeg([0, 0.01], [0, 0], [0.01, 0], [0.01, 0.01]))).toEqual([
      [0, 0],
      [0.0015, -0.0008],
      [0.0038, -0.0012],
      [0.0062, -0.0012],
      [0.0085, -0.0008],
      [0.01, 0],
    ]);
  });

  it('is left as it is where vertices lie dense', () => {
    expect(splineLeg([0, 0], [0.002, 0], [0.003, 0.001], [0.003, 0.003])).toEqual([
      [0.002, 0],
      [0.003, 0.001],
    ]);
  });

  it('does not mind a point given twice', () => {
    expect(splineLeg([0, 0], [0, 0], [0, 1], null)).toEqual([
      [0, 0],
      [0, 1],
    ]);
    expect(splineLeg(null, [0, 1], [0, 1], [0, 2])).toEqual([
      [0, 1],
      [0, 1],
    ]);
  });

  // Near the equator, where a degree is as long east and west as north and south.
  const coordinate = fc.integer({ min: -500, max: 500 }).map((value) => value / 1000);
  const point = fc.tuple(coordinate, coordinate);
  const end = fc.option(point);

  it('keeps within a quarter of its length, and neither falls back nor shoots over', () => {
    fc.assert(
      fc.property(end, point, point, end, (before, from, to, after) => {
        const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
        fc.pre(length > 0);
        const [east, north] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
        for (const [lng = NaN, lat = NaN] of splineLeg(before, from, to, after)) {
          const along = (lng - from[0]) * east + (lat - from[1]) * north;
          const aside = (lng - from[0]) * north - (lat - from[1]) * east;
          expect(Math.abs(aside)).toBeLessThan(length * 0.26);
          expect(along).toBeGreaterThan(length * -0.01);
          expect(along).toBeLessThan(length * 1.01);
        }
      }),
    );
  });

  it('goes on in the direction in which the leg before it came', () => {
    const direction = (a: Position = [], b: Position = []): number =>
      Math.atan2((b[1] ?? NaN) - (a[1] ?? NaN), (b[0] ?? NaN) - (a[0] ?? NaN));
    fc.assert(
      fc.property(point, point, point, point, (a, b, c, d) => {
        const legs = [distance(a, b), distance(b, c), distance(c, d)];
        fc.pre(legs.every((leg) => leg > 5));
        const turned = direction(a, b) - direction(b, c);
        fc.pre(Math.cos(turned) > 0);
        const came = splineLeg(null, a, b, c);
        const went = splineLeg(a, b, c, d);
        const turn = direction(came.at(-2), b) - direction(b, went[1]);
        // What is left is the angle between the chords of two short steps.
        expect(Math.cos(turn)).toBeGreaterThan(0.93);
      }),
    );
  });
});
