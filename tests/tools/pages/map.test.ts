import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { clippedRing, pathData } from '../../../src/tools/pages/map/clip';
import { frameFor, isWithin, type Weighted } from '../../../src/tools/pages/map/frame';
import { landPath } from '../../../src/tools/pages/map/land';
import { locatorMap } from '../../../src/tools/pages/map/locator';
import { widthOf } from '../../../src/domain/framing/letters';
import { namesIn } from '../../../src/tools/pages/map/places';
import type { LanguageId } from '../../../src/domain/atlas/id';
import { placeNames } from '../../../src/tools/pages/map/names';
import { featureId, sampleAtlas } from '../../sampleAtlas';

/** The letters of the preview pictures. */
const FACE = 'src/tools/pages/fonts/source-serif-4.ttf';
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
  const town = (name: string, lng: number) => ({ ...place, name, names: {}, line: [[lng, 39]] });
  const theatre = frame(at(121, 39), at(127, 35));

  test('do not cover one another or what is taken', () => {
    const names = [town('Port Arthur', 122), town('Crowded', 122)];
    const all = placeNames(
      theatre,
      names,
      [{ left: 0, top: 0, right: 400, bottom: 300 }],
      'x',
    ).markup;
    expect(all).not.toContain('Port Arthur');
    expect(placeNames(theatre, names, [], 'x').markup).toContain('Port Arthur');
  });

  test.each(['Port Arthur', 'WILLIAMSBURG', 'Illinois', 'Tōgō’s turn', '1904–05'])(
    '%s is as wide as its letters, which a drawing of it bears out',
    (name) => {
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="200"><text x="0" y="120" font-family="Source Serif 4" font-size="100">${name}</text></svg>`;
      const drawn = new Resvg(svg, { font: { fontFiles: [FACE], loadSystemFonts: false } });
      const width = drawn.getBBox()?.width ?? 0;
      // The face of pictures is not as bold as what is measured for.
      expect(widthOf(name, 100) / width).toBeGreaterThan(0.98);
      expect(widthOf(name, 100) / width).toBeLessThan(1.12);
    },
  );

  test('of the Far East are as wide as they are high, and Cyrillic ones have their own widths', () => {
    expect(widthOf('旅順口', 10)).toBe(30);
    expect(widthOf('제물포', 10)).toBe(30);
    expect(widthOf('Ш', 1000)).toBe(1092);
    expect(widthOf('ё', 1000)).toBe(widthOf('е', 1000));
  });

  test('are those of the language of the page, and else marked as what they are in', () => {
    const there = { ...town('Port Arthur', 122), names: { ru: 'Порт-Артур' } };
    const names = namesIn([there, town('Crowded', 124)], 'ru' as LanguageId);
    const { markup } = placeNames(theatre, names, [], 'x');
    expect(markup).toMatch(/<text(?![^>]*lang)[^>]*>Порт-Артур</);
    expect(markup).toMatch(/<text[^>]*lang="en"[^>]*>Crowded</);
    expect(namesIn([there], null)).toEqual([there]);
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
