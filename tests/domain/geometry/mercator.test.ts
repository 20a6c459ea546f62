import { describe, expect, test } from 'vitest';
import {
  mercatorOf,
  positionOf,
  turnTo,
  unbroken,
  unbrokenIn,
} from '../../../src/domain/geometry/mercator';
import { frameFor } from '../../../src/tools/pages/map/frame';
import { drawn } from '../../../src/domain/atlas/feature/drawn';
import { feature, sampleAtlas, themeId } from '../../sampleAtlas';
import { kind } from '../../sampleKinds';

describe('the flat world', () => {
  test('has the 180th meridian on its left, and 0° N 0° E in the middle', () => {
    expect(mercatorOf([-180, 0])[0]).toBe(0);
    expect(mercatorOf([0, 0])).toEqual([0.5, 0.5]);
    expect(mercatorOf([190, 0])[0]).toBeCloseTo(1 + 10 / 360, 12);
    expect(mercatorOf([0, 85.0511287798])[1]).toBeCloseTo(0, 9);
  });

  test('gives back the place it was given', () => {
    const [lng, lat] = positionOf(mercatorOf([139.7, 35.6]));
    expect(lng).toBeCloseTo(139.7, 10);
    expect(lat).toBeCloseTo(35.6, 10);
  });
});

test('the shorter way from one longitude to another may lead over the 180th meridian', () => {
  expect(turnTo(170, -170)).toBe(20);
  expect(turnTo(-170, 170)).toBe(-20);
});

test('a line across the 180th meridian runs on beyond it', () => {
  const lngs = (...line: readonly number[]) =>
    unbroken(line.map((lng) => [lng, 50])).map(([lng]) => lng);
  expect(lngs(170, 179, -179, -170)).toEqual([170, 179, 181, 190]);
  expect(lngs(-170, 175, -175)).toEqual([-170, -185, -175]);
  expect(lngs(10, 20)).toEqual([10, 20]);
});

test('what MapLibre is given makes no leap there, whatever its form', () => {
  const leaping = [179, -179].map((lng) => [lng, 50]);
  const whole = [179, 181].map((lng) => [lng, 50]);
  expect(unbrokenIn({ type: 'LineString', coordinates: leaping })).toEqual({
    type: 'LineString',
    coordinates: whole,
  });
  for (const type of ['MultiLineString', 'Polygon'] as const) {
    expect(unbrokenIn({ type, coordinates: [leaping] })).toEqual({ type, coordinates: [whole] });
  }
  const areas = unbrokenIn({ type: 'MultiPolygon', coordinates: [[leaping]] });
  expect(areas).toEqual({ type: 'MultiPolygon', coordinates: [[whole]] });
  const course = feature('main', {
    theme: themeId('voyage'),
    kind: kind('track'),
    geometry: { type: 'LineString', coordinates: leaping },
  });
  const { features } = drawn(sampleAtlas(), [course], 'period');
  expect(features.map(({ geometry }) => geometry)).toEqual([
    { type: 'LineString', coordinates: whole },
  ]);
});

test('a picture of a voyage across the 180th meridian holds it, and nothing of the rest of the earth', () => {
  const line = [170, 179, -179, -170].map((lng) => [lng, 50]);
  const places = line.map((position) => ({ position, weight: 1 }));
  const frame = frameFor(places, { width: 880, height: 440 });
  if (!frame) throw new Error('there are places');
  const xs = frame.laid(line).map((place) => frame.project(place)[0]);
  expect(xs).toEqual(xs.toSorted((a, b) => a - b));
  expect(Math.min(...xs)).toBeGreaterThan(0);
  expect(Math.max(...xs)).toBeLessThan(880);
  expect(frame.lngAt(880) - frame.lngAt(0)).toBeLessThan(40);
});
