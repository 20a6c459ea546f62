import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { describe, expect, test } from 'vitest';
import { groundOfDoubt } from '../../../src/domain/motion/doubt';

const at = (lng: number, lat: number, uncertaintyKm: number) => ({
  position: [lng, lat],
  uncertaintyKm,
});

describe('groundOfDoubt', () => {
  test('is a disc about a single place', () => {
    const ground = groundOfDoubt([at(0, 0, 111)]);
    expect(ground.coordinates).toHaveLength(1);
    expect(booleanPointInPolygon([0.9, 0], ground)).toBe(true);
    expect(booleanPointInPolygon([1.1, 0], ground)).toBe(false);
  });

  test('reaches from one place to the next, as wide as the doubt is there', () => {
    const ground = groundOfDoubt([at(0, 0, 111), at(10, 0, 222)]);
    expect(booleanPointInPolygon([5, 1.4], ground)).toBe(true);
    expect(booleanPointInPolygon([5, 1.6], ground)).toBe(false);
    expect(booleanPointInPolygon([10, 1.9], ground)).toBe(true);
  });

  test('leaves out places that add nothing, but not the last', () => {
    const places = [at(0, 0, 100), at(0.1, 0, 100), at(0.2, 0, 100)];
    expect(groundOfDoubt(places)).toEqual(groundOfDoubt(places.slice(2)));
  });

  test('is empty where nothing is in doubt', () => {
    expect(groundOfDoubt([at(0, 0, 0), at(1, 0, 0)]).coordinates).toEqual([]);
  });
});
