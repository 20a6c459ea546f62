import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, packagesFolder } from './folders';
import { Obstacle } from './obstacle';
import { report } from './progress';

const folder = join(cacheFolder, 'npm');
const lists = ['package.json', 'package-lock.json'] as const;
const stamp = join(folder, 'fetched.json');

/** Fetches the packages of the build into their own folder, unless the very same are there. */
export function fetchNpmPackages(): void {
  const wanted = readFileSync(join(packagesFolder, 'package-lock.json'), 'utf8');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  mkdirSync(folder, { recursive: true });
  for (const list of lists) copyFileSync(join(packagesFolder, list), join(folder, list));
  report('fetching the npm packages of the basemap build');
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'ignore',
  });
  if (status !== 0) {
    throw new Obstacle(
      'The npm packages of src/tools/basemap/packages could not be fetched: is the registry within reach?',
    );
  }
  writeFileSync(join(folder, 'load.mjs'), 'export const load = (name) => import(name);\n');
  writeFileSync(stamp, wanted);
}
