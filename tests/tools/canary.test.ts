import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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

// A checker that finds nothing may have looked at nothing.
test('svelte-check finds a wrong type in markup', { timeout: 60_000 }, () => {
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
  const args = [scriptOf('svelte-check'), '--workspace', folder, '--tsconfig', 'tsconfig.json'];
  const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stdout).toContain("Type 'string' is not assignable to type 'number'");
  expect(stdout).toContain('svelte-check found 1 error');
});
