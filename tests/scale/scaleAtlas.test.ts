import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compile } from '../../src/tools/geodata/compile';
import { problemLine } from '../../src/tools/geodata/files/problem';
import { isStocked } from '../../src/tools/geodata/stock/stocked';
import { countsOf, writeScaleAtlas, type Size } from './scaleAtlas';

let base = '';
beforeEach(() => (base = mkdtempSync(join(tmpdir(), 'scale-'))));
afterEach(() => rmSync(base, { recursive: true }));

/** The folder that an atlas of that size was written into. */
function written(size: Size): string {
  const folder = mkdtempSync(join(base, 'atlas-'));
  writeScaleAtlas(folder, size);
  return folder;
}

/** All that is in a folder, by the names of its files. */
const contents = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'));

test('an atlas of any size is sound and has as much as was asked for', () => {
  const { problems, compiled } = compile(
    written({ features: 200, passages: 33, articles: 4, sources: 7 }),
  );
  expect(problems.map(problemLine)).toEqual([]);
  expect(compiled?.files.map(({ theme, count }) => [theme, count])).toEqual([
    ['events', 168],
    ['lines', 8],
    ['courses', 24],
  ]);
  const articles = compiled?.manifest.articles ?? [];
  expect(articles).toHaveLength(4);
  const passages = articles.flatMap(({ sections }) => sections.flatMap((part) => part.passages));
  expect(passages).toHaveLength(33);
  expect(passages.every(({ features }) => features.length > 0)).toBe(true);
  expect(compiled?.manifest.sources).toHaveLength(7);
});

test('all of a hundred thousand comes as tiles, and all of ten thousand with the page', () => {
  const renderers = { events: 'events', lines: 'network', courses: 'tracks' } as const;
  const stocked = (features: number) => {
    const counts = countsOf(features);
    return (['events', 'lines', 'courses'] as const).filter((theme) =>
      isStocked({ renderer: renderers[theme], source: undefined }, counts[theme]),
    );
  };
  expect(countsOf(100_000)).toEqual({ events: 84_000, lines: 4000, courses: 12_000 });
  expect(stocked(100_000)).toEqual(['events', 'lines', 'courses']);
  expect(stocked(10_000)).toEqual([]);
});

test('the smallest is sound too', () => {
  const { problems, compiled } = compile(written({ features: 1 }));
  expect(problems.map(problemLine)).toEqual([]);
  expect(compiled?.files.map(({ theme, count }) => [theme, count])).toEqual([['events', 1]]);
});

test('so is a register, of points alone', () => {
  const { problems, compiled } = compile(written({ features: 50, isRegister: true, sources: 4 }));
  expect(problems.map(problemLine)).toEqual([]);
  expect(compiled?.files.map(({ theme, count }) => [theme, count])).toEqual([['events', 50]]);
});

test('the same seed gives the same atlas, another another', () => {
  const [first, again, other] = [1, 1, 2].map((seed) => contents(written({ features: 60, seed })));
  expect(again).toEqual(first);
  expect(other).not.toEqual(first);
});
