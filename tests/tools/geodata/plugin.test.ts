import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, createServer, type InlineConfig } from 'vite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { geodata } from '../../../src/tools/geodata/plugin';

const fixture = (name: string) => fileURLToPath(new URL(`fixtures/${name}`, import.meta.url));
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'site-'));
  writeFileSync(join(root, 'index.html'), '<script type="module" src="./main.js"></script>');
  writeFileSync(
    join(root, 'main.js'),
    "import atlas from 'virtual:atlas';\nwindow.atlas = atlas;\n",
  );
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function site(name: string): InlineConfig {
  const plugins = [geodata(fixture(name))];
  return {
    root,
    base: './',
    configFile: false,
    logLevel: 'silent',
    plugins,
    build: { minify: false },
  };
}

test('a build writes one file for each theme, for people and for search, and finds them from any folder', async () => {
  await build(site('sound'));
  const bare = (name: string): string => name.replace(/\.[0-9a-f]{8}\./, '.');
  const all = readdirSync(join(root, 'dist/geodata'));
  expect(all.filter((name) => !name.includes('.'))).toEqual(['articles', 'details', 'whole']);
  const [whole = '', ...themes] = all.filter((name) => name.includes('.'));
  expect(bare(whole)).toBe('atlas.json');
  const [details = '', ...others] = readdirSync(join(root, 'dist/geodata/details'));
  expect([details, ...others].map(bare)).toEqual(['battles.json', 'voyage.json']);
  const battles = readFileSync(join(root, 'dist/geodata', themes[0] ?? ''), 'utf8');
  expect(battles).toContain(`[[2,"details/${details}"]]`);
  expect(readdirSync(join(root, 'dist/geodata/articles')).length).toBeGreaterThan(0);
  expect(themes.map(bare)).toEqual([
    'battles.geojson',
    'names-others.json',
    'names.json',
    'people.json',
    'search.json',
    'voyage.geojson',
  ]);
  const [script = ''] = readdirSync(join(root, 'dist/assets'));
  const text = readFileSync(join(root, 'dist/assets', script), 'utf8');
  expect(text).toContain(`new URL("../geodata/${themes[0] ?? ''}", import.meta.url)`);
});

test('a mistake stops the build and all are named', async () => {
  const failure = build(site('broken'));
  await expect(failure).rejects.toThrow('26 mistakes in the geodata:');
  await expect(failure).rejects.toThrow(
    /broken\/layers\/battles\.geojson:11:49 features\[0\]\.properties\.when\.end: found 1904; expected text in quotes or "\.\."/,
  );
});

test('in development the module gives addresses that the server answers', async () => {
  const server = await createServer({
    ...site('sound'),
    server: { port: 0, ws: false, watch: null },
  });
  try {
    await server.listen();
    const address = server.resolvedUrls?.local[0] ?? '';
    const script = await (await fetch(`${address}@id/__x00__virtual:atlas`)).text();
    const path = /geodata\/battles\.[0-9a-f]{8}\.geojson/.exec(script)?.[0] ?? '';
    const response = await fetch(address + path);
    expect(response.headers.get('content-type')).toBe('application/geo+json');
    expect(await response.json()).toMatchObject({ type: 'FeatureCollection' });
  } finally {
    await server.close();
  }
});
