import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the project, whatever folder the command was typed in. */
export const root = fileURLToPath(new URL('../../../../', import.meta.url));

/**
 * What a finished child process left: `code` is `null` when it was killed or could not be started.
 *
 * @typedef {{ readonly code: number | null, readonly output: string }} Finished
 */

/**
 * @typedef {object} ChildOptions
 * @property {Readonly<Record<string, string>>} [env] added to the environment
 * @property {number} [minutes] after which the child is ended; 20 when not given
 */

/** The environment less what asks for colours: what a child says is kept, searched and shown again. */
const PLAIN = Object.fromEntries(
  Object.entries({ ...process.env, NO_COLOR: '1' }).filter(([name]) => name !== 'FORCE_COLOR'),
);

/** In milliseconds, how long a child has to end after it was asked to. */
const GRACE = 20_000;

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/**
 * Runs a program from the project's folder without a terminal and collects all that it says, both streams in order.
 *
 * @type {(command: string, args: readonly string[], options?: ChildOptions) => Promise<Finished>}
 */
export function run(command, args, { env = {}, minutes = 20 } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...PLAIN, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.add(child);
    let output = '';
    const collect = (/** @type {Buffer} */ chunk) => {
      output += chunk.toString();
    };
    let limit = setTimeout(() => {
      output += `\nstopped after ${minutes} minutes\n`;
      // Asked first: a runner ends what it has begun, its server and its browsers, which would stay otherwise.
      child.kill('SIGINT');
      limit = setTimeout(() => child.kill('SIGKILL'), GRACE);
    }, minutes * 60_000);
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', (error) => {
      output += error.message;
    });
    child.on('close', (code) => {
      clearTimeout(limit);
      running.delete(child);
      resolve({ code: child.pid === undefined ? null : code, output });
    });
  });
}

/** What a build tells Node: it makes much that is short-lived, and with the little room for it that is usual a fifth of its time goes on clearing up. */
export const ROOM = ['--max-semi-space-size=64'];

/**
 * Runs a Node script.
 *
 * @type {(script: string, args: readonly string[], options?: ChildOptions) => Promise<Finished>}
 */
export const runNode = (script, args, options) => run(process.execPath, [script, ...args], options);

/** Stops every child that is still running. */
export function stopChildren() {
  for (const child of running) child.kill('SIGTERM');
}

/**
 * Path of the script behind an installed package's command; started by Node itself it needs no shell on any system.
 *
 * @type {(packageName: string, command?: string) => string}
 */
export function scriptOf(packageName, command = packageName) {
  const manifestPath = join(root, 'node_modules', packageName, 'package.json');
  /** @type {{ readonly bin?: string | Readonly<Record<string, string>> }} */
  const { bin } = JSON.parse(readFileSync(manifestPath, 'utf8'));
  const script = typeof bin === 'string' ? bin : bin?.[command];
  if (script === undefined)
    throw new Error(`The package ${packageName} has no command ${command}.`);
  return join(dirname(manifestPath), script);
}
