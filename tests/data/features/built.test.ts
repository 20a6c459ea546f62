import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { KindSchema, readKind } from '../../../src/data/features/kinds';
import { readTheme } from '../../../src/data/features/built';
import { parseTheme } from '../../../src/data/features/parse';
import type { ThemeId } from '../../../src/domain/atlas/id';
import { KINDS } from '../../sampleKinds';

const theme = 'theme' as ThemeId;

const read = (name: string): unknown => JSON.parse(readFileSync(`geodata/${name}`, 'utf8'));
const { themes } = read('atlas.json') as { themes: { id: ThemeId; layers: string[] }[] };

test.each(themes)('of $id the page reads the same as the checks', ({ id, layers }) => {
  const kinds = v.parse(v.array(KindSchema), read('kinds.json')).map(readKind);
  const files = layers.map((name) => read(`layers/${name}`) as { features: unknown[] });
  const json = layer(...files.flatMap(({ features }) => features));
  const written = parseTheme(id, [{ file: id, json }], kinds);
  expect(written.length).toBeGreaterThan(0);
  expect(readTheme(id, id, json, kinds)).toEqual(written);
});

const feature = {
  type: 'Feature',
  id: 'x',
  geometry: null,
  properties: { title: 'X', kind: 'raid', when: { start: '1871' }, summary: 'X.', sources: ['y'] },
};
const layer = (...features: unknown[]) => ({ type: 'FeatureCollection', features });

test('what a feature leaves out is filled in as by the checks', () => {
  const json = layer(feature);
  const [filled] = readTheme(theme, 'x', json, KINDS);
  expect([filled]).toEqual(parseTheme(theme, [{ file: 'x', json }], KINDS));
  expect(filled?.rank).toBe(3);
});

test.each([
  ['no object', null],
  ['a feature alone', feature],
  ['no list', { type: 'FeatureCollection', features: {} }],
  ['a feature without an id', layer(feature, { ...feature, id: 7 })],
  ['one without a date', layer({ ...feature, properties: { ...feature.properties, when: null } })],
  ['one without properties', layer({ ...feature, properties: null })],
])('another file is refused: %s', (_, json) => {
  expect(() => readTheme(theme, 'x.geojson', json, KINDS)).toThrow(
    'x.geojson: no file of features',
  );
});
