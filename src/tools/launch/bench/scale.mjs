import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Complaint } from '../check/complaint.mjs';
import { ROOM, root, run, runNode, scriptOf } from '../install/child.mjs';
import { launchInSoftware, withPage } from './bench-browser.mjs';
import { SETTLED, choice, costOf, keyPress, median, press, stubDrawing } from './interactions.mjs';

/**
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {import('@playwright/test').Browser} Browser
 * @typedef {import('./interactions.mjs').Deed} Deed
 * @typedef {{ readonly seconds: number, readonly gigabytes: number }} Build how long it took, and what it held in memory at its most
 * @typedef {Readonly<Record<string, number>>} Figures by what they are of
 */

/** Features of the atlas that the large one is measured by, and of the large one when nothing is said. */
const [SMALL, LARGE] = [1000, 100_000];
const RUNS = 3;
const BUILD_MINUTES = 20;
/** What a build of 100,000 features may cost. */
const BUILD = { seconds: 180, gigabytes: 4 };
/** What is measured, its unit, and how many times the small atlas's figure it may be. */
const ROWS = /** @type {const} */ ([
  ['first view', 'ms', 1.5],
  ['a feature chosen', 'ms', 2],
  ['first letters searched for', 'ms', 2],
  ['more letters', 'ms', 2],
  ['another date', 'ms', 2],
  ['the list unfolded', 'ms', 2],
  ['DOM nodes', '', 2],
  ['heap', 'MB', 2],
]);
/** Tells, when the process ends, what it held at its most, in kB. */
const PEAK = `data:text/javascript,process.on('exit',()=>console.error('peak '+process.resourceUsage().maxRSS))`;

/**
 * `--scale=100000`: builds an invented atlas of so many features and a small one, and prints what the build costs and how
 * many times the small one's figures the large one's are; `--json` for machines.
 *
 * @type {() => Promise<number>}
 */
export async function main() {
  const [small, large] = [SMALL, sizeOf(process.argv.slice(2))];
  const browser = await launchInSoftware();
  const folder = mkdtempSync(join(tmpdir(), 'scale-'));
  try {
    const sites = [];
    for (const features of [small, large]) sites.push(await built(folder, features));
    /** @type {Figures[][]} */
    const runs = sites.map(() => []);
    for (let nth = 0; nth < RUNS; nth += 1) {
      for (const [at, { site }] of sites.entries()) {
        runs[at]?.push(await measured(browser, site));
      }
    }
    const table = ROWS.map(([name, unit, most]) => {
      const [one = NaN, other = NaN] = runs.map((all) =>
        median(all.map((run) => run[name] ?? NaN)),
      );
      return { name, unit, small: one, large: other, ratio: other / one, most };
    });
    const builds = sites.map(({ features, build }) => ({ features, ...build }));
    if (process.argv.includes('--json')) console.log(JSON.stringify({ builds, table }, null, 2));
    else console.log([...builds.map(buildLine), ...table.map(lineOf)].join('\n'));
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return 0;
}

/** @type {(args: readonly string[]) => number} */
function sizeOf(args) {
  const text = args.find((arg) => arg.startsWith('--scale='))?.slice('--scale='.length);
  const features = text === undefined ? LARGE : Number(text);
  if (Number.isInteger(features) && features > 0) return features;
  throw new Complaint(`--scale=${text} is no number of features.`);
}

/** Writes an atlas of a size and builds it. @type {(folder: string, features: number) => Promise<{ features: number, site: string, build: Build }>} */
async function built(folder, features) {
  const [atlas, site] = ['atlas', 'site'].map((part) => join(folder, `${part}-${features}`));
  if (atlas === undefined || site === undefined) throw new Error('There is no folder.');
  const generator = join(root, 'tests/scale/cli.ts');
  const written = await runNode(scriptOf('tsx'), [generator, atlas, String(features)]);
  if (written.code !== 0) throw new Complaint(written.output);
  const begun = performance.now();
  const { code, output } = await run(
    process.execPath,
    [
      ...[...ROOM, '--import', PEAK, scriptOf('vite'), 'build', '--configLoader=runner'],
      ...['--logLevel=error', '--outDir', site, '--emptyOutDir'],
    ],
    { env: { ATLAS: atlas }, minutes: BUILD_MINUTES },
  );
  if (code !== 0) throw new Complaint(`An atlas of ${features} features was not built:\n${output}`);
  const seconds = (performance.now() - begun) / 1000;
  const kB = Number(/^peak (\d+)$/m.exec(output)?.[1] ?? NaN);
  return { features, site, build: { seconds, gigabytes: kB / 1e6 } };
}

/** @type {(build: Build & { features: number }) => string} */
const buildLine = ({ features, seconds, gigabytes }) =>
  `${features} features built in ${seconds.toFixed(0)} s (≤ ${BUILD.seconds}), ${gigabytes.toFixed(1)} GB at most (≤ ${BUILD.gigabytes})`;

/** @type {(row: { name: string, unit: string, small: number, large: number, ratio: number, most: number }) => string} */
const lineOf = ({ name, unit, small, large, ratio, most }) =>
  [
    name.padEnd(28),
    unit.padEnd(3),
    small.toFixed(0).padStart(8),
    large.toFixed(0).padStart(8),
    `${ratio.toFixed(1)}×`.padStart(7),
    ` ≤ ${most}×`,
  ].join(' ');

/**
 * In a page of its own: drawing is counted in the first view, and left out of what follows, where processor time of the main thread
 * is told. Its time by the clock is mostly waiting for programs of the graphics card that are made in software.
 *
 * @type {(browser: Browser, site: string) => Promise<Figures>}
 */
function measured(browser, site) {
  return withPage(browser, site, async (page) => {
    const firstView = await page.evaluate(() => performance.now());
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.evaluate(stubDrawing);
    await page.waitForTimeout(2 * SETTLED);
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    const costing = async (/** @type {(page: Page) => Promise<Deed>} */ prepared) =>
      (await costOf(page, session, await prepared(page))).processor;
    // The list first, while nothing is on its way that another date asks for.
    const unfolded = await costing(unfolding);
    await (await unfolding(page)).act();
    return {
      'first view': firstView,
      heap: usedSize / 1e6,
      'the list unfolded': unfolded,
      'another date': await costing(keyPress),
      'a feature chosen': await costing(choice),
      'DOM nodes': await page.evaluate(() => document.querySelectorAll('*').length),
      'first letters searched for': await typed(page, ['/', 'b', 'a', 't']),
      'more letters': await typed(page, ['t', 'l', 'e']),
    };
  });
}

/** The list unfolded, or folded again. @type {(page: Page) => Promise<Deed>} */
async function unfolding(page) {
  const button = await page.getByRole('button', { name: 'Places and events' }).elementHandle();
  return { act: () => button.evaluate(press), there: () => Promise.resolve() };
}

/** Milliseconds from the first of the keys until something is found. @type {(page: Page, keys: readonly string[]) => Promise<number>} */
async function typed(page, keys) {
  const begun = performance.now();
  for (const key of keys) await page.keyboard.press(key);
  await page.getByRole('option').first().waitFor();
  return performance.now() - begun;
}
