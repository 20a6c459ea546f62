import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { KindSchema, readKind } from '../../../src/data/features/kinds';
import { readDetailsFile, readTheme } from '../../../src/data/features/built';
import { parseTheme } from '../../../src/data/features/parse';
import { claimsOn } from '../../../src/domain/atlas/feature/claims';
import type { WholeFeature } from '../../../src/domain/atlas/feature/feature';
import type { ThemeId } from '../../../src/domain/atlas/id';
import { compiledAtlas } from '../../compiledAtlas';
import { KINDS } from '../../sampleKinds';

const theme = 'theme' as ThemeId;

const read = (name: string): unknown => JSON.parse(readFileSync(`geodata/${name}`, 'utf8'));
const { themes } = read('atlas.json') as { themes: { id: ThemeId }[] };
const kinds = v.parse(v.array(KindSchema), read('kinds.json')).map(readKind);
const { files } = compiledAtlas();
const served = new Map(
  files.flatMap(({ page, details }) =>
    [...(page ? [page] : []), ...details].map(({ fileName, text }) => [
      fileName,
      JSON.parse(text) as unknown,
    ]),
  ),
);
const written = new Map(
  files.flatMap(({ theme: id, text }) =>
    parseTheme(id as ThemeId, [{ file: id, json: JSON.parse(text) }], kinds).map(
      (feature): [string, WholeFeature] => [feature.id, feature],
    ),
  ),
);

test.each(themes)('of $id the page reads the same as the checks', ({ id }) => {
  const file = files.find((each) => each.theme === id);
  const { fileName } = file?.page ?? { fileName: '' };
  const outlines = readTheme(id, fileName, served.get(fileName), kinds);
  expect(outlines.length).toBe(file?.count);
  const whole = outlines.map(({ detailsAt = '', ...outline }) => {
    return { ...outline, ...readDetailsFile(detailsAt, served.get(detailsAt)).get(outline.id) };
  });
  // What each side states of a whole is told of its parts as well.
  const known = [...written.values()].filter((feature) => feature.theme === id);
  const told = known.map((each) => ({ ...each, claims: claimsOn(written, each) }));
  expect(whole).toEqual(told);
});

test('the page fetches no details with a theme', () => {
  for (const { page, text } of files) expect(page?.text.length).toBeLessThan(0.8 * text.length);
});

const feature = {
  type: 'Feature',
  id: 'x',
  geometry: null,
  properties: { title: 'X', kind: 'raid', when: { start: '1871' } },
};
const layer = (...features: unknown[]) => ({ type: 'FeatureCollection', features });

test('what a feature leaves out is filled in as by the checks', () => {
  const told = { summary: 'X.', sources: ['y'] };
  const properties = { ...feature.properties, ...told };
  const [outline] = readTheme(theme, 'x', layer(feature), KINDS);
  const details = readDetailsFile('y', { x: told }).get('x');
  const json = layer({ ...feature, properties });
  expect([{ ...outline, ...details }]).toEqual(parseTheme(theme, [{ file: 'x', json }], KINDS));
  expect(outline?.rank).toBe(3);
});

test('each feature says where its details are, beside the theme’s own file', () => {
  const features = ['a', 'b', 'c'].map((id) => ({ ...feature, id }));
  const json = {
    ...layer(...features),
    details: [
      [2, 'details/one.json'],
      [1, 'details/two.json'],
    ],
  };
  const at = (file: string) =>
    readTheme(theme, file, json, KINDS).map(({ detailsAt }) => detailsAt);
  const [one, two] = ['/geodata/details/one.json', '/geodata/details/two.json'];
  expect(at('/geodata/x.geojson')).toEqual([one, one, two]);
  expect(at('x.geojson')[2]).toBe('details/two.json');
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

test.each([
  ['nothing', null],
  ['a list', [1]],
  ['a theme', layer(feature)],
])('another file is refused for details: %s', (_, json) => {
  expect(() => readDetailsFile('x.json', json)).toThrow('x.json: no details');
});
