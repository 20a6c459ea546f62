import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Styles of the atlas, and of nothing that is a page of its own. */
const styles = ['src/ui', 'src/map', 'src/design'].flatMap((folder) =>
  filesIn(folder)
    .filter((name) => name.endsWith('.svelte'))
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') })),
);

test('the window’s size is asked for in one file, so that styles and script never disagree', () => {
  const asking = styles.filter(({ text }) => /@media[^{]*(width|height)/.test(text));
  expect(asking.map(({ name }) => name)).toEqual([]);
  expect(styles.filter(({ text }) => text.includes('[data-layout')).length).toBeGreaterThan(10);
});

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch {
    return [];
  }
}
