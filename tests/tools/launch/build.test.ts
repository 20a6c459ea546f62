import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { buildIsCurrent, stamp, withoutStack } from '../../../src/tools/launch/build.mjs';
import { freshFolder } from './freshFolder';

const folder = freshFolder();

beforeEach(() => {
  folder.write('src/main.ts', 'one');
  folder.write('geodata/layers/battles.geojson', '{}');
  folder.write('dist/index.html', 'page');
  folder.write('dist/assets/index.js', 'code');
  stamp(folder.path);
});

test('is current when nothing changed, whatever the dates say', () => {
  folder.write('src/main.ts', 'one', 4_000_000_000);
  expect(buildIsCurrent(folder.path)).toBe(true);
});

test.each([
  ['a source changes', { 'src/main.ts': 'two' }],
  ['data are added', { 'geodata/articles/peace.md': '' }],
  ['data are removed', { 'geodata/layers': null }],
  ['a file is renamed', { 'src/main.ts': null, 'src/start.ts': 'one' }],
  ['another build replaces it', { 'dist/index.html': 'other' }],
  ['one of its files is changed', { 'dist/assets/index.js': 'other' }],
  ['one of its files is gone', { 'dist/assets': null }],
  ['it is deleted', { dist: null }],
])('is stale when %s', (_, changes) => {
  for (const [path, text] of Object.entries(changes)) {
    if (text === null) rmSync(join(folder.path, path), { recursive: true });
    else folder.write(path, text);
  }
  expect(buildIsCurrent(folder.path)).toBe(false);
});

test("a tool's call stack is left out", () => {
  const said =
    'error during build:\n[geodata] a.md:3: no such id\n    at read (/x/y.ts:3:4)\n    at async /x/z.js:1:2 {\n  errors: 1\n}\n';
  expect(withoutStack(said)).toBe('error during build:\n[geodata] a.md:3: no such id');
});
