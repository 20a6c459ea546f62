import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';

/** A folder of its own for each test, and a way to write files in it. */
export function freshFolder() {
  const fresh = { path: '', write };
  beforeEach(() => {
    fresh.path = mkdtempSync(join(tmpdir(), 'launch-'));
  });
  afterEach(() => {
    rmSync(fresh.path, { recursive: true, force: true });
  });

  /** `seconds` after 1970 is the file's date, when that matters. */
  function write(path: string, text: string | Uint8Array, seconds?: number) {
    const full = join(fresh.path, path);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, text);
    if (seconds !== undefined) utimesSync(full, seconds, seconds);
  }
  return fresh;
}
