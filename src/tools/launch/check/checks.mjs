import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { asOne, checkByExit, browserTests, readyBrowser, siteBuild, unitTests } from './check.mjs';
import { root, stopChildren } from '../install/child.mjs';
import { Complaint, sentenceOf } from './complaint.mjs';
import { ensureInstalled } from '../install/install.mjs';
import { onStop } from '../serve/stop.mjs';
import { countLine, sum, tallyOfExit } from './tally.mjs';

/**
 * @typedef {import('./check.mjs').Check} Check
 * @typedef {import('./tally.mjs').Tally} Tally
 */

/** Every component, by the native compiler. @type {Check} */
const components = {
  name: 'components',
  run: () => {
    // What it made of a component that is gone is told of, and found by who imports it, until it begins anew.
    rmSync(join(root, '.svelte-check'), { recursive: true, force: true });
    const args = ['--tsconfig', './tsconfig.json', '--fail-on-warnings', '--tsgo'];
    return checkByExit('components', 'svelte-check', args).run();
  },
};

/** What works on one core, two at a time: lint, which is the longest, beside all the others. @type {readonly Check[]} */
const TOGETHER = [
  asOne('lint', [
    checkByExit('oxlint', 'oxlint', ['--max-warnings=0']),
    checkByExit('eslint', 'eslint', ['.', '--max-warnings=0']),
  ]),
  checkByExit('types', 'tsc', ['--noEmit'], '@typescript/native'),
  components,
  checkByExit('format', 'prettier', ['--check', '.']),
  checkByExit(
    'boundaries',
    'depcruise',
    ['src', '--config', '.dependency-cruiser.cjs'],
    'dependency-cruiser',
  ),
  checkByExit('dead-code', 'knip', []),
  // What nothing but tests use is dead too; what packages are for, the run above has told.
  checkByExit('test-only-code', 'knip', ['--production', '--include=files,exports,types']),
  checkByExit('geodata', 'tsx', ['src/tools/geodata/cli.ts']),
  siteBuild,
];

/** What has two cores to do of its own. @type {readonly Check[]} */
const ALONE = [unitTests, browserTests];

/**
 * Runs all checks, or those that `--only=lint,unit` or `--only lint unit` names, each to its end whatever the others do.
 *
 * @type {() => Promise<number>}
 */
export async function main() {
  onStop(() => {
    stopChildren();
    process.exit(130);
  });
  await ensureInstalled();
  const isWanted = choice(process.argv.slice(2), [...TOGETHER, ...ALONE]);
  // What goes wrong with it the check tells that needs it.
  if (isWanted(browserTests)) readyBrowser().catch(() => undefined);
  const tally = sum([
    ...(await runAll(TOGETHER.filter(isWanted), 2)),
    ...(await runAll(ALONE.filter(isWanted), 1)),
  ]);
  console.log(countLine(tally));
  return tally.failed === 0 ? 0 : 1;
}

/**
 * Which checks the command line asks for.
 *
 * @type {(args: readonly string[], checks: readonly Check[]) => (check: Check) => boolean}
 */
export function choice(args, checks) {
  const [option = '', ...names] = args.flatMap((arg) => arg.split(/[=,]/)).filter(Boolean);
  if (option === '') return () => true;
  const known = checks.map((check) => check.name);
  const offer = `the checks are ${known.join(', ')}.`;
  if (option !== '--only') throw new Complaint(`Only --only=… may be said here, not ${option}.`);
  if (names.length === 0) throw new Complaint(`--only names no check: ${offer}`);
  const strangers = names.filter((name) => !known.includes(name));
  if (strangers.length === 0) return (check) => names.includes(check.name);
  throw new Complaint(`There is no check named ${strangers.join(', ')}: ${offer}`);
}

/** @type {(checks: readonly Check[], atOnce: number) => Promise<Tally[]>} */
async function runAll(checks, atOnce) {
  const waiting = [...checks];
  /** @type {Tally[]} */
  const tallies = [];
  const takeTurns = async () => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
      tallies.push(await runAndTell(check));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, takeTurns));
  return tallies;
}

/** @type {(check: Check) => Promise<Tally>} */
async function runAndTell(check) {
  const start = performance.now();
  const { tally, output } = await check.run().catch((/** @type {unknown} */ error) => ({
    tally: tallyOfExit(null),
    output: sentenceOf(error),
  }));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    `${tally.failed === 0 ? '✓' : '✗'} ${check.name}: ${countLine(tally)} (${seconds} s)`,
  );
  if (tally.failed > 0) console.log(`\n${output.trim()}\n`);
  return tally;
}
