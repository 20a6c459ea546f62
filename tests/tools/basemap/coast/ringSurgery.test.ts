import { describe, expect, it } from 'vitest';
import { spliced, welded, within } from '../../../../src/tools/basemap/coast/ringSurgery';

const square = [
  [0, 0],
  [4, 0],
  [4, 4],
  [0, 4],
  [0, 0],
];

describe('spliced', () => {
  it('replaces the shorter way between the ends of a path', () => {
    const dented = [...square.slice(0, 2), [4, 1], [3, 2], [4, 3], ...square.slice(2)];
    const straight = spliced(dented, [
      [4, 1],
      [4, 3],
    ]);
    expect(straight).toHaveLength(9);
    expect(straight).not.toContainEqual([3, 2]);
    expect(straight.at(-1)).toEqual(straight[0]);
  });
});

describe('welded', () => {
  it('makes one ring of two, without the banks between the gates', () => {
    const west = [
      [0, 0],
      [1, 0],
      [2, 0],
      [2, 1],
      [2, 2],
      [1, 2],
      [0, 2],
      [0, 1],
      [0, 0],
    ];
    const east = west.map(([x = 0, y = 0]) => [5 - x, y]);
    const whole = welded(west, east, [
      [2.5, 2],
      [2.5, 0],
    ]);
    expect(whole).not.toContainEqual([2, 1]);
    expect(whole).not.toContainEqual([3, 1]);
    expect(whole).toContainEqual([0, 1]);
    expect(whole).toContainEqual([5, 1]);
    expect(whole.at(-1)).toEqual(whole[0]);
  });
});

describe('within', () => {
  it('cuts a ring along a box', () => {
    expect(within(square, [1, -1, 3, 2])).toEqual([
      [1, 2],
      [1, 0],
      [3, 0],
      [3, 2],
      [1, 2],
    ]);
  });
});
