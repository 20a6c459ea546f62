import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Obstacle } from './obstacle';
import { cacheFolder, packagesFolder } from './folders';

const LISTS = ['package.json', 'package-lock.json'] as const;

/** Fetches the faces and the subsetter into their own folder, unless the very same are there. */
export function fetchPackages(): void {
  const stamp = join(cacheFolder, 'fetched.json');
  const wanted = readFileSync(join(packagesFolder, 'package-lock.json'), 'utf8');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  mkdirSync(cacheFolder, { recursive: true });
  for (const list of LISTS) copyFileSync(join(packagesFolder, list), join(cacheFolder, list));
  process.stdout.write('fetching the faces, about 350 MB unpacked\n');
  const command = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  const { status } = spawnSync('npm', command, { cwd: cacheFolder, stdio: 'ignore' });
  if (status !== 0) {
    throw new Obstacle(
      'The packages of src/tools/fonts/packages could not be fetched: is the registry within reach?',
    );
  }
  writeFileSync(stamp, wanted);
}
