import { describe, expect, test } from 'vitest';
import { deepestCut } from '../../src/map/core/deepestCut';

describe('tiles of features', () => {
  test.each([
    [0.8, 0],
    [2.9, 0],
    [4.6, 2],
    [5.99, 3],
    [6, 14],
    [12, 14],
  ])('at zoom %s are cut down to zoom %s', (zoom, deepest) => {
    expect(deepestCut(14, zoom)).toBe(deepest);
  });

  test('are never cut smaller than their source has them', () => {
    expect(deepestCut(1, 5.5)).toBe(1);
  });
});
