import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { openArchive } from './tiles/archive';
import { dataFolder, outputFolder, packagesFolder } from './folders';
import { Obstacle } from './obstacle';
import { debianPackages, npmPackages } from './pins';

const Sources = v.strictObject({
  archives: v.record(v.string(), v.array(v.string())),
  sources: v.record(
    v.string(),
    v.strictObject({
      title: v.string(),
      licence: v.string(),
      debian: v.optional(v.string()),
      npm: v.optional(v.string()),
      file: v.optional(v.string()),
    }),
  ),
});

const Lock = v.object({
  packages: v.record(v.string(), v.object({ integrity: v.optional(v.string()) })),
});

type Source = v.InferOutput<typeof Sources>['sources'][string];

/** Writes what the archives are, from what, and under which licence, beside them. */
export async function writeManifest(): Promise<void> {
  const { archives, sources } = v.parse(Sources, read(join(dataFolder, 'sources.json')));
  const entries: readonly (readonly [string, object])[] = await Promise.all(
    Object.entries(archives).map(async ([name, from]): Promise<readonly [string, object]> => [
      `${name}.pmtiles`,
      { ...(await archiveEntry(name)), sources: from },
    ]),
  );
  const described = Object.entries(sources).map(([key, source]): readonly [string, object] => [
    key,
    sourceEntry(source),
  ]);
  const manifest = {
    about: 'The base map. Built by npm run build:basemap; the checksums are SHA-256.',
    archives: Object.fromEntries(entries),
    sources: Object.fromEntries(described),
  };
  writeFileSync(join(outputFolder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

async function archiveEntry(name: string) {
  const path = join(outputFolder, `${name}.pmtiles`);
  const bytes = readFileSync(path);
  const header = await openArchive(path).getHeader();
  return {
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    zooms: [header.minZoom, header.maxZoom],
    bounds: [header.minLon, header.minLat, header.maxLon, header.maxLat],
  };
}

function sourceEntry({ debian, npm, file, ...rest }: Source) {
  if (debian !== undefined) {
    const found = debianPackages.find(({ name }) => name === debian);
    return {
      ...rest,
      package: `${debian} (Debian)`,
      version: found?.version,
      sha256: found?.sha256,
    };
  }
  if (npm !== undefined) {
    const version = npmPackages[npm];
    return { ...rest, package: `${npm} (npm)`, version, integrity: integrityOf(npm) };
  }
  return file === undefined ? rest : { ...rest, file };
}

function integrityOf(name: string): string {
  const { packages } = v.parse(Lock, read(join(packagesFolder, 'package-lock.json')));
  const found = packages[`node_modules/${name}`]?.integrity;
  if (found === undefined) throw new Obstacle(`${name} is not in packages/package-lock.json.`);
  return found;
}

function read(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
