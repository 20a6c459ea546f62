import { describe, expect, test } from 'vitest';
import { deepestCut } from '../../../src/map/core/tiles/deepestCut';

describe('tiles of features', () => {
  test.each([
    [0.8, 2],
    [4.6, 2],
    [4.99, 2],
    [5, 14],
    [12, 14],
  ])('at zoom %s are cut down to zoom %s', (zoom, deepest) => {
    expect(deepestCut(14, zoom)).toBe(deepest);
  });

  test('are never cut smaller than their source has them', () => {
    expect(deepestCut(1, 4.5)).toBe(1);
  });
});
