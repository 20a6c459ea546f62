import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchBenchBrowser, play, withPage } from './bench-browser.mjs';
import { site } from '../build.mjs';
import { root } from '../install/child.mjs';

/**
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {import('@playwright/test').Browser} Browser
 */

const WINDOWS = 20;
const WINDOW_MS = 500;
const WARM_UP = 4000;

/**
 * Prints the main thread's script time per frame of the atlas while it plays and of a bare map, and their ratio. The map
 * is drawn in software, so frames are fewer and each carries more of the clock than on a machine with a graphics card:
 * the ratio is for comparing one run of the atlas with another, not for promises.
 *
 * @type {() => Promise<number>}
 */
export async function main() {
  const browser = await launchBenchBrowser();
  const bareFolder = makeBareSite();
  try {
    const bare = await costOf(browser, bareFolder, () => Promise.resolve());
    const atlas = await costOf(browser, site, play);
    console.log(`bare map, one point:  ${line(bare)}`);
    console.log(`the atlas, playing:   ${line(atlas)}`);
    console.log(
      `ratio: ${(atlas.scriptMs / bare.scriptMs).toFixed(2)}, of the means ${(atlas.meanMs / bare.meanMs).toFixed(2)} (software rendering, ${browser.version()})`,
    );
  } finally {
    await browser.close();
    rmSync(bareFolder, { recursive: true });
  }
  return 0;
}

/** @typedef {{ readonly scriptMs: number, readonly meanMs: number, readonly framesPerSecond: number }} Cost script a frame: median of the windows and mean; median of the rates */

/** @type {(cost: Cost) => string} */
const line = ({ scriptMs, meanMs, framesPerSecond }) =>
  `${scriptMs.toFixed(2)} ms of script a frame (mean ${meanMs.toFixed(2)}) at ${framesPerSecond.toFixed(0)} frames a second`;

/** @type {(browser: Browser, folder: string, begin: (page: Page) => Promise<void>) => Promise<Cost>} */
const costOf = (browser, folder, begin) =>
  withPage(browser, folder, async (page) => {
    await begin(page);
    // The first seconds carry what happens once: code and shaders compiled, tiles cut.
    await page.waitForTimeout(WARM_UP);
    return measure(page);
  });

/** @type {(page: Page) => Promise<Cost>} */
async function measure(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const scriptSeconds = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0;
  };
  const costs = [];
  const rates = [];
  const start = await scriptSeconds();
  let total = 0;
  for (let window = 0; window < WINDOWS; window += 1) {
    const before = await scriptSeconds();
    const frames = await page.evaluate(countFrames, WINDOW_MS);
    costs.push(((await scriptSeconds()) - before) * (1000 / frames));
    rates.push(frames * (1000 / WINDOW_MS));
    total += frames;
  }
  const meanMs = ((await scriptSeconds()) - start) * (1000 / total);
  return { scriptMs: median(costs), meanMs, framesPerSecond: median(rates) };
}

/** Runs in the page. @type {(ms: number) => Promise<number>} */
const countFrames = (ms) =>
  new Promise((resolve) => {
    const end = performance.now() + ms;
    let frames = 0;
    const count = () => {
      frames += 1;
      if (performance.now() < end) requestAnimationFrame(count);
      else resolve(frames);
    };
    requestAnimationFrame(count);
  });

/** @type {(numbers: readonly number[]) => number} */
const median = (numbers) =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;

/** MapLibre as its package has it and the one page that uses it; a folder to be removed. @type {() => string} */
function makeBareSite() {
  const folder = mkdtempSync(join(tmpdir(), 'bare-map-'));
  cpSync(join(root, 'node_modules/maplibre-gl/dist'), folder, { recursive: true });
  cpSync(fileURLToPath(new URL('bare-map.html', import.meta.url)), join(folder, 'index.html'));
  return folder;
}
