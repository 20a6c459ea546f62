import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(svelte|ts|css)$/.test(name))
  .map((name) => readFileSync(join('src', name), 'utf8'));

test('map, clock and text turn narrow at one width, so that no window is half a phone’s', () => {
  const widths = sources.flatMap((text) =>
    [...text.matchAll(/@media \(max-width: ([89]\d\d)px\)/g)].map(([, width]) => width),
  );
  expect(widths.length).toBeGreaterThan(10);
  expect([...new Set(widths)]).toEqual(['899']);
});
