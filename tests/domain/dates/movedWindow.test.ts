import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { SHORTEST, pageTurn, panned, zoomed } from '../../../src/domain/dates/movedWindow';
import { DAY } from '../../../src/domain/dates/time';

const WAR = [Date.parse('1904-01-01'), Date.parse('1905-10-01')] as const;

describe('zooming', () => {
  it('keeps what lies under the pointer where it is', () => {
    const at = Date.parse('1904-09-01');
    const [start, end] = zoomed(WAR, 0.25, at, WAR);
    expect(end - start).toBe((WAR[1] - WAR[0]) / 4);
    expect((at - start) / (end - start)).toBeCloseTo((at - WAR[0]) / (WAR[1] - WAR[0]));
  });

  it('stays within its bounds, and goes no further than half a day', () => {
    expect(zoomed(WAR, 9, WAR[0], WAR)).toEqual(WAR);
    const [start, end] = zoomed(WAR, 1e-9, WAR[1], WAR);
    expect(end - start).toBeCloseTo(SHORTEST, -1);
    expect(end).toBeCloseTo(WAR[1], -1);
  });
});

test('panning stops at the ends', () => {
  const window = [WAR[0], WAR[0] + 30 * DAY] as const;
  expect(panned(window, DAY, WAR)).toEqual([WAR[0] + DAY, WAR[0] + 31 * DAY]);
  expect(panned(window, -DAY, WAR)).toEqual(window);
  expect(panned(window, 9999 * DAY, WAR)).toEqual([WAR[1] - 30 * DAY, WAR[1]]);
});

test('the page is turned until it holds the instant, and no sooner', () => {
  const instants = fc.integer({ min: -900 * DAY, max: 900 * DAY });
  fc.assert(
    fc.property(instants, fc.integer({ min: 1, max: 200 }), (instant, days) => {
      const turn = pageTurn([0, days * DAY], instant);
      const holds = instant >= 0 && instant < days * DAY;
      expect(turn === 0).toBe(holds);
      expect(instant).toBeGreaterThanOrEqual(turn - 1);
      expect(instant).toBeLessThan(turn + days * DAY + 1);
    }),
  );
});
