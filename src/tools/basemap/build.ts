import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCoast } from './coast/coast';
import { outputFolder } from './folders';
import { fetchNpmPackages } from './npm';
import { writeManifest } from './manifest';
import { Obstacle } from './obstacle';
import { buildPowers } from './powers/powers';
import { report } from './progress';
import { buildRelief, buildSea } from './relief/relief';

/** The parts of the basemap, in the order they are built; each gives archives by name. */
const parts: Readonly<Record<string, () => Promise<Readonly<Record<string, Uint8Array>>>>> = {
  coast: buildCoast,
  relief: buildRelief,
  sea: buildSea,
  powers: buildPowers,
};

try {
  await build(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Obstacle)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

/** Builds the named parts, or all of them. */
async function build(names: readonly string[]): Promise<void> {
  const unknown = names.find((name) => !(name in parts));
  if (unknown !== undefined) {
    throw new Obstacle(`There is no part "${unknown}": ${Object.keys(parts).join(', ')}.`);
  }
  fetchNpmPackages();
  mkdirSync(outputFolder, { recursive: true });
  for (const [part, make] of Object.entries(parts)) {
    if (names.length > 0 && !names.includes(part)) continue;
    for (const [archive, bytes] of Object.entries(await make())) {
      writeFileSync(join(outputFolder, `${archive}.pmtiles`), bytes);
      report(`${archive}.pmtiles ${(bytes.length / 1e6).toFixed(2)} MB`);
    }
  }
  await writeManifest();
}
