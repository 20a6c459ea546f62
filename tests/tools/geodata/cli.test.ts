import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const fixture = (name: string) => fileURLToPath(new URL(`fixtures/${name}`, import.meta.url));

function check(...args: readonly string[]) {
  return spawnSync(process.execPath, ['--import', 'tsx', 'src/tools/geodata/cli.ts', ...args], {
    encoding: 'utf8',
  });
}

test('a sound folder is summed up in one line', () => {
  const { status, stdout } = check(fixture('sound'));
  expect(status).toBe(0);
  expect(stdout).toBe(
    'geodata is sound. Features: battles 2, voyage 3; 2 passages in 1 article; 2 sources.\n',
  );
});

test('a broken one ends with exit code 1, as text or as JSON', () => {
  const text = check(fixture('broken'));
  expect(text.status).toBe(1);
  expect(text.stderr).toContain('26 problems.');
  const json = check('--json', fixture('broken'));
  expect(json.status).toBe(1);
  expect(JSON.parse(json.stdout)).toHaveLength(26);
}, 20_000);
