import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * A hash of the names and contents of files and whole folders under `base`, or anywhere where a path is absolute; what is missing counts as such.
 * Contents, not dates: a checkout, a copy or an unpacked archive sets dates as it likes.
 *
 * @type {(base: string, paths: readonly string[]) => string}
 */
export function fingerprint(base, paths) {
  const hash = createHash('sha256');
  for (const path of [...paths].sort().flatMap((path) => filesOf(base, path))) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(resolve(base, path)))
      .update('\0');
  }
  return hash.digest('hex');
}

/** @type {(base: string, path: string) => string[]} */
function filesOf(base, path) {
  const full = resolve(base, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesOf(base, `${path}/${name}`));
}
