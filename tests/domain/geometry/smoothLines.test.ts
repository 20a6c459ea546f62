import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { smoothLines } from '../../../src/domain/geometry/smoothLines';
import { splineLeg } from '../../../src/domain/geometry/spline';

const WEST: Position = [-1, 0];
const JUNCTION: Position = [0, 0];
const EAST: Position = [1, 0.2];
const SOUTH: Position = [-0.3, -1];
const FAR: Position = [2, 1];

describe('smooth lines', () => {
  it('go on as one where two meet, whichever way each is drawn', () => {
    const onward = splineLeg(WEST, JUNCTION, EAST, null);
    expect(
      smoothLines([
        [WEST, JUNCTION],
        [JUNCTION, EAST],
      ])[1],
    ).toEqual(onward);
    expect(
      smoothLines([
        [JUNCTION, WEST],
        [JUNCTION, EAST],
      ])[1],
    ).toEqual(onward);
  });

  it('lead the two that turn least through a junction, and let the branch begin at its own angle', () => {
    const [west, east, branch] = smoothLines([
      [WEST, JUNCTION],
      [JUNCTION, EAST, FAR],
      [JUNCTION, SOUTH],
    ]);
    expect(west).toEqual(splineLeg(null, WEST, JUNCTION, EAST));
    expect(east?.slice(0, 2)).toEqual(splineLeg(WEST, JUNCTION, EAST, FAR).slice(0, 2));
    expect(branch).toEqual([JUNCTION, SOUTH]);
  });

  it('find a branch in the middle of a line too', () => {
    const [, branch] = smoothLines([
      [WEST, JUNCTION, EAST],
      [SOUTH, JUNCTION],
    ]);
    expect(branch).toEqual([SOUTH, JUNCTION]);
  });

  it('are the same in all that share a leg', () => {
    const [main = [], guest = []] = smoothLines([
      [WEST, JUNCTION, EAST, FAR],
      [SOUTH, JUNCTION, EAST],
    ]);
    const shared = guest.slice(guest.indexOf(JUNCTION));
    expect(shared.length).toBeGreaterThan(3);
    expect(main.slice(main.indexOf(JUNCTION), main.indexOf(EAST) + 1)).toEqual(shared);
  });

  it('close a ring without a corner', () => {
    const corners: readonly Position[] = [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
      [0, 0],
    ];
    const [ring = []] = smoothLines([corners]);
    expect(ring.slice(0, 2)).toEqual(splineLeg([0, 1], [0, 0], [1, 0], [1, 1]).slice(0, 2));
  });

  it('pass through every vertex in its order', () => {
    const coordinate = fc.integer({ min: -300, max: 300 }).map((value) => value / 10);
    const lines = fc.array(fc.array(fc.tuple(coordinate, coordinate), { maxLength: 8 }), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(lines, (given) => {
        for (const [index, line] of smoothLines(given).entries()) {
          let at = -1;
          for (const vertex of given[index] ?? []) {
            at = line.indexOf(vertex, at + 1);
            expect(at).toBeGreaterThanOrEqual(0);
          }
        }
      }),
    );
  });
});
