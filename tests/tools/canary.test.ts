import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { scriptOf } from '../../src/tools/launch/install/child.mjs';

mkdirSync('.cache', { recursive: true });
const folder = mkdtempSync(join('.cache', 'canary-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const FILES = {
  'tsconfig.json': '{ "extends": "../../tsconfig.json", "include": ["*.svelte"] }',
  'Ship.svelte':
    '<script lang="ts">\n  const { guns }: { guns: number } = $props();\n</script>\n{guns}',
  'Fleet.svelte':
    '<script lang="ts">\n  import Ship from "./Ship.svelte";\n</script>\n<Ship guns="twelve" />',
};

const said = (command: string, args: readonly string[], packageName = command, cwd = '.') =>
  spawnSync(process.execPath, [scriptOf(packageName, command), ...args], { encoding: 'utf8', cwd });

// A checker that finds nothing may have looked at nothing.
test('svelte-check finds a wrong type in markup', { timeout: 60_000 }, () => {
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
  const { status, stdout } = said('svelte-check', [
    ...['--workspace', folder, '--tsconfig', 'tsconfig.json', '--tsgo'],
  ]);
  expect(status).toBe(1);
  expect(stdout).toContain("Type 'string' is not assignable to type 'number'");
  expect(stdout).toContain('svelte-check found 1 error');
});

test('the compiler finds a wrong type in a module and in a script whose types are comments', () => {
  writeFileSync(join(folder, 'ship.ts'), "export const guns: number = 'twelve';\n");
  writeFileSync(join(folder, 'fleet.mjs'), "/** @type {number} */\nexport const ships = 'ten';\n");
  const config = '{ "extends": "../../tsconfig.json", "include": ["*.ts", "*.mjs"] }';
  writeFileSync(join(folder, 'modules.json'), config);
  const args = ['--noEmit', '--pretty', 'false', '-p', join(folder, 'modules.json')];
  const { status, stdout } = said('tsc', args, '@typescript/native');
  expect(status).not.toBe(0);
  expect(stdout).toMatch(/ship\.ts\(1,14\): error TS2322/);
  expect(stdout).toMatch(/fleet\.mjs\(2,14\): error TS2322/);
});

test('oxlint finds what only types tell', () => {
  const lines = [
    'const sailed = async (): Promise<number> => await Promise.resolve(1);',
    'export const leave = (): void => {\n  sailed();\n};',
    'export const isThere = (ship: string): boolean => ship !== null;',
  ];
  writeFileSync(join(folder, 'sailing.ts'), lines.join('\n'));
  const config = JSON.parse(readFileSync('.oxlintrc.json', 'utf8')) as object;
  writeFileSync(join(folder, '.oxlintrc.json'), JSON.stringify({ ...config, ignorePatterns: [] }));
  const { status, stdout } = said('oxlint', ['--format=unix', 'sailing.ts'], 'oxlint', folder);
  expect(status).toBe(1);
  expect(stdout).toMatch(/:3:3: .*no-floating-promises/);
  expect(stdout).toMatch(/:5:51: .*no-unnecessary-condition/);
});
