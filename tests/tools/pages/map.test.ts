import { describe, expect, test } from 'vitest';
import { clippedRing, pathData } from '../../../src/tools/pages/map/clip';
import { frameFor, isWithin, type Weighted } from '../../../src/tools/pages/map/frame';
import { landPath } from '../../../src/tools/pages/map/land';
import { locatorMap } from '../../../src/tools/pages/map/locator';
import { placeNames } from '../../../src/tools/pages/map/names';
import { featureId, sampleAtlas } from '../../sampleAtlas';

const size = { width: 400, height: 300 };
const at = (lng: number, lat: number, weight = 1): Weighted => ({ position: [lng, lat], weight });

function frame(...places: readonly Weighted[]) {
  const found = frameFor(places, size);
  if (!found) throw new Error('no frame');
  return found;
}

describe('the frame', () => {
  test('holds what is told of, north up', () => {
    const both = frame(at(121, 39), at(127, 35));
    const [west, north] = both.project([121, 39]);
    const [east, south] = both.project([127, 35]);
    expect(isWithin(size, [west, north]) && isWithin(size, [east, south])).toBe(true);
    expect(west).toBeLessThan(east);
    expect(north).toBeLessThan(south);
  });

  test('gives back the position of a point', () => {
    const one = frame(at(121, 39));
    const [x, y] = one.project([121.3, 38.9]);
    expect(one.lngAt(x)).toBeCloseTo(121.3, 9);
    expect(one.latAt(y)).toBeCloseTo(38.9, 9);
    expect(one.project([121, 39])).toEqual([expect.closeTo(200), expect.closeTo(150)]);
  });

  test('stays with the many where one lies far away', () => {
    const many = Array.from({ length: 9 }, (_, index) => at(121 + index / 10, 39));
    const outlier = frame(...many, at(-70.7, 43));
    expect(isWithin(size, outlier.project([-70.7, 43]))).toBe(false);
    expect(many.every(({ position }) => isWithin(size, outlier.project(position)))).toBe(true);
  });

  test('never shows more than one world nor the poles', () => {
    const world = frame(at(-170, 70), at(170, -50));
    expect(world.lngAt(400) - world.lngAt(0)).toBeLessThanOrEqual(360.001);
    expect(world.latAt(0)).toBeLessThan(85);
  });

  test('is none without places', () => {
    expect(frameFor([], size)).toBeNull();
  });
});

describe('clipping', () => {
  test('keeps what lies within and cuts a little beyond the edge', () => {
    const ring = [
      [-500, 100],
      [200, 100],
      [200, 200],
      [-500, 200],
    ] as const;
    const clipped = clippedRing(ring, size);
    expect(Math.min(...clipped.map(([x]) => x))).toBe(-30);
    expect(Math.max(...clipped.map(([x]) => x))).toBe(200);
  });

  test('leaves nothing of a ring elsewhere', () => {
    expect(
      clippedRing(
        [
          [900, 0],
          [950, 0],
          [950, 50],
        ],
        size,
      ),
    ).toEqual([]);
    expect(pathData([], true)).toBe('');
  });

  test('writes steps of a tenth of a pixel', () => {
    const line = [
      [0, 0],
      [10.04, 0],
      [10.04, 20],
    ] as const;
    expect(pathData(line, false)).toBe('M0 0l10 0l0 20');
  });
});

test('there is land round Port Arthur and none in the middle of the ocean', () => {
  expect(landPath(frame(at(121.26, 38.8)))).toMatch(/^M/);
  expect(landPath(frame(at(-30, 30)))).toBe('');
});

test('land runs on across the antimeridian without a streak', () => {
  const path = landPath(frame(at(179, 67), at(181, 66)));
  const steps = [...path.matchAll(/l(-?[\d.]+)/g)].map(([, dx]) => Math.abs(Number(dx)));
  expect(path).not.toBe('');
  expect(Math.max(...steps)).toBeLessThan(500);
});

describe('names', () => {
  const place = { class: 'town', rank: 1, minzoom: 3, maxzoom: 24 };
  const town = (name: string, lng: number) => ({ ...place, name, line: [[lng, 39]] });
  const theatre = frame(at(121, 39), at(127, 35));

  test('do not cover one another or what is taken', () => {
    const names = [town('Port Arthur', 122), town('Crowded', 122)];
    const all = placeNames(theatre, names, [[0, 0, 400, 300]], 'x').markup;
    expect(all).not.toContain('Port Arthur');
    expect(placeNames(theatre, names, [], 'x').markup).toContain('Port Arthur');
  });

  test('follow the zooms of the atlas', () => {
    const late = [{ ...town('Village', 122), minzoom: 11 }];
    expect(placeNames(theatre, late, [], 'x').markup).not.toContain('Village');
  });
});

describe('a locator map', () => {
  const input = {
    atlas: sampleAtlas(),
    names: [],
    size,
    prefix: 'map-1',
    label: 'Map 1',
    symbolOf: null,
  };

  test('numbers its points and lists what it draws as a line', () => {
    const map = locatorMap({ ...input, mentioned: [featureId('yalu'), featureId('assault')] });
    expect(map?.points.map((features) => features.map(({ id }) => id))).toEqual([
      ['yalu'],
      ['assault'],
    ]);
    expect(map?.svg.markup.match(/<circle/g)).toHaveLength(2);
    const track = locatorMap({ ...input, mentioned: [featureId('main')] });
    expect(track?.drawn.map(({ style, feature }) => [style, feature.id])).toEqual([
      ['track', 'main'],
    ]);
  });

  test('puts what stands at one place under one number', () => {
    const map = locatorMap({
      ...input,
      mentioned: [featureId('yalu'), featureId('siege'), featureId('yalu')],
    });
    expect(map?.points.map((features) => features.length)).toEqual([2]);
  });

  test('is none when nothing has a place', () => {
    expect(locatorMap({ ...input, mentioned: [] })).toBeNull();
  });
});
