import { expect, test } from 'vitest';
import { frameIn, landPath, windowAbout } from '../../../src/domain/geometry/locator';

const square = (west: number, south: number, side: number) => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
];

test('the small map rests while the view moves a little', () => {
  const window = windowAbout([129.4, 34.3], 132, 88);
  expect(windowAbout([131, 35], 132, 88)).toEqual(window);
  expect(windowAbout([121.2, 38.8], 132, 88)).not.toEqual(window);
  expect(window.west).toBeLessThan(110);
  expect(window.west + window.width / window.scale).toBeGreaterThan(145);
});

test('a view is framed where it lies, and never too small to be seen', () => {
  const window = windowAbout([0, 0], 132, 88);
  expect(frameIn(window, [-4, -4, 4, 4])).toEqual({ x: 55, y: 33, width: 22, height: 22 });
  expect(frameIn(window, [-0.01, -0.01, 0.01, 0.01])).toEqual({
    x: 63.5,
    y: 41.5,
    width: 5,
    height: 5,
  });
});

test('a view at the edge, or larger than the small map, stays within it', () => {
  const window = windowAbout([0, 0], 132, 88);
  expect(frameIn(window, [-90, -60, 90, 60])).toEqual({ x: 0, y: 0, width: 132, height: 88 });
  expect(frameIn(window, [26, 0, 28, 1])).toMatchObject({ x: 126.5, width: 5.5 });
});

test('only land that is on the small map is drawn, across the date line too', () => {
  const window = windowAbout([0, 0], 132, 88);
  expect(landPath(window, [square(0, 0, 8)])).toBe('M66 44L88 44L88 21.9L66 21.9L66 44Z');
  expect(landPath(window, [square(60, 0, 8), square(0, 60, 8)])).toBe('');
  expect(landPath(windowAbout([178, 0], 132, 88), [square(-179, 0, 4)])).not.toBe('');
});

test('what would be less than a point is left out', () => {
  expect(landPath(windowAbout([0, 0], 132, 88), [square(1, 1, 0.05)])).toBe('');
});
