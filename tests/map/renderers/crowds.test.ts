import { describe, expect, test } from 'vitest';
import { isFeatureId, type FeatureId } from '../../../src/domain/atlas/id';
import { type Standing, stacksAt } from '../../../src/map/renderers/events/crowds';
import { exactPosition } from '../../../src/map/controls/position';

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

describe('exactPosition', () => {
  test.each([
    [121.2567, 38.7933, '38° 47.6′ N, 121° 15.4′ E'],
    [-70.7577, 43.077, '43° 04.6′ N, 70° 45.5′ W'],
    [190, -0.9999, '1° 00.0′ S, 170° 00.0′ W'],
  ])('%d, %d', (lng, lat, text) => {
    expect(exactPosition(lng, lat)).toBe(text);
  });
});
