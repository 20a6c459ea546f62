import { expect, test } from 'vitest';
import type { AtlasFeature } from '../../src/domain/atlas/feature/feature';
import { datedGroups, extentOfView, listParts } from '../../src/domain/listOrder';
import { dates } from '../../src/words/en/dates';
import { feature, featureId } from '../sampleAtlas';

const at = (id: string, lng: number, lat: number): AtlasFeature =>
  feature(id, { geometry: { type: 'Point', coordinates: [lng, lat] } });
const korea = [124, 34, 130, 43] as const;

test('a list begins with what is lit, then what is in view, each part in its order', () => {
  const list = [
    at('libau', 21, 56),
    at('seoul', 127, 37),
    at('mukden', 123, 42),
    at('yalu', 125, 40),
  ];
  const parts = listParts(list, new Set([featureId('mukden')]), korea);
  expect(parts.map((part) => [part.kind, part.features.map(({ id }) => id)])).toEqual([
    ['lit', ['mukden']],
    ['inView', ['seoul', 'yalu']],
    ['elsewhere', ['libau']],
  ]);
});

test('before there is a map all lies elsewhere, and parts without anything are left out', () => {
  expect(listParts([at('seoul', 127, 37)], new Set(), null).map(({ kind }) => kind)).toEqual([
    'elsewhere',
  ]);
});

test('a view over the antimeridian holds what lies beyond it', () => {
  const pacific = extentOfView({ lng: 175, lat: 45, zoom: 3, bearing: 0, pitch: 0 }, 512, 512);
  expect(pacific.map(Math.round)).toEqual([153, 27, 198, 59]);
  const [first] = listParts([at('attu', -173, 53)], new Set(), pacific);
  expect(first?.kind).toBe('inView');
});

test('a long list has the months of the war for headings, and years outside it', () => {
  const on = (id: string, day: string): AtlasFeature => {
    const { when } = feature(id);
    return feature(id, { when: { ...when, start: Date.parse(day) } });
  };
  const war = [Date.parse('1904-02-08'), Date.parse('1905-09-06')] as const;
  const list = [
    on('treaty', '1875-05-07'),
    on('chemulpo', '1904-02-09'),
    on('sortie', '1904-02-24'),
    on('yalu', '1904-05-01'),
  ];
  const groups = datedGroups(list, war, 'Always', dates);
  expect(groups.map(({ heading, features }) => [heading, features.length])).toEqual([
    ['1875', 1],
    ['February 1904', 2],
    ['May 1904', 1],
  ]);
});
