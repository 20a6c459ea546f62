import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { fingerprint } from '../../../src/tools/launch/fingerprint.mjs';
import { installIsCurrent } from '../../../src/tools/launch/install/install.mjs';
import { freshFolder } from './freshFolder';

const folder = freshFolder();

const lock = '{"lockfileVersion":3}';
beforeEach(() => {
  folder.write('package.json', '{"devDependencies":{"@a/b":"1.0.0"}}');
  folder.write('package-lock.json', lock, 2000);
  folder.write('node_modules/@a/b/package.json', '{}');
});

test('are wanting when npm left no record of them', () => {
  expect(installIsCurrent(folder.path)).toBe(false);
});
test("are current after somebody's own npm install", () => {
  folder.write('node_modules/.package-lock.json', '{}', 2001);
  expect(installIsCurrent(folder.path)).toBe(true);
});
test('are stale when the lock file is newer', () => {
  folder.write('node_modules/.package-lock.json', '{}', 1999);
  expect(installIsCurrent(folder.path)).toBe(false);
});
test('are current when the newer lock file is the same', () => {
  folder.write('node_modules/.package-lock.json', '{}', 1999);
  folder.write('node_modules/.lock-hash', fingerprint(folder.path, ['package-lock.json']));
  expect(installIsCurrent(folder.path)).toBe(true);
});
test('are stale when one of them is gone', () => {
  folder.write('node_modules/.package-lock.json', '{}', 2001);
  rmSync(join(folder.path, 'node_modules/@a'), { recursive: true });
  expect(installIsCurrent(folder.path)).toBe(false);
});
