import { describe, expect, it } from 'vitest';
import { roundedSpeck, withRoundSpecks } from '../../../../src/tools/basemap/coast/islets';

const square = (side: number, at = 100): [number, number][] => [
  [at, at],
  [at + side, at],
  [at + side, at + side],
  [at, at + side],
  [at, at],
];

describe('specks', () => {
  it('of a few points become ovals of eight corners in the same place', () => {
    const round = roundedSpeck(square(16), 4096);
    expect(round).toHaveLength(9);
    expect(round?.at(-1)).toEqual(round?.[0]);
    const xs = round?.map(([x]) => x) ?? [];
    expect([Math.min(...xs), Math.max(...xs)]).toEqual([101, 115]);
  });

  it.each([
    ['larger than five pixels', square(41)],
    ['cut by the edge of the tile', square(16, 0)],
    [
      'with a shape of their own',
      Array.from({ length: 9 }, (_, i) => [9 + i, 9 + (i % 3)] as const),
    ],
  ])('%s stay as they are', (_what, ring) => {
    expect(roundedSpeck(ring, 4096)).toBeNull();
    const feature = { tags: null, type: 3 as const, geometry: [ring] };
    expect(withRoundSpecks([feature], 4096)).toEqual([feature]);
  });
});
