import { describe, expect, test } from 'vitest';
import { isFeatureId, type FeatureId } from '../../../src/domain/atlas/id';
import { type Standing, stacksAt } from '../../../src/map/renderers/events/crowds';
import { mercatorOf, worldWidth } from '../../../src/domain/geometry/mercator';
import { randomFrom } from '../../../src/tools/soak/random';
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

describe('stacksAt, of many,', () => {
  const random = randomFrom(7);
  const many = Array.from({ length: 300 }, (_, nth) => {
    // About the 180th meridian, given from either side, and in the north as in the south.
    const lng = 176 + random() * 8 - (nth % 3 === 0 ? 360 : 0);
    return at(`event${nth}`, lng, -60 + random() * 130, -Math.ceil(random() * 4));
  });
  const ranked = many.map((each): Standing => ({ ...each, rank: -each.weight as 1 | 2 | 3 | 4 }));

  test.each([0, 2, 4.25, 7])(
    'puts each under the nearest that has no room for it, at zoom %d',
    (zoom) => {
      const stacks = stacksAt(ranked, zoom);
      // Each held against each that came before it, one by one.
      const keepers: Standing[] = [];
      const under = new Map<string, string[]>();
      for (const event of ranked.toSorted((a, b) => b.weight - a.weight)) {
        const [nearest] = keepers
          .filter((keeper) => isHeap(keeper, event, zoom))
          .toSorted((a, b) => shareOf(a, event, zoom) - shareOf(b, event, zoom));
        if (nearest) under.get(nearest.id)?.push(event.id);
        else {
          keepers.push(event);
          under.set(event.id, []);
        }
      }
      expect([...stacks]).toEqual([...under]);
    },
  );
});

/** How much of the room that two symbols need lies between them. */
function shareOf(a: Standing, b: Standing, zoom: number): number {
  const share = Math.min(1, Math.max(0, (zoom - 5) / 4));
  const widths = [a, b].map(({ rank }) => {
    const [small = 0, large = 0] = [[26, 21, 17, 15][rank - 1], [33, 29, 26, 22][rank - 1]];
    return small + (large - small) * share;
  });
  const [x = 0, y = 0] = mercatorOf([b.lng, b.lat]).map(
    (to, axis) => to - (mercatorOf([a.lng, a.lat])[axis] ?? 0),
  );
  const across = Math.min(...[-1, 0, 1].map((turn) => Math.abs(x + turn)));
  const pixels = Math.hypot(across, y) * worldWidth(zoom);
  return (2 * pixels) / (0.95 * ((widths[0] ?? 0) + (widths[1] ?? 0)));
}

const isHeap = (a: Standing, b: Standing, zoom: number): boolean => shareOf(a, b, zoom) < 1;

describe('exactPosition', () => {
  test.each([
    [121.2567, 38.7933, '38° 47.6′ N, 121° 15.4′ E'],
    [-70.7577, 43.077, '43° 04.6′ N, 70° 45.5′ W'],
    [190, -0.9999, '1° 00.0′ S, 170° 00.0′ W'],
  ])('%d, %d', (lng, lat, text) => {
    expect(exactPosition(lng, lat)).toBe(text);
  });
});
