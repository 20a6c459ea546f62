import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { atlasFolder } from './atlas.mjs';
import { ROOM, root, run, scriptOf } from './install/child.mjs';
import { Complaint } from './check/complaint.mjs';
import { fingerprint } from './fingerprint.mjs';
import { assertWritable } from './install/install.mjs';

const INPUTS = [
  atlasFolder(),
  'index.html',
  'package-lock.json',
  'public',
  'src',
  'tsconfig.json',
  'vite.config.ts',
];
const BUILT = 'dist';
const PAGE = 'dist/index.html';
const STAMP = '.cache/built-from';

/** Folder of the built site. */
export const site = join(root, 'dist');

/** Builds the site unless it was already built from these very inputs. */
export async function ensureBuilt() {
  if (buildIsCurrent(root)) return;
  assertWritable(root, 'dist');
  console.error('Building the site …');
  const { code, output } = await build();
  if (code === 0) return;
  console.error(withoutStack(output));
  throw new Complaint('The site could not be built: the reasons are above.');
}

/**
 * Builds the site and notes what it was built from.
 *
 * @type {() => Promise<import('./install/child.mjs').Finished>}
 */
export async function build() {
  const from = fingerprint(root, INPUTS);
  const finished = await run(process.execPath, [
    ...ROOM,
    scriptOf('vite'),
    'build',
    '--configLoader=runner',
    '--logLevel=warn',
  ]);
  if (finished.code === 0) stamp(root, from);
  return finished;
}

/**
 * Whether the site in `base` was built from the inputs as they are now for the address it is to have, and every file is still as it was built.
 *
 * @type {(base: string) => boolean}
 */
export function buildIsCurrent(base) {
  const stampPath = join(base, STAMP);
  if (!existsSync(stampPath) || !existsSync(join(base, PAGE))) return false;
  return readFileSync(stampPath, 'utf8') === stampOf(base, fingerprint(base, INPUTS));
}

/**
 * Notes that the site in `base` was built from inputs of that fingerprint.
 *
 * @type {(base: string, from?: string) => void}
 */
export function stamp(base, from = fingerprint(base, INPUTS)) {
  const path = join(base, STAMP);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, stampOf(base, from));
}

/** @type {(base: string, from: string) => string} */
const stampOf = (base, from) =>
  `${from} ${fingerprint(base, [BUILT])} ${process.env.SITE_URL ?? ''}\n`;

/**
 * What a tool said before its call stack, if it ends with one.
 *
 * @type {(output: string) => string}
 */
export function withoutStack(output) {
  const lines = output.split('\n');
  const stack = lines.findIndex((line) => /^\s+at .*:\d+:\d+/.test(line));
  return (stack < 0 ? lines : lines.slice(0, stack)).join('\n').trim();
}
