import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { DAY, HOUR } from '../../../../src/domain/dates/time';
import { binEdges } from '../../../../src/ui/timeline/bars/bins';
import { timeScale } from '../../../../src/ui/timeline/bars/ticks';
import { dates } from '../../../../src/words/en/dates';

const WAR = [Date.parse('1904-01-01'), Date.parse('1905-10-01')] as const;
const LONG = [Date.parse('1855-01-01'), Date.parse('2027-01-01')] as const;
const texts = (labels: readonly { text: string }[]): string[] => labels.map(({ text }) => text);
const from = (iso: string, days: number): readonly [number, number] => [
  Date.parse(iso),
  Date.parse(iso) + days * DAY,
];

describe('the scale', () => {
  it('names months and years for the war', () => {
    const scale = timeScale(WAR, 760, dates);
    expect(texts(scale.labels).slice(0, 3)).toEqual(['Jan', 'Feb', 'Mar']);
    expect(scale.labels).toHaveLength(21);
    expect(scale.contexts).toEqual([
      { key: WAR[0], text: '1904', x: 0 },
      { key: Date.parse('1905-01-01'), text: '1905', x: expect.closeTo(435.4, 0) as number },
    ]);
  });

  it('takes fewer letters on a phone, and the years alone for the long view', () => {
    expect(texts(timeScale(WAR, 340, dates).labels).join('')).toBe('JFMAMJJASONDJFMAMJJAS');
    expect(texts(timeScale(LONG, 340, dates).labels)).toEqual([
      '1880',
      '1900',
      '1920',
      '1940',
      '1960',
      '1980',
      '2000',
      '2020',
    ]);
  });

  it('comes down to days and hours', () => {
    const week = timeScale(from('1905-05-24', 7), 760, dates);
    expect(texts(week.labels).slice(0, 2)).toEqual(['12:00', '00:00']);
    expect(texts(week.contexts)).toContain('27 May 1905');
    const month = timeScale(from('1905-05-16', 31), 760, dates);
    expect(texts(month.labels).slice(0, 2)).toEqual(['16', '17']);
    expect(texts(month.contexts)).toEqual(['May 1905', 'June 1905']);
  });
});

test('no two words ever collide', () => {
  const windows = fc.tuple(
    fc.double({ min: LONG[0], max: LONG[1] - DAY, noNaN: true }),
    fc.double({ min: Math.log(HOUR * 12), max: Math.log(LONG[1] - LONG[0]), noNaN: true }),
    fc.integer({ min: 220, max: 1600 }),
  );
  fc.assert(
    fc.property(windows, ([start, length, width]) => {
      const scale = timeScale([start, start + Math.exp(length)], width, dates);
      const room = (text: string): number => text.length * 6.4;
      const boxes = scale.labels.map(({ x, text }) => [x - room(text) / 2, x + room(text) / 2]);
      const below = scale.contexts.map(({ x, text }) => [x + 4, x + 4 + room(text)]);
      for (const row of [boxes, below]) {
        for (const [index, [left = 0, right = 0]] of row.entries()) {
          expect(left).toBeGreaterThanOrEqual(-0.01);
          expect(right).toBeLessThanOrEqual(width + 0.01);
          const next = row[index + 1];
          if (next) expect(right).toBeLessThan(next[0] ?? 0);
        }
      }
      expect(scale.labels.length).toBeGreaterThan(0);
    }),
    { numRuns: 2000 },
  );
});

test('bars are weeks for the war and years for the long view, at least six pixels wide', () => {
  expect(binEdges(WAR, 760)[1]).toBe((binEdges(WAR, 760)[0] ?? 0) + 7 * DAY);
  expect(new Date(binEdges(LONG, 760)[1] ?? 0).getUTCFullYear()).toBe(1856);
  expect(binEdges(from('1905-05-24', 14), 760)).toHaveLength(15);
});
