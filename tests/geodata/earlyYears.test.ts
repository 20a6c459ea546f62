import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseTheme } from '../../src/data/features/parse';
import { createAtlas, type Atlas } from '../../src/domain/atlas/atlas';
import { longDate, whenText } from '../../src/domain/dates/calendar';
import { readDate } from '../../src/domain/dates/dateText';
import { machineDate } from '../../src/domain/dates/machineDate';
import { histogramOf } from '../../src/domain/histogram';
import { askedDays } from '../../src/domain/search/searchDate';
import { DAY } from '../../src/domain/dates/time';
import { decode } from '../../src/state/address/decode';
import { encode, NOWHERE } from '../../src/state/address/url';
import { compile } from '../../src/tools/geodata/compile';
import { problemLine } from '../../src/tools/geodata/files/problem';
import { timeScale } from '../../src/ui/timeline/bars/ticks';
import { dates } from '../../src/words/en/dates';

/** The atlas of another war, eighteen centuries earlier: from the year 99 to 102. */
const EARLIER = 1800;
const folder = mkdtempSync(join(tmpdir(), 'early-'));
let atlas: Atlas;

beforeAll(() => {
  cpSync('tests/fixtures/boer', folder, { recursive: true });
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/(?:atlas\.json|\.geojson|\.md)$/.test(name)) continue;
    const text = readFileSync(join(folder, name), 'utf8');
    const early = text.replace(/(?<=["/(:])1[89]\d\d(?=[-"/~])/g, (year) =>
      String(Number(year) - EARLIER).padStart(4, '0'),
    );
    writeFileSync(join(folder, name), early);
  }
  const { compiled, problems } = compile(folder);
  expect(problems.map(problemLine)).toEqual([]);
  if (!compiled) throw new Error('the atlas has mistakes');
  const { manifest, files } = compiled;
  const features = manifest.meta.themes.flatMap(({ id }, index) =>
    parseTheme(id, [{ file: id, json: JSON.parse(files[index]?.text ?? '') }], manifest.meta.kinds),
  );
  atlas = createAtlas({ ...manifest, features });
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('years of two and three digits are read, written out and given to machines', () => {
  const feature = atlas.features.find(({ id }) => id === 'spion-kop');
  const talana = atlas.features.find(({ id }) => id === 'talana');
  if (!feature || !talana) throw new Error('the features are gone');
  expect(whenText(feature.when)).toMatch(/January 100$/);
  expect(whenText(talana.when)).toMatch(/October 99$/);
  expect(machineDate(talana.when)).toMatch(/^0099-10-\d\d$/);
  expect(longDate(talana.when.start)).toMatch(/October 99$/);
});

test('a link to the year 99 leads there and back', () => {
  const now = Date.parse('0099-10-20T12:00Z');
  const hash = encode({ ...NOWHERE, date: now });
  expect(hash).toContain('date=0099-10-20');
  expect(decode(hash).snapshot.date).toBe(now);
});

test.each([
  ['20 October 99', '0099-10-20'],
  ['October 99', '0099-10-01'],
  ['20.10.476', '0476-10-20'],
  ['476-10-20', '0476-10-20'],
  ['0476', '0476-01-01'],
  ['476', '0476-01-01'],
  ['0044-03-15', '0044-03-15'],
])('“%s” can be typed', (text, day) => {
  expect(readDate(text, [])?.start).toBe(Date.parse(`${day}T00:00Z`));
});

test('a summer of the first century is asked for as any other', () => {
  const [asked] = askedDays('summer of 99', { calendars: [], zones: [] });
  expect(asked?.days.map((day) => new Date(day * DAY).toISOString().slice(0, 10))).toEqual([
    '0099-06-01',
    '0099-09-01',
  ]);
});

test('the timeline counts what happened, year by year', () => {
  const edges = [99, 100, 101, 102, 103].map((year) =>
    Date.parse(`${String(year).padStart(4, '0')}-01-01`),
  );
  const counted = histogramOf(atlas, edges, 'theme', () => true).map(({ total }) => total);
  expect(counted).toEqual([9, 8, 0, 1]);
  const { contexts } = timeScale([edges[0] ?? 0, edges[4] ?? 0], 900, dates);
  expect(contexts.map(({ text }) => text)).toEqual(['99', '100', '101', '102']);
});
