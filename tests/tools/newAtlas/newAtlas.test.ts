import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { compile } from '../../../src/tools/geodata/compile';
import { problemLine } from '../../../src/tools/geodata/files/problem';
import { newAtlas } from '../../../src/tools/newAtlas/newAtlas.mjs';

const base = mkdtempSync(join(tmpdir(), 'new-atlas-'));
afterAll(() => {
  rmSync(base, { recursive: true });
});

test('a new atlas is sound, has what it promises, and its README names every file and field', () => {
  const { done, sentence } = newAtlas(['my-war'], base);
  expect(done).toBe(true);
  expect(sentence).toContain('ATLAS=my-war npm run dev');
  const { problems, compiled } = compile(join(base, 'my-war'));
  expect(problems.map(problemLine)).toEqual([]);
  expect(compiled?.manifest.meta.sides.map(({ id }) => id)).toEqual(['allies', 'austria']);
  expect(compiled?.files.map(({ theme, count }) => [theme, count])).toEqual([
    ['battles', 3],
    ['frontiers', 2],
  ]);
  const passages = compiled?.manifest.articles.flatMap(({ sections }) =>
    sections.flatMap((section) => section.passages),
  );
  expect(passages).toHaveLength(3);
  const readme = readFileSync(join(base, 'my-war', 'README.md'), 'utf8');
  const atlas: unknown = JSON.parse(readFileSync(join(base, 'my-war', 'atlas.json'), 'utf8'));
  for (const field of Object.keys(atlas ?? {})) expect(readme).toContain(`\`${field}`);
});

test('nothing is overwritten: the sentence says what is in the way', () => {
  writeFileSync(join(base, 'my-war', 'atlas.json'), 'mine');
  expect(newAtlas(['my-war'], base)).toEqual({
    done: false,
    sentence: `my-war is not empty: it has ${readdirSync(join(base, 'my-war'))[0] ?? ''} in it. A new atlas needs a folder of its own.`,
  });
  expect(readFileSync(join(base, 'my-war', 'atlas.json'), 'utf8')).toBe('mine');
  writeFileSync(join(base, 'note.txt'), '');
  expect(newAtlas(['note.txt'], base).sentence).toContain('note.txt is a file');
  expect(newAtlas(['note.txt/below'], base)).toEqual({
    done: false,
    sentence: 'Nothing can be written to note.txt/below.',
  });
  expect(newAtlas([], base).sentence).toContain('Say into which folder');
});
