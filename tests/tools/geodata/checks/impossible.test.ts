import { describe, expect, test } from 'vitest';
import { place, read, said, soundFolder, swap, write } from './slipFolder';

soundFolder();

const BATTLES = 'layers/battles.geojson';
const SOURCES = 'bibliography.json';

describe('shapes', () => {
  const shape = (geometry: object) => {
    const json = JSON.parse(read(BATTLES)) as {
      features: { geometry: unknown }[];
    };
    Object.assign(json.features[1] ?? {}, { geometry });
    write(BATTLES, JSON.stringify(json));
    return said().map((line) => line.replace(/^\S+ /, ''));
  };
  test.each([
    [{ type: 'Polygon', coordinates: [] }, 'features[1].geometry.coordinates: found []'],
    [{ type: 'MultiPolygon', coordinates: [] }, 'features[1].geometry.coordinates: found []'],
    [{ type: 'MultiLineString', coordinates: [] }, 'features[1].geometry.coordinates: found []'],
    [
      { type: 'Point', coordinates: [121.1234567, 38.8] },
      'features[1].geometry.coordinates: found [121.1234567,38.8]',
    ],
    [
      // A bow tie, run so that its area is positive.
      {
        type: 'Polygon',
        coordinates: [
          [
            [121, 38],
            [122, 39],
            [122, 38],
            [121, 38.5],
            [121, 38],
          ],
        ],
      },
      'features[1].geometry.coordinates[0]: the ring crosses itself near 121, 38',
    ],
  ])('%j', (geometry, expected) => expect(shape(geometry)).toContain(expected));
});

describe('the atlas and its sources', () => {
  test.each([
    [
      '"longSpan"',
      '"war": ["1905-09-05", "1904-02-08"],\n  "longSpan"',
      'war: 1904-02-08 is before',
    ],
    [
      '"1904-02-08",\n    "whole"',
      '"1999-02-08",\n    "whole"',
      'opening.date: 1999-02-08 is outside',
    ],
    ['"track": "main"', '"track": "dakar"', 'opening.track: dakar has no track'],
    ['"id": "battles"', '"id": "constructor"', 'themes[0].id: found "constructor"'],
  ])('%s → %s', (from, to, expected) => {
    swap('atlas.json', from, to);
    expect(said()[0]).toContain(expected);
  });
  test.each([
    ['"type": "book"', '"type": "bokk"', '[0].type: found "bokk"'],
    ['[1914]', '["banana"]', '[0].issued.date-parts[0][0]: found "banana"'],
    ['[1914]', '[1914, 13]', '[0].issued.date-parts[0]: found [1914,13]'],
    ['"family": "Corbett", "given": "Julian"', '', '[0].author[0]: found {}'],
  ])('%s → %s', (from, to, expected) => {
    const text = JSON.stringify(JSON.parse(read(SOURCES)))
      .replaceAll('":', '": ')
      .replaceAll(',"', ', "');
    write(SOURCES, text);
    swap(SOURCES, from, to);
    expect(said().map((line) => line.replace(/^\S+ /, ''))).toEqual([expected]);
  });
  test('a feature that is part of itself, at any remove', () => {
    swap(BATTLES, '"partOf": ["first-night"]', '"partOf": ["first-night", "harbour"]');
    expect(said()).toEqual([
      `${place(BATTLES, '["first-night", "harbour"]')} features[1].properties.partOf: harbour is a part of itself: harbour → harbour`,
    ]);
    swap(BATTLES, '"partOf": ["first-night", "harbour"]', '"partOf": ["first-night"]');
    swap(BATTLES, '"kind": "raid"', '"kind": "raid", "partOf": ["harbour"]');
    expect(said()).toEqual([
      `${place(BATTLES, '["harbour"]')} features[0].properties.partOf: first-night is a part of itself: first-night → harbour → first-night`,
    ]);
  });
});
