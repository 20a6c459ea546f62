import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { packagesFolder } from './folders';

const DebianPackage = v.strictObject({
  name: v.string(),
  version: v.string(),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});

const NpmPackages = v.object({ dependencies: v.record(v.string(), v.string()) });

/** A Debian package at the version that the archives are made from. */
export type DebianPackage = v.InferOutput<typeof DebianPackage>;

/** Every Debian package that the build unpacks. */
export const debianPackages: readonly DebianPackage[] = v.parse(
  v.array(DebianPackage),
  read('debian.json'),
);

/** Every npm package that the build loads, with its version. */
export const npmPackages: Readonly<Record<string, string>> = v.parse(
  NpmPackages,
  read('package.json'),
).dependencies;

function read(file: string): unknown {
  return JSON.parse(readFileSync(join(packagesFolder, file), 'utf8'));
}
