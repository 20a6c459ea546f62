import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readNames } from '../../data/names/namesFile';
import { isLatin } from '../../domain/linking/things/scripts';
import type { Names } from '../../domain/linking/things/names';

const FILES = [
  'places.geojson',
  'labels.geojson',
  'people.json',
  'periods.json',
  'atlas.json',
  'linking.json',
];
/** Raised when other names would be made of the same data. */
const VERSION = '8';

/** The names of a `geodata` folder; made once, and kept in `.cache` until the data changes. A text in Latin letters needs no others. */
export async function namesOf(geodata: string, cache: string, words?: string): Promise<Names> {
  const layers = readdirSync(join(geodata, 'layers')).map((name) => join('layers', name));
  const hash = createHash('sha256').update(VERSION);
  for (const name of [...FILES, ...layers.sort()]) hash.update(readFileSync(join(geodata, name)));
  const kept = join(cache, `names.${hash.digest('hex').slice(0, 16)}.json`);
  const text = textOf(kept) ?? (await madeAnew(geodata, cache, kept));
  const both: unknown = JSON.parse(text);
  if (!Array.isArray(both)) return readNames(both);
  return words !== undefined && isLatin(words) ? readNames(both[0]) : readNames(both[0], both[1]);
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

async function madeAnew(geodata: string, cache: string, kept: string): Promise<string> {
  const [{ Desk }, { readGeodata }, { namesFiles }] = await Promise.all([
    import('../geodata/desk'),
    import('../geodata/read'),
    import('../geodata/linking/namesFile'),
  ]);
  const read = readGeodata(new Desk(geodata));
  if (!read) throw new Error('The atlas’s own data is broken; npm run check:geodata says where.');
  const { names, otherNames } = namesFiles(read);
  const text = `[${names.text},${otherNames.text}]`;
  mkdirSync(cache, { recursive: true });
  // Another run may be reading.
  writeFileSync(`${kept}.${String(process.pid)}`, text);
  renameSync(`${kept}.${String(process.pid)}`, kept);
  return text;
}
