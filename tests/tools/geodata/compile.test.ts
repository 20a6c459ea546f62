import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { compile } from '../../../src/tools/geodata/compile';
import { readJsonText } from '../../../src/tools/geodata/files/jsonFile';
import { problemLine } from '../../../src/tools/geodata/files/problem';

const fixture = (name: string) => fileURLToPath(new URL(`fixtures/${name}`, import.meta.url));

test('a sound folder compiles to a manifest and a file for each theme', () => {
  const { problems, compiled } = compile(fixture('sound'));
  expect(problems).toEqual([]);
  expect(compiled?.manifest.meta.title).toBe('A small war');
  expect(compiled?.manifest.articles.map(({ id }) => id)).toEqual(['sample']);
  expect(compiled?.files.map(({ theme, count }) => [theme, count])).toEqual([
    ['battles', 2],
    ['voyage', 3],
  ]);
  expect(compiled?.files[0]?.fileName).toMatch(/^geodata\/whole\/battles\.[0-9a-f]{8}\.geojson$/);
});

test('sources that are cited, or marked to be listed, are shipped', () => {
  const { compiled } = compile(fixture('sound'));
  expect(compiled?.manifest.sources.map(({ key }) => key)).toEqual(['corbett', 'source-article']);
});

test('a theme’s file keeps the properties as they were written', () => {
  const { compiled } = compile(fixture('sound'));
  const collection: unknown = JSON.parse(compiled?.files[0]?.text ?? '');
  expect(collection).toMatchObject({
    type: 'FeatureCollection',
    features: [
      { id: 'first-night', properties: { when: { asGiven: '26 January 1904, O.S.' } } },
      { id: 'harbour', properties: { when: { start: '1904-02', end: '..' } } },
    ],
  });
});

test('every mistake of a broken folder comes at once, on its line, in a stable order', () => {
  const { problems, compiled } = compile(fixture('broken'));
  expect(compiled).toBeNull();
  expect(problems.map(problemLine).map((line) => line.replace(/; expected .*/, ''))).toEqual(
    BROKEN,
  );
  expect(problems.find(({ field }) => field === 'features[0].properties.when.end')).toEqual({
    file: 'broken/layers/battles.geojson',
    line: 11,
    column: 49,
    field: 'features[0].properties.when.end',
    message: 'found 1904',
    expected: 'text in quotes or ".."',
  });
});

const BROKEN = [
  'broken/articles/sample.md:2:1 subtitle: missing, expected this field to be given',
  'broken/articles/sample.md:3:8 order: found "first", expected a number',
  'broken/articles/sample.md:6:17 map:rade: there is no feature "rade"',
  'broken/articles/sample.md:6:37 id: this paragraph has no id',
  'broken/articles/sample.md:8:1 text: a list cannot be used in an article',
  'broken/articles/sample.md:10:4 link: "1904-13" is no date',
  'broken/articles/sample.md:10:31 @corbit: there is no source "corbit" (did you mean "corbett"?)',
  'broken/articles/sample.md:10:45 text: code cannot be used in a passage',
  'broken/articles/sample.md:10:53 one.extent: "9/121/38" cannot be',
  'broken/articles/sample.md:10:53 one.mood: "grim" cannot be',
  'broken/atlas.json:4:11 span: 1904-01 is before 1905-09',
  'broken/atlas.json:6:79 opening.article: there is no article "sampel" (did you mean "sample"?)',
  'broken/atlas.json:6:98 opening.track: there is no feature "main"',
  'broken/bibliography.json:3:11 [0].id: nothing cites this source',
  'broken/layers/battles.geojson:8:21 features[0].properties.summary: missing',
  'broken/layers/battles.geojson:10:17 features[0].properties.kind: there is no kind "riad"',
  'broken/layers/battles.geojson:11:28 features[0].properties.when.start: found "1904-02-30"',
  'broken/layers/battles.geojson:11:49 features[0].properties.when.end: found 1904',
  'broken/layers/battles.geojson:12:19 features[0].properties.colour: unknown field "colour"',
  'broken/layers/battles.geojson:13:20 features[0].properties.sources: found []',
  'broken/layers/battles.geojson:16:5 features[1].id: missing',
  'broken/layers/battles.geojson:29:13 features[2].id: no passage of any article tells of "siege"',
  'broken/layers/battles.geojson:30:53 features[2].geometry.coordinates: [38.79, 121.26] is outside the extent of the theme "battles"',
  'broken/layers/battles.geojson:30:53 features[2].geometry.coordinates: found [38.79,121.26]',
  'broken/layers/battles.geojson:35:20 features[2].properties.partOf[0]: there is no feature "raids" (did you mean "raid"?)',
  'broken/layers/battles.geojson:37:21 features[2].properties.sources[0]: there is no source "corbet" (did you mean "corbett"?)',
];

test('a missing atlas.json or bibliography is said, and what else is wrong with it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'geodata-'));
  cpSync(join(fixture('broken'), 'articles'), join(folder, 'articles'), { recursive: true });
  const found = compile(folder).problems.map(({ file, field, message }) => [file, field, message]);
  const name = folder.split('/').at(-1) ?? '';
  expect(found).toContainEqual([`${name}/atlas.json`, '', 'no such file']);
  expect(found).toContainEqual([`${name}/bibliography.json`, '', 'no such file']);
  expect(found.some(([, field]) => field === 'one.extent')).toBe(true);
  rmSync(folder, { recursive: true });
});

test.each([
  ['{\n  "a": 1,,\n}', 2, 10],
  ['[1, 2', 1, 5],
  ['', 1, 1],
])('broken JSON %j is said at line %i, column %i', (text, line, column) => {
  expect(readJsonText('f', text)).toMatchObject([{ file: 'f', line, column }]);
});
