import { describe, expect, test } from 'vitest';
import { nameKey } from '../../../src/domain/atlas/feature/nameKey';
import { graticule } from '../../../src/map/base/graticule';
import { PALETTES } from '../../../src/design/palette';
import { groundSigns } from '../../../src/map/style/groundSigns';
import { disc, hatch, knoll, stipple } from '../../../src/map/style/patterns';
import { symbolMarkup } from '../../../src/map/symbols/markup';
import { SYMBOLS } from '../../sampleKinds';

describe('titles', () => {
  test('a name is the same however it is hyphenated', () => {
    expect(nameKey('Liao-yang')).toBe(nameKey('Liaoyang'));
  });
});

describe('symbols', () => {
  test('are drawn in the colours asked for, with a rim', () => {
    const markup = symbolMarkup(SYMBOLS.siege ?? '', { tone: '#b0301a', paper: '#f7f0dd' }, 96);
    expect(markup).toContain('--tone:#b0301a');
    expect(markup).toContain('filter="url(#rim)"');
    expect(markup).toContain('width="96"');
  });
});

describe('patterns', () => {
  test('keep their colour in every pixel, so that what overlaps does not darken', () => {
    for (const { width, height, data } of [stipple('#b0301a'), hatch('#b0301a')]) {
      expect(data.length).toBe(width * height * 4);
      for (let at = 0; at < data.length; at += 4) {
        expect([...data.slice(at, at + 3)]).toEqual([0xb0, 0x30, 0x1a]);
      }
    }
  });

  test('a town is a ring with paper in the middle', () => {
    const { width, data } = disc('#000000', '#ffffff', 9);
    const middle = (Math.floor(width / 2) * width + Math.floor(width / 2)) * 4;
    expect([...data.slice(middle, middle + 4)]).toEqual([255, 255, 255, 255]);
  });
});

test('every sign of the ground can be drawn, and a hill is darker away from the light', () => {
  for (const [name, draw] of groundSigns(PALETTES.day)) {
    const { width, height, data } = draw();
    expect(data.length, name).toBe(width * height * 4);
    expect(Math.max(...data), name).toBeGreaterThan(100);
  }
  const { width, data } = knoll('#000000', 24);
  const opacity = (fromX: number, fromY: number): number => {
    let sum = 0;
    for (let y = fromY; y < fromY + width / 2; y += 1)
      for (let x = fromX; x < fromX + width / 2; x += 1) sum += data[(y * width + x) * 4 + 3] ?? 0;
    return sum;
  };
  const middle = Math.floor(width / 2);
  expect(opacity(middle, middle)).toBeGreaterThan(1.5 * opacity(0, 0));
});

test('a sign that is asked for again is drawn again: the map writes over the pixels that it was given', () => {
  const draw = groundSigns(PALETTES.day).get('town');
  expect(draw?.().data).toEqual(draw?.().data);
  expect(draw?.().data).not.toBe(draw?.().data);
});

test('the graticule is closed at the antimeridian and thins out with distance', () => {
  const { features } = graticule();
  expect(features).toHaveLength(360 + 161);
  expect(features.filter(({ properties }) => properties.minzoom === 0)).toHaveLength(12 + 5);
});
