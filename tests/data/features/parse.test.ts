import * as v from 'valibot';
import { expect, test } from 'vitest';
import { AtlasSchema, SourceSchema } from '../../../src/data/atlasSchema';
import { readSource } from '../../../src/tools/geodata/records/bibliography';
import { readMeta } from '../../../src/data/manifest';
import { dataError } from '../../../src/data/mistake';
import { parseTheme } from '../../../src/data/features/parse';
import type { ThemeId } from '../../../src/domain/atlas/id';
import { readFixture } from '../fixture';
import { KINDS, kind } from '../../sampleKinds';

/** What a schema makes of a file, or the sentence that says what is wrong with it. */
function written<Schema extends v.GenericSchema>(
  schema: Schema,
  json: unknown,
  file: string,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, json);
  if (result.success) return result.output;
  throw dataError(file, result.issues[0]);
}

const BibliographySchema = v.array(SourceSchema);

const battles = 'battles' as ThemeId;
const voyage = 'voyage' as ThemeId;
const layer = (theme: string) => ({
  file: `${theme}.geojson`,
  json: readFixture(`layers/${theme}.geojson`),
});

test('a feature is read with every field, absent ones as null or empty', () => {
  const [raid] = parseTheme(battles, [layer('battles')], KINDS);
  expect(raid).toEqual({
    id: 'first-night',
    theme: 'battles',
    kind: kind('raid'),
    title: 'First night',
    shortTitle: 'First night',
    names: {},
    when: {
      start: Date.UTC(1904, 1, 8, 15, 50),
      end: Date.UTC(1904, 1, 10),
      precision: 'minute',
      approximate: true,
      uncertain: false,
      asGiven: '26 January 1904, O.S.',
    },
    geometry: { type: 'Point', coordinates: [121.26, 38.79] },
    place: { certainty: 'site', radiusKm: 1, note: null },
    partOf: [],
    pictures: [],
    belligerents: [],
    claims: [],
    figures: [
      {
        side: 'Japan',
        what: 'destroyers',
        value: 10,
        source: 'corbett',
        reckoned: false,
        coal: false,
        note: null,
      },
      {
        side: 'Russia',
        what: 'killed',
        value: [5, 8],
        source: 'corbett',
        reckoned: false,
        coal: false,
        note: 'crews',
      },
    ],
    details: [],
    summary: 'Ten destroyers came in the dark.',
    doubts: [],
    sources: ['corbett'],
    unsourced: [],
    rank: 1,
    commands: [],
    mark: null,
    track: null,
  });
});

test('a fix takes its times from the middle of the days its stop names, or from its own time', () => {
  const [main] = parseTheme(voyage, [layer('voyage')], KINDS);
  expect(main?.track).toEqual({
    maxKnots: 12,
    coordinates: [
      [-17.4, 14.6],
      [-17.5, 10],
      [-10, 3],
      [9, 0.3],
    ],
    fixes: [
      {
        vertex: 0,
        arrive: Date.UTC(1904, 10, 12, 12),
        depart: Date.UTC(1904, 10, 16, 12),
        stop: 'dakar',
        status: 'two-source',
        uncertaintyKm: 1,
        slack: 12 * 3_600_000,
      },
      {
        vertex: 2,
        arrive: Date.UTC(1904, 10, 20, 12),
        depart: Date.UTC(1904, 10, 20, 12),
        stop: null,
        status: 'estimated',
        uncertaintyKm: 200,
        slack: 12 * 3_600_000,
      },
      {
        vertex: 3,
        arrive: Date.UTC(1904, 10, 26, 12),
        depart: Date.UTC(1904, 11, 1, 12),
        stop: 'gabon',
        status: 'one-source',
        uncertaintyKm: 5,
        slack: 12 * 3_600_000,
      },
    ],
  });
});

test('a track finds its stops in another file of its theme', () => {
  const { features } = readFixture('layers/voyage.geojson') as { features: unknown[] };
  const of = (part: unknown[]) => ({ type: 'FeatureCollection', features: part });
  const parsed = parseTheme(
    voyage,
    [
      { file: 'tracks', json: of(features.slice(0, 1)) },
      { file: 'stops', json: of(features.slice(1)) },
    ],
    KINDS,
  );
  expect(parsed[0]?.track?.fixes).toHaveLength(3);
});

test('an error names file, feature and field', () => {
  const json = {
    type: 'FeatureCollection',
    features: [{ type: 'Feature', id: 'x', geometry: null, properties: 1 }],
  };
  expect(() => parseTheme(battles, [{ file: 'b.geojson', json }], KINDS)).toThrow(
    'b.geojson, feature x, features[0].properties: found 1, expected an object {…}',
  );
  expect(() => parseTheme(battles, [{ file: 'b.geojson', json: null }], KINDS)).toThrow(
    'b.geojson: found null, expected an object {…}',
  );
});

test('a track without the stop that dates it is refused by name', () => {
  const { features } = readFixture('layers/voyage.geojson') as { features: unknown[] };
  const json = { type: 'FeatureCollection', features: features.slice(0, 1) };
  expect(() => parseTheme(voyage, [{ file: 'v.geojson', json }], KINDS)).toThrow(
    'v.geojson, feature main: the fix at vertex 0 has no time',
  );
});

test('atlas.json becomes instants and milliseconds', () => {
  const meta = readMeta(written(AtlasSchema, readFixture('atlas.json'), 'atlas.json'), {
    kinds: KINDS,
    symbols: {},
  });
  expect(meta.span).toEqual([Date.UTC(1904, 0, 1), Date.UTC(1905, 9, 1)]);
  expect(meta.opening.date).toBe(Date.UTC(1904, 1, 8, 12));
  expect(meta.themes.map(({ id, fade }) => [id, fade])).toEqual([
    ['battles', 30 * 86_400_000],
    ['voyage', 0],
  ]);
  expect(() => written(AtlasSchema, {}, 'atlas.json')).toThrow('atlas.json, title: missing');
});

test('a bibliography becomes words', () => {
  const bibliography = written(BibliographySchema, readFixture('bibliography.json'), 'b');
  expect(bibliography.map(readSource)[0]).toEqual({
    key: 'corbett',
    type: 'book',
    title: 'Maritime Operations',
    author: 'Corbett',
    year: '1914',
    container: 'Admiralty',
    part: null,
    url: null,
    note: null,
    language: null,
    isSourceArticle: false,
  });
  const authors = ['A', 'B', 'C'].map((family) => ({ family }));
  const [entry] = written(
    BibliographySchema,
    [
      {
        id: 'k',
        type: 'book',
        title: 'T',
        author: authors,
        issued: { 'date-parts': [[1904, 2], [1905]] },
      },
    ],
    'b',
  ).map(readSource);
  expect(entry).toMatchObject({ author: 'A, B and C', year: '1904–1905' });
  expect(() => written(BibliographySchema, [{ id: 'k' }], 'b.json')).toThrow(
    'b.json, [0].type: missing',
  );
});
