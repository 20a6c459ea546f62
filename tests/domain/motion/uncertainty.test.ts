import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { courseOf } from '../../../src/domain/motion/course';
import { MINUTE } from '../../../src/domain/dates/time';
import type { Track } from '../../../src/domain/motion/track';
import { uncertaintyAt } from '../../../src/domain/motion/uncertainty';
import { positionAt, spanOf } from '../../../src/domain/motion/voyage';
import { track } from '../../sampleAtlas';

const at = (iso: string): number => Date.parse(iso);
/** The same voyage with its times known to the minute. */
const timed: Track = { ...track, fixes: track.fixes.map((fix) => ({ ...fix, slack: 0 })) };

describe('uncertaintyAt', () => {
  it.each([
    // At a fix, what is known of the fix.
    ['1904-10-15T12:00Z', 5],
    ['1904-10-17T12:00Z', 5],
    // Half-way along 4° of the equator (444.8 km): a tenth of the 222.4 km to either fix.
    ['1904-10-16T00:00Z', Math.hypot(5, 22.239)],
    // A quarter of the way.
    ['1904-10-15T18:00Z', Math.hypot(5, 11.1195)],
  ])('with exact times at %s is %d km', (iso, km) => {
    expect(uncertaintyAt(timed, at(iso))).toBeCloseTo(km, 2);
  });

  it('of a day known only as a day is the way of half a day', () => {
    // The first leg is 444.8 km in 24 hours; only it meets the first fix.
    expect(uncertaintyAt(track, at('1904-10-15T12:00Z'))).toBeCloseTo(Math.hypot(5, 222.39), 1);
    // In the middle of a stay of two days nobody doubts that the ships are there.
    expect(uncertaintyAt(track, at('1904-10-17T12:00Z'))).toBe(5);
  });

  it('is null before and after', () => {
    expect(uncertaintyAt(track, at('1904-10-15T11:00Z'))).toBeNull();
    expect(uncertaintyAt(track, at('1904-10-20T13:00Z'))).toBeNull();
  });

  it('never leaps', () => {
    const [start, end] = spanOf(track);
    fc.assert(
      fc.property(fc.integer({ min: start, max: end - MINUTE }), (instant) => {
        const [before, after] = [
          uncertaintyAt(track, instant),
          uncertaintyAt(track, instant + MINUTE),
        ];
        expect(Math.abs((before ?? NaN) - (after ?? NaN))).toBeLessThan(1);
      }),
    );
  });
});

describe('courseOf', () => {
  it('has the ship on it at every instant it names, in order, a stay as two points', () => {
    const points = courseOf(track);
    for (const { position, instant } of points) {
      const [lng = NaN, lat = NaN] = positionAt(track, instant) ?? [];
      expect(lng).toBeCloseTo(position[0] ?? NaN, 5);
      expect(lat).toBeCloseTo(position[1] ?? NaN, 5);
    }
    const times = points.map(({ instant }) => instant);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    const stay = points.filter(({ position }) => position[0] === 4);
    expect(stay.map(({ instant }) => instant)).toEqual([
      at('1904-10-16T12:00Z'),
      at('1904-10-18T12:00Z'),
    ]);
  });

  it('takes no step above 60 nautical miles', () => {
    const points = courseOf(track);
    const steps = points.slice(1).map(({ position }, index) => {
      return ((position[0] ?? NaN) - (points[index]?.position[0] ?? NaN)) * 60.04;
    });
    expect(Math.max(...steps)).toBeLessThanOrEqual(60.1);
    expect(points.at(-1)?.instant).toBe(at('1904-10-20T12:00Z'));
    expect(points[0]?.instant).toBe(spanOf(track)[0]);
  });
});
