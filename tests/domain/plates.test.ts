import { describe, expect, test } from 'vitest';
import { whenBetween } from '../../src/domain/dates/edtf';
import { arrowOutline } from '../../src/domain/plates/arrow';
import { hachures } from '../../src/domain/plates/hachures';
import { stepAt } from '../../src/domain/plates/plate';

const steps = [
  ['1905-02-20', '1905-02-25'],
  ['1905-02-26', '1905-03-01'],
].map(([start = '', end = '']) => {
  const when = whenBetween(start, end);
  if (!when) throw new Error(`${start} is no date`);
  return { title: 'A step', when, says: '', sources: [] };
});

describe('the step of a battle', () => {
  test.each([
    ['1905-02-19T23:59Z', -1],
    ['1905-02-20T00:00Z', 0],
    ['1905-02-25T23:59Z', 0],
    ['1905-02-26T00:00Z', 1],
    ['1905-03-01T23:59Z', 1],
    ['1905-03-02T00:00Z', -1],
  ])('is at %s number %i', (instant, step) => {
    expect(stepAt({ steps }, Date.parse(instant))).toBe(step);
  });
});

describe('an arrow', () => {
  const outline = arrowOutline(
    [
      [0, 0],
      [1, 0],
    ],
    0.0002,
  );

  test('is closed, and ends where its way ends', () => {
    expect(outline[0]).toEqual(outline.at(-1));
    expect(Math.max(...outline.map(([lng = 0]) => lng))).toBeCloseTo(1, 6);
  });

  test('is broader at its head than at its tail', () => {
    const breadthAt = (from: number, to: number): number => {
      const lats = outline
        .filter(([lng = 0]) => lng >= from && lng <= to)
        .map(([, lat = 0]) => lat);
      return Math.max(...lats) - Math.min(...lats);
    };
    expect(breadthAt(0.5, 0.99)).toBeGreaterThan(2 * breadthAt(0, 0.01));
  });

  test('is nothing where nobody moved', () => {
    expect(
      arrowOutline(
        [
          [1, 1],
          [1, 1],
        ],
        0.001,
      ),
    ).toEqual([]);
  });
});

describe('hachures', () => {
  test('of a knoll go outward all round it, the shaded ones to the south-east', () => {
    const { light, shade } = hachures([[121, 39]], 2);
    const reach = [...light, ...shade].map(([top = [], foot = []]) => {
      const far = ([lng = 0, lat = 0]: readonly number[]): number =>
        Math.hypot((lng - 121) * Math.cos((39 * Math.PI) / 180), lat - 39) * 111.2;
      return [far(top), far(foot)] as const;
    });
    expect(reach.every(([top, foot]) => top < foot && foot <= 1.001)).toBe(true);
    expect(light.length).toBeGreaterThan(8);
    for (const [, [lng = 0, lat = 0] = []] of shade) {
      expect((lng - 121) * Math.cos((39 * Math.PI) / 180) - (lat - 39)).toBeGreaterThan(0);
    }
  });

  test('of a ridge stay within half its width', () => {
    const { light, shade } = hachures(
      [
        [121, 39],
        [121.1, 39],
      ],
      2,
    );
    const lats = [...light, ...shade].flat().map(([, lat = 0]) => Math.abs(lat - 39) * 111.2);
    expect(Math.max(...lats)).toBeLessThanOrEqual(1.001);
    expect(Math.max(...lats)).toBeGreaterThan(0.9);
  });
});
