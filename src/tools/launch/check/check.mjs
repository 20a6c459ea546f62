import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from '../install/browser.mjs';
import { build } from '../build.mjs';
import { runNode, scriptOf } from '../install/child.mjs';
import { tallyOfExit, tallyOfPlaywright, tallyOfVitest } from './tally.mjs';

/**
 * After so long something hangs: all maps of the browser tests are drawn in a quarter of an hour on two cores without a
 * graphics card, and in half an hour on slow ones.
 */
const MINUTES = 40;

/**
 * @typedef {{ readonly tally: import('./tally.mjs').Tally, readonly output: string }} Outcome
 * @typedef {{ readonly name: string, readonly run: () => Promise<Outcome> }} Check
 */

/**
 * A tool that passes or fails as a whole, by its exit code.
 *
 * @type {(name: string, command: string, args: readonly string[], packageName?: string) => Check}
 */
export const checkByExit = (name, command, args, packageName) => ({
  name,
  run: async () => {
    const { code, output } = await runNode(scriptOf(packageName ?? command, command), args);
    return { tally: tallyOfExit(code), output };
  },
});

/**
 * Checks that count as one: each runs to its end, one after the other.
 *
 * @type {(name: string, checks: readonly Check[]) => Check}
 */
export const asOne = (name, checks) => ({
  name,
  run: async () => {
    let isFine = true;
    let said = '';
    for (const check of checks) {
      const { tally, output } = await check.run();
      isFine &&= tally.failed === 0;
      said += output;
    }
    return { tally: tallyOfExit(isFine ? 0 : 1), output: said };
  },
});

/** Every test of Vitest, each counted. @type {Check} */
export const unitTests = {
  name: 'unit',
  run: () =>
    withReport(async (path) => {
      const args = [
        'run',
        '--configLoader=runner',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${path}`,
        // Left to itself it keeps one core free, which on two is half of what there is.
        '--maxWorkers=100%',
      ];
      const { code, output } = await runNode(scriptOf('vitest'), args);
      return { tally: tallyOfVitest(read(path), code), output };
    }),
};

/** A fresh build, whatever is there. @type {Check} */
export const siteBuild = {
  name: 'build',
  run: async () => {
    const { code, output } = await build();
    return { tally: tallyOfExit(code), output };
  },
};

/** @type {Promise<string> | null} */
let browser = null;

/**
 * Path of the browser, which is installed if there is none; begun before it is needed, the waiting costs nothing.
 *
 * @type {() => Promise<string>}
 */
export const readyBrowser = () => (browser ??= ensureBrowser());

/** Every test of Playwright, each counted, in a browser that is installed first if there is none. @type {Check} */
export const browserTests = {
  name: 'browser',
  run: () =>
    withReport(async (path) => {
      const env = { CHROMIUM_PATH: await readyBrowser(), PLAYWRIGHT_JSON_OUTPUT_FILE: path };
      const args = ['test', '--config=tests/e2e', '--reporter=list,json'];
      const { code, output } = await runNode(scriptOf('@playwright/test', 'playwright'), args, {
        env,
        minutes: MINUTES,
      });
      return { tally: tallyOfPlaywright(read(path), code), output };
    }),
};

/**
 * @template Result
 * @param {(path: string) => Promise<Result>} use
 */
async function withReport(use) {
  const folder = mkdtempSync(join(tmpdir(), 'world-war-zero-'));
  try {
    return await use(join(folder, 'report.json'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A runner's report; `null` when it wrote none. @type {(path: string) => any} */
function read(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}
