import { expect, test } from 'vitest';
import { LeafHeights, shownRound } from '../../../src/ui/own/leafWindow';

const leaves = Array.from({ length: 2000 }, () => ({ sections: [], length: 1000 }));

test('of a long text some screens are on the page, wherever one is in it', () => {
  const heights = new LeafHeights(leaves);
  heights.measure(0, 500);
  expect(heights.between(0, 2000)).toBe(1_000_000);
  for (const top of [-2000, 0, 123_456, 999_500, 2_000_000]) {
    const { from, to } = heights.within(top, top + 2800);
    expect(to - from).toBeGreaterThan(0);
    expect(to - from).toBeLessThanOrEqual(7);
    if (top >= 0 && top < 1_000_000) {
      expect(heights.between(0, from)).toBeLessThanOrEqual(top);
    }
  }
});

test('a leaf that has been seen is as tall as it was, and moves none of the others', () => {
  const heights = new LeafHeights(leaves);
  heights.measure(0, 500);
  heights.measure(7, 900);
  expect(heights.between(0, 7)).toBe(3500);
  expect(heights.between(0, 8)).toBe(4400);
  expect(heights.between(8, 10)).toBe(1000);
});

test('what is asked for stands among the leaves shown', () => {
  expect(shownRound(-1, 2000, 'whole')).toEqual({ from: 0, to: 5 });
  expect(shownRound(1000, 2000, 'whole')).toEqual({ from: 999, to: 1005 });
  expect(shownRound(1999, 2000, 'whole')).toEqual({ from: 1998, to: 2000 });
  // What has only just come is on the page sooner with less of it.
  expect(shownRound(-1, 2000, 'none')).toEqual({ from: 0, to: 0 });
  expect(shownRound(-1, 2000, 'first')).toEqual({ from: 0, to: 1 });
  expect(shownRound(1000, 2000, 'none')).toEqual({ from: 999, to: 1001 });
});
