import { describe, expect, test } from 'vitest';
import { flightTime, followZoom, isFar, isLeaving, leadShare } from '../../src/map/camera/camera';
import { turnTo } from '../../src/domain/geometry/mercator';
import { kmPerPixel, scaleBar } from '../../src/map/controls/scale';

const CHEMULPO = { lng: 126.6, lat: 37.5, zoom: 6, bearing: 0, pitch: 0 };

describe('flightTime', () => {
  test('is short for a step and never above a second and a half', () => {
    expect(flightTime(CHEMULPO, CHEMULPO)).toBe(350);
    expect(flightTime(CHEMULPO, { ...CHEMULPO, lng: 20 })).toBe(1500);
  });
});

describe('a flight', () => {
  const tsushima = { ...CHEMULPO, lng: 130, lat: 34.5 };

  test('rises where it goes farther than one sees, and not beside what is in sight', () => {
    expect(isFar({ ...CHEMULPO, lng: 30.7, lat: 46.5 }, tsushima)).toBe(true);
    expect(isFar(CHEMULPO, tsushima)).toBe(false);
    expect(isFar(CHEMULPO, { ...CHEMULPO, zoom: 12 })).toBe(false);
    expect(isFar({ ...CHEMULPO, lng: 179 }, { ...CHEMULPO, lng: -179 })).toBe(false);
  });
});

describe('following', () => {
  test('moves the chart on when the ship nears the edge of what is free', () => {
    expect(isLeaving([200, 0], [900, 640])).toBe(false);
    expect(isLeaving([-260, 0], [900, 640])).toBe(true);
    expect(isLeaving([0, 180], [900, 640])).toBe(true);
  });

  test('stands farther off the faster the clock runs', () => {
    const day = 86_400_000;
    expect(followZoom(day / 8)).toBeGreaterThan(followZoom(day));
    expect(followZoom(7 * day)).toBeGreaterThanOrEqual(2.4);
  });

  test('takes the shorter way over the antimeridian', () => {
    expect(turnTo(170, -170)).toBe(20);
    expect(turnTo(-170, 170)).toBe(-20);
    expect(turnTo(10, 50)).toBe(40);
  });
});

test('the chart is moved on no farther than the ship stays in sight', () => {
  const free = [400, 500] as const;
  // At zoom 0 a degree of the equator is 512 / 360 pixels.
  expect(leadShare([0, 0], [10, 0], 0, free)).toBe(1);
  expect(leadShare([0, 0], [112.5, 0], 0, free)).toBeCloseTo(0.5);
  expect(leadShare([179, 0], [-179, 0], 0, free)).toBe(1);
  expect(leadShare([0, 60], [0, 80], 3, free)).toBeCloseTo(100 / 455.1, 3);
  expect(leadShare([5, 5], [5, 5], 12, free)).toBe(1);
});

describe('the scale', () => {
  test('is round and fits', () => {
    expect(scaleBar(1, 110)).toEqual({ length: 100, pixels: 100 });
    expect(scaleBar(0.013, 110)).toEqual({ length: 1, pixels: 1 / 0.013 });
    expect(scaleBar(0.0013, 110).length).toBe(0.1);
  });

  test('a pixel at the equator and at zoom 0 is the 512th part of the earth round', () => {
    expect(kmPerPixel(0, 0)).toBeCloseTo(78.27, 2);
    expect(kmPerPixel(60, 1)).toBeCloseTo(78.27 / 4, 2);
  });
});
