import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect } from 'vitest';
import { compile } from '../../../../src/tools/geodata/compile';
import { problemLine } from '../../../../src/tools/geodata/files/problem';

const sound = fileURLToPath(new URL('../fixtures/sound', import.meta.url));
let parent = '';

/** Gives each test a sound folder of its own, to make one mistake in. */
export function soundFolder(): void {
  beforeEach(() => {
    parent = mkdtempSync(join(tmpdir(), 'mistakes-'));
    cpSync(sound, join(parent, 'g'), { recursive: true });
  });
  afterEach(() => rmSync(parent, { recursive: true }));
}

export const pathOf = (file: string): string => join(parent, 'g', file);
export const read = (file: string): string => readFileSync(pathOf(file), 'utf8');
export const write = (file: string, content: string | Uint8Array): void =>
  writeFileSync(pathOf(file), content);

/** Puts one thing in place of another that must be there. */
export function swap(file: string, from: string, to: string): void {
  const text = read(file);
  expect(text).toContain(from);
  write(
    file,
    text.replace(from, () => to),
  );
}

export const compiled = (): ReturnType<typeof compile> => compile(join(parent, 'g'));

/** All that the check says, with the place but without what was expected. */
export const said = (): readonly string[] =>
  compiled().problems.map((problem) =>
    problemLine(problem)
      .replace(/[;,] expected .*/, '')
      .replace(/^g\//, ''),
  );

/** `file:line:column` of a part of a file. */
export function place(file: string, part: string): string {
  const lines = (read(file).split(part)[0] ?? '').split('\n');
  return `${file}:${String(lines.length)}:${String((lines.at(-1) ?? '').length + 1)}`;
}
