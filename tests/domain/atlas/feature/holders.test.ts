import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createAtlas } from '../../../../src/domain/atlas/atlas';
import { claimantOf, eraOf, erasOf, holdersOf } from '../../../../src/domain/atlas/feature/holders';
import { feature, featureId, sampleAtlas, sideId } from '../../../sampleAtlas';

const ERAS = ['1875-08-22', '1899-01-01', '1905-09-05', '1945-09-05'];

test('the map is told of a day only when something changes hands', () => {
  expect(eraOf(ERAS, '1904-02-08')).toBe('1899-01-01');
  expect(eraOf(ERAS, '1905-09-05')).toBe('1905-09-05');
  expect(eraOf(ERAS, '1905-09-04')).toBe('1899-01-01');
  expect(eraOf(ERAS, '1860-01-01')).toBe('0001-01-01');
  expect(eraOf(ERAS, '2026-01-01')).toBe('1945-09-05');
});

test('a part is held and claimed as its whole is, unless it says otherwise', () => {
  const russia = { side: sideId('Russia'), from: '' };
  const japan = { side: sideId('Japan'), from: '1875-08-22' };
  const features = [
    feature('arc', { holders: [russia, japan] }),
    feature('islet', { partOf: [featureId('arc')], claimedBy: sideId('Japan') }),
    feature('rock', { partOf: [featureId('islet')] }),
  ];
  const atlas = createAtlas({ ...sampleAtlas(), sources: [], people: [], features });
  expect(features.map((one) => holdersOf(atlas, one))).toEqual([
    [russia, japan],
    [russia, japan],
    [russia, japan],
  ]);
  expect(features.map((one) => claimantOf(atlas, one))).toEqual([null, 'Japan', 'Japan']);
  expect(erasOf(atlas)).toEqual(['1875-08-22']);
});

test('every change that the archive of powers shows is in atlas.json', () => {
  const read = (file: string) => JSON.parse(readFileSync(`geodata/${file}`, 'utf8')) as unknown;
  const { basemap } = read('atlas.json') as { basemap: { span: string[]; eras: string[] } };
  const [first = '', end = ''] = basemap.span;
  const text = readFileSync('geodata/basemap/territories.json', 'utf8');
  const days = [...text.matchAll(/"(?:from|to)": *"([\d-]+)"/g)].map(([, day = '']) => day);
  const shown = days.filter((day) => day > first && day < end);
  expect(shown.length).toBeGreaterThan(0);
  for (const day of shown) expect(basemap.eras).toContain(day);
});
