import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const WAR = 'tests/fixtures/boer';
const ADDED = 'tests/fixtures/themes';

/** What is added: a hospital ship, which is a point, and a telegraph cable, which is a line. */
export const [SHIP, CABLE] = ['maine', 'st-helena-cable'];

/**
 * Writes an atlas into a folder: that of another war, and to it a theme of points and one of lines, of which there is
 * nothing but files.
 */
export function writeWithThemes(folder: string): void {
  mkdirSync(folder, { recursive: true });
  cpSync(WAR, folder, { recursive: true });
  for (const part of ['layers', 'symbols', 'articles']) {
    cpSync(join(ADDED, part), join(folder, part), { recursive: true });
  }
  const atlas = read(WAR, 'atlas.json') as { themes: object[] };
  atlas.themes.push(...(read(ADDED, 'themes.json') as object[]));
  writeFileSync(join(folder, 'atlas.json'), JSON.stringify(atlas));
  const kinds = [WAR, ADDED].flatMap((where) => read(where, 'kinds.json') as object[]);
  writeFileSync(join(folder, 'kinds.json'), JSON.stringify(kinds));
}

function read(...path: string[]): unknown {
  return JSON.parse(readFileSync(join(...path), 'utf8'));
}
