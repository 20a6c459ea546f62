import { describe, expect, it } from 'vitest';
import { smoothed } from '../../../../src/tools/basemap/coast/plates';

const steps = [
  [0, 0],
  [0.001, 0],
  [0.001, 0.001],
  [0.002, 0.001],
  [0.002, 0.002],
  [0, 0.002],
  [0, 0],
];

describe('smoothed', () => {
  it('leaves what lies outside the plates', () => {
    expect(smoothed(steps, [[10, 10, 11, 11]])).toBe(steps);
  });

  it('rounds the corners within them, by less than the source is in doubt', () => {
    const round = smoothed(steps, [[-1, -1, 1, 1]]);
    expect(round.length).toBeGreaterThan(2 * steps.length);
    expect(round.at(-1)).toEqual(round[0]);
    for (const [x = 0, y = 0] of round) {
      const nearest = Math.min(...steps.map(([a = 0, b = 0]) => Math.hypot(a - x, b - y)));
      expect(nearest).toBeLessThan(0.0012);
      expect(nearest).toBeGreaterThan(0);
    }
  });
});
