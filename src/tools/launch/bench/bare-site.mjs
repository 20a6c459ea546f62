import { copyFileSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { site } from '../build.mjs';
import { root } from '../install/child.mjs';

const MAPLIBRE = [
  'maplibre-gl.mjs',
  'maplibre-gl-shared.mjs',
  'maplibre-gl-worker.mjs',
  'maplibre-gl.css',
];
const EVENTS = 12;

/**
 * What the atlas is measured by, in a folder to be removed: MapLibre as its package has it, our archive of the world, the
 * first events with a place, and the text of the opening article as plain HTML.
 *
 * @type {() => string}
 */
export function makeBareAtlas() {
  const folder = mkdtempSync(join(tmpdir(), 'bare-atlas-'));
  for (const name of MAPLIBRE)
    copyFileSync(join(root, 'node_modules/maplibre-gl/dist', name), join(folder, name));
  copyFileSync(join(root, 'node_modules/pmtiles/dist/pmtiles.js'), join(folder, 'pmtiles.js'));
  copyFileSync(join(site, 'basemap/world.pmtiles'), join(folder, 'world.pmtiles'));
  const page = readFileSync(beside('bare-atlas.html'), 'utf8');
  writeFileSync(
    join(folder, 'index.html'),
    page.replace('<main></main>', () => `<main>${openingText()}</main>`),
  );
  writeFileSync(
    join(folder, 'events.json'),
    JSON.stringify({ center: [127, 39], points: eventPoints() }),
  );
  return folder;
}

/** @type {(name: string) => string} */
const beside = (name) => fileURLToPath(new URL(name, import.meta.url));

/** The words of the atlas's own page, without what its components add. @type {() => string} */
function openingText() {
  const page = readFileSync(join(site, 'index.html'), 'utf8');
  const article = /<article[^>]*>(.*)<\/article>/s.exec(page)?.[1] ?? '';
  return article
    .replaceAll(/<!--.*?-->/gs, '')
    .replaceAll(/<(\w+)[^>]*>/g, '<$1>')
    .replaceAll(/<(\/?)a>/g, (_, end) => (end ? '</a>' : '<a href="#">'));
}

/** @type {() => readonly (readonly number[])[]} */
function eventPoints() {
  const folder = join(site, 'geodata');
  const file = readdirSync(folder).find((name) => name.startsWith('battles.'));
  /** @type {{ features: readonly { geometry: { type: string, coordinates: readonly number[] } | null }[] }} */
  const { features } = JSON.parse(readFileSync(join(folder, file ?? ''), 'utf8'));
  return features
    .flatMap(({ geometry }) => (geometry?.type === 'Point' ? [geometry.coordinates] : []))
    .slice(0, EVENTS);
}
