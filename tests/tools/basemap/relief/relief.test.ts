import { describe, expect, it } from 'vitest';
import { blurred, halved } from '../../../../src/tools/basemap/relief/grid';
import { heightCode } from '../../../../src/tools/basemap/relief/heightCode';
import { resampled } from '../../../../src/tools/basemap/relief/resample';
import { shadeOf } from '../../../../src/tools/basemap/relief/shade';

describe('heightCode', () => {
  it.each([
    [-9000, 0],
    [-50, 89],
    [-1, 95],
    [0, 97],
    [100, 115],
    [7500, 255],
  ])('%d m is %d', (metres, code) => {
    expect(heightCode(metres)).toBe(code);
  });

  it('is finest near the shore, and never falls as the ground rises', () => {
    const codes = [-9000, -4000, -200, -10, -1, 0, 5, 50, 500, 3000, 7500].map(heightCode);
    expect(codes).toEqual(codes.toSorted((a, b) => a - b));
    expect(new Set(codes).size).toBe(codes.length);
    expect(heightCode(100) - heightCode(0)).toBeGreaterThan(heightCode(7500) - heightCode(7000));
  });
});

describe('shadeOf', () => {
  it('leaves level ground and the sea alone', () => {
    expect(shadeOf([50, 50, 50, 50, 50, 50, 50, 50, 50], 1000)).toBe(128);
    expect(shadeOf([-900, -500, -100, -900, -500, -100, -900, -500, -100], 1000)).toBe(128);
  });

  it('lights the north-western slope and darkens the south-eastern', () => {
    expect(shadeOf([0, 200, 400, 200, 400, 600, 400, 600, 800], 1000)).toBeGreaterThan(140);
    expect(shadeOf([800, 600, 400, 600, 400, 200, 400, 200, 0], 1000)).toBeLessThan(110);
  });
});

describe('grids', () => {
  const flat = { width: 8, height: 4, values: new Float32Array(32).fill(7) };

  it('stay flat when blurred, halved and resampled', () => {
    for (const value of blurred(flat, 1).values) expect(value).toBeCloseTo(7, 4);
    expect([...halved(flat).values]).toEqual(new Array(8).fill(7));
    for (const value of resampled(flat, [-180, 0, 179], [80, 0, -80]))
      expect(value).toBeCloseTo(7, 4);
  });

  it('give a cell’s own value at its middle', () => {
    const steps = { width: 4, height: 1, values: Float32Array.from([0, 1, 5, 2]) };
    expect([...resampled(steps, [-135, -45, 45, 135], [0])]).toEqual([0, 1, 5, 2]);
  });
});
