import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compile } from '../../../src/tools/geodata/compile';
import { problemLine } from '../../../src/tools/geodata/files/problem';
import { KINDS } from '../../sampleKinds';

let folder = '';

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'kinds-')), 'small');
  cpSync(fileURLToPath(new URL('fixtures/sound', import.meta.url)), folder, { recursive: true });
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** What is said once a file has been rewritten. */
function saidOf(file: string, from: string, to: string): readonly string[] {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
  return compile(folder).problems.map(problemLine);
}

describe('what stops the build', () => {
  test('a theme without a renderer', () => {
    expect(saidOf('atlas.json', '      "renderer": "events",\n', '')).toEqual([
      'small/atlas.json:14:5 themes[0].renderer: missing; expected this field to be given',
    ]);
  });

  test('a renderer that there is not', () => {
    expect(saidOf('atlas.json', '"renderer": "events"', '"renderer": "evnts"')).toEqual([
      'small/atlas.json:18:19 themes[0].renderer: found "evnts"; expected "events", "network", "tracks", "campaigns" or "territories"',
    ]);
  });

  test('a kind that there is not', () => {
    expect(saidOf('layers/battles.geojson', '"kind": "place"', '"kind": "plac"')).toEqual([
      'small/layers/battles.geojson:31:17 features[1].properties.kind: there is no kind "plac" (did you mean "place"?); expected the id of a kind in kinds.json',
    ]);
  });

  test('a symbol that there is not, or none where one is needed', () => {
    const [line] = saidOf('kinds.json', '"symbol": "raid"', '"symbol": "ride"');
    expect(line).toMatch(
      /^small\/kinds\.json:\d+:\d+ \[0\]\.symbol: there is no symbol "ride"; expected a file symbols\/ride\.svg$/,
    );
    expect(saidOf('kinds.json', '"symbol": "ride",', '')).toEqual([
      'small/kinds.json:2:3 [0]: a kind of the form "symbol" needs a symbol; expected "symbol": "the name of a file in symbols/"',
    ]);
  });

  test('a kind that its theme cannot draw, or not in that geometry', () => {
    expect(saidOf('layers/battles.geojson', '"kind": "place"', '"kind": "coaling"')).toContainEqual(
      'small/layers/battles.geojson:31:17 features[1].properties.kind: a theme drawn by "events" cannot draw "stop"; expected a kind of the form symbol',
    );
    const swapped = saidOf('layers/battles.geojson', '"kind": "coaling"', '"kind": "place"');
    expect(swapped).toEqual([]);
    expect(
      saidOf(
        'layers/battles.geojson',
        '"type": "Point",\n        "coordinates": [121.25, 38.8]',
        '"type": "LineString",\n        "coordinates": [[121.25, 38.8], [121.3, 38.8]]',
      ),
    ).toEqual([
      'small/layers/battles.geojson:31:17 features[1].properties.kind: what is drawn as "symbol" cannot be a LineString; expected a geometry that is Point',
    ]);
  });

  test('an id given to two kinds, and a list that is not there', () => {
    expect(saidOf('kinds.json', '"id": "place"', '"id": "raid"')).toContainEqual(
      expect.stringMatching(
        /\[1\]\.id: another kind is called "raid" too; expected an id of its own$/,
      ),
    );
    rmSync(join(folder, 'kinds.json'));
    expect(compile(folder).problems.map(problemLine)).toContainEqual(
      'small/kinds.json:1:1 no such file',
    );
  });
});

test('of this atlas’s kinds, only those that happen are fought out, and all have words', () => {
  expect(KINDS.filter(({ action, happens }) => action && !happens)).toEqual([]);
  expect(KINDS.filter(({ words }) => !/^\p{Lu}/u.test(words.one + words.many))).toEqual([]);
});
