import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceNm } from '../../../src/domain/geometry/geodesy';
import { HOUR } from '../../../src/domain/dates/time';
import { positionAt, reckon, runAt, spanOf } from '../../../src/domain/motion/voyage';
import { track } from '../../sampleAtlas';

const at = (iso: string): number => Date.parse(iso);

describe('positionAt', () => {
  it.each([
    ['1904-10-15T12:00Z', 0],
    ['1904-10-15T18:00Z', 1],
    ['1904-10-16T00:00Z', 2],
    ['1904-10-16T12:00Z', 4],
    ['1904-10-17T12:00Z', 4],
    ['1904-10-18T12:00Z', 4],
    ['1904-10-19T12:00Z', 7],
    ['1904-10-20T12:00Z', 10],
  ])('at %s is %d° E on the equator', (iso, lng) => {
    const [foundLng = NaN, foundLat = NaN] = positionAt(track, at(iso)) ?? [];
    expect(foundLng).toBeCloseTo(lng, 6);
    expect(foundLat).toBeCloseTo(0, 6);
  });

  it('is null before the first departure and after the last arrival', () => {
    expect(positionAt(track, at('1904-10-15T11:59Z'))).toBeNull();
    expect(positionAt(track, at('1904-10-20T12:01Z'))).toBeNull();
  });

  it('never leaps: in six minutes no farther than the fastest leg allows', () => {
    const [start, end] = spanOf(track);
    fc.assert(
      fc.property(fc.integer({ min: start, max: end - HOUR / 10 }), (instant) => {
        const before = positionAt(track, instant);
        const after = positionAt(track, instant + HOUR / 10);
        expect(before && after && distanceNm(before, after)).toBeLessThanOrEqual(1.001);
      }),
    );
  });
});

describe('the log', () => {
  it('reckons the leg', () => {
    const log = reckon(track, at('1904-10-19T12:00Z'));
    expect(log?.from.stop).toBe('skagen');
    expect(log?.to?.stop).toBe('tangier');
    expect(log?.days).toBe(1);
    // 3° of a great circle on a sphere of 6,371.0088 km.
    expect(log?.legNm).toBeCloseTo(180.12, 1);
    expect(log?.knots).toBeCloseTo(7.5, 1);
  });

  it('reckons a stay', () => {
    const log = reckon(track, at('1904-10-17T12:00Z'));
    expect(log?.to).toBeNull();
    expect(log?.days).toBe(1);
    expect(log?.knots).toBe(0);
  });

  it('steers east', () => {
    expect(reckon(track, at('1904-10-19T12:00Z'))?.heading).toBeCloseTo(90, 5);
    expect(reckon(track, at('1904-10-20T12:00Z'))?.heading).toBeCloseTo(90, 5);
  });

  it('runs on without going back', () => {
    const [start, end] = spanOf(track);
    const instant = fc.integer({ min: start, max: end });
    fc.assert(
      fc.property(instant, instant, (a, b) => {
        const [first, second] = [runAt(track, Math.min(a, b)), runAt(track, Math.max(a, b))];
        expect(first ?? NaN).toBeLessThanOrEqual(second ?? NaN);
      }),
    );
  });
});
