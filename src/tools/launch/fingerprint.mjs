import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A hash of the names and contents of files and whole folders under `base`; what is missing counts as such.
 * Contents, not dates: a checkout, a copy or an unpacked archive sets dates as it likes.
 *
 * @type {(base: string, paths: readonly string[]) => string}
 */
export function fingerprint(base, paths) {
  const hash = createHash('sha256');
  for (const path of [...paths].sort().flatMap((path) => filesOf(base, path))) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(base, path)))
      .update('\0');
  }
  return hash.digest('hex');
}

/** @type {(base: string, path: string) => string[]} */
function filesOf(base, path) {
  const full = join(base, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesOf(base, `${path}/${name}`));
}
