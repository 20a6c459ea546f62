import {
  accessSync,
  constants,
  existsSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { root, run, runNode } from './child.mjs';
import { Complaint } from '../check/complaint.mjs';
import { fingerprint } from '../fingerprint.mjs';

const LOCK = 'package-lock.json';
const STAMP = 'node_modules/.lock-hash';

/** Installs exactly what the lock file says, unless that is there already. */
export async function ensureInstalled() {
  if (installIsCurrent(root)) return;
  assertWritable(root, 'node_modules');
  console.error('Installing what the lock file lists …');
  rmSync(join(root, STAMP), { force: true });
  const { code, output } = await npm([
    'ci',
    '--include=dev',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]);
  if (code !== 0)
    throw new Complaint(`"npm ci" could not install the dependencies: ${reasonIn(output)}`);
  writeFileSync(join(root, STAMP), fingerprint(root, [LOCK]));
}

/**
 * Whether node_modules under `base` holds what the lock file says: by our own stamp, or because somebody's
 * "npm install" ran after the lock file last changed. Packages named in package.json must all be there.
 *
 * @type {(base: string) => boolean}
 */
export function installIsCurrent(base) {
  const npmRecord = join(base, 'node_modules/.package-lock.json');
  if (!existsSync(npmRecord) || missingPackages(base).length > 0) return false;
  const stamp = join(base, STAMP);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint(base, [LOCK])) return true;
  return statSync(npmRecord).mtimeMs >= statSync(join(base, LOCK)).mtimeMs;
}

/** @type {(base: string) => string[]} */
function missingPackages(base) {
  /** @type {Readonly<Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>> | undefined>>} */
  const manifest = JSON.parse(readFileSync(join(base, 'package.json'), 'utf8'));
  const names = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
  return names.filter((name) => !existsSync(join(base, 'node_modules', name, 'package.json')));
}

/**
 * Fails with one sentence when the folder, or what is in it of the given name, may not be written.
 *
 * @type {(base: string, name: string) => void}
 */
export function assertWritable(base, name) {
  for (const path of [base, join(base, name)].filter((path) => existsSync(path))) {
    try {
      accessSync(path, constants.W_OK);
    } catch {
      throw new Complaint(
        `The folder ${path} is read-only, and ${name} must be written there: make it writable or copy the project elsewhere.`,
      );
    }
  }
}

/** @type {(args: readonly string[]) => Promise<import('./child.mjs').Finished>} */
function npm(args) {
  const script = process.env.npm_execpath ?? '';
  if (/^npm-cli\.c?js$/.test(basename(script))) return runNode(script, args);
  return process.platform === 'win32' ? run('cmd', ['/c', 'npm', ...args]) : run('npm', args);
}

/** @type {(output: string) => string} */
function reasonIn(output) {
  const said = output.split('\n').map((line) => line.replace(/^npm (?:error|ERR!)\s*/, '').trim());
  return (
    said.find((line) => line !== '' && !/^(?:code|errno|syscall|path) /.test(line)) ??
    'it gave no reason.'
  );
}
