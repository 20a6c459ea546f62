import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where the environment names the folder. */
export const SHARED = 'ATLAS_TESTS_SHARE';

/** Gives all processes of a run of tests, of Vitest or of Playwright, a folder in which what one has made is there for the others. */
export default function share(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-tests-'));
  process.env[SHARED] = folder;
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
}
