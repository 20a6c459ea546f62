import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from './folders';
import { Obstacle } from './obstacle';
import { report } from './progress';
import { debianPackages, type DebianPackage } from './pins';

const folder = join(cacheFolder, 'deb');

/** The folder of a Debian package, fetched and unpacked beside the project but never installed. */
export function unpacked(name: string): string {
  const wanted = debianPackages.find((each) => each.name === name);
  if (wanted === undefined) throw new Obstacle(`${name} is not in packages/debian.json.`);
  const target = join(folder, `${name}_${wanted.sha256.slice(0, 12)}`);
  if (!existsSync(join(target, 'usr'))) {
    mkdirSync(target, { recursive: true });
    const archive = fetched(wanted);
    run('dpkg', ['-x', archive, target], `${archive} could not be unpacked with dpkg`);
  }
  return target;
}

function fetched(wanted: DebianPackage): string {
  const before = archiveOf(wanted);
  if (before !== null) return before;
  report(`fetching ${wanted.name} ${wanted.version} from Debian`);
  const missing =
    `Debian's package ${wanted.name} ${wanted.version} could not be had: run "apt-get update" on ` +
    `Debian 12, or put its .deb file in ${folder}`;
  run('apt-get', ['download', `${wanted.name}=${wanted.version}`], missing);
  const archive = archiveOf(wanted);
  if (archive === null) throw new Obstacle(`${missing}; what came has another checksum.`);
  return archive;
}

/** The package's file if it is here and is the very one the archives were made from. */
function archiveOf({ name, sha256 }: DebianPackage): string | null {
  const files = readdirSync(folder).filter(
    (file) => file.startsWith(`${name}_`) && file.endsWith('.deb'),
  );
  const file = files.map((each) => join(folder, each)).find((each) => checksum(each) === sha256);
  return file ?? null;
}

function checksum(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

function run(command: string, options: readonly string[], complaint: string): void {
  const { status, error } = spawnSync(command, options, { cwd: folder, stdio: 'ignore' });
  if (status !== 0) throw new Obstacle(`${complaint}${error ? ` (no ${command} here)` : ''}.`);
}
