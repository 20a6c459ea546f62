import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'link-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(text: string | Uint8Array, ...args: readonly string[]) {
  const file = join(folder, 'a.txt');
  writeFileSync(file, text);
  return spawnSync(process.execPath, ['src/tools/launch/link.mjs', file, ...args], {
    encoding: 'utf8',
  });
}

describe('npm run link', () => {
  it('gives what a text names as JSON', () => {
    const { status, stdout } = run('The battle of Mukden ended on 10 March 1905.\n', '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      threshold: 0.5,
      passages: [{ start: 0, end: 44 }],
      mentions: [{ start: 4, end: 20, text: 'battle of Mukden', id: 'mukden' }],
      dates: [{ text: '10 March 1905', from: '1905-03-10', to: '1905-03-10' }],
    });
  });

  it('refuses what is no text in one sentence, with exit code 2', () => {
    const { status, stdout, stderr } = run(new Uint8Array(2000));
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
