import { describe, expect, test } from 'vitest';
import { isFeatureId, type FeatureId } from '../../src/domain/id';
import { type Standing, stacksAt } from '../../src/map/crowds';
import { fitZoom, flatFit } from '../../src/map/fit';
import { exactPosition } from '../../src/map/position';

function id(text: string): FeatureId {
  if (!isFeatureId(text)) throw new Error(text);
  return text;
}
const at = (name: string, lng: number, lat: number, weight: number): Standing => ({
  id: id(name),
  lng,
  lat,
  rank: 2,
  weight,
});

describe('stacksAt', () => {
  const siege = at('siege', 121.25, 38.82, -1);
  const hill = at('hill', 121.195, 38.827, -2);
  const mukden = at('mukden', 123.43, 41.79, -1);

  test('leaves the weightiest where there is room for one', () => {
    expect([...stacksAt([hill, siege, mukden], 6)]).toEqual([
      ['siege', ['hill']],
      ['mukden', []],
    ]);
  });

  test('opens when one comes nearer', () => {
    expect([...stacksAt([hill, siege], 10).values()]).toEqual([[], []]);
  });

  test('what stands on one spot stays one heap, and a selected part of it stands for it', () => {
    const part = at('part', 121.25, 38.82, 20);
    expect([...stacksAt([siege, part], 13)]).toEqual([['part', ['siege']]]);
  });
});

describe('the fit of an extent', () => {
  test('is by the tighter side, its middle that of the map and not of the degrees', () => {
    const { zoom, center } = flatFit([118, 31, 146, 47], 512, 4000);
    expect(zoom).toBeCloseTo(Math.log2(360 / 28), 10);
    expect(center[0]).toBe(132);
    expect(center[1]).toBeCloseTo(39.46, 1);
  });

  test('takes the globe’s word only where there is a globe', () => {
    expect(fitZoom(3.8, 4.6, 2.9)).toBe(3.8);
    expect(fitZoom(2.8, 3.3, 2.9)).toBe(2.9);
    expect(fitZoom(1.2, 1.9, 2.9)).toBe(1.5);
    expect(fitZoom(1.2, 1.3, 2.9)).toBe(1.3);
  });
});

describe('exactPosition', () => {
  test.each([
    [121.2567, 38.7933, '38° 47.6′ N, 121° 15.4′ E'],
    [-70.7577, 43.077, '43° 04.6′ N, 70° 45.5′ W'],
    [190, -0.9999, '1° 00.0′ S, 170° 00.0′ W'],
  ])('%d, %d', (lng, lat, text) => {
    expect(exactPosition(lng, lat)).toBe(text);
  });
});
