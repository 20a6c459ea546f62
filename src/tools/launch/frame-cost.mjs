import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './browser.mjs';
import { ensureBuilt, site } from './build.mjs';
import { root } from './child.mjs';
import { ensureInstalled } from './install.mjs';

/**
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {import('@playwright/test').Browser} Browser
 */

const WINDOWS = 20;
const WINDOW_MS = 500;
const SOFTWARE_GL = [
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--no-sandbox',
];

/**
 * Prints the main thread's script time per frame of the atlas while it plays and of a bare map, and their ratio. The map
 * is drawn in software, so frames are fewer and each carries more of the clock than on a machine with a graphics card:
 * the ratio is for comparing one run of the atlas with another, not for promises.
 *
 * @type {() => Promise<number>}
 */
export async function main() {
  await ensureInstalled();
  await ensureBuilt();
  const { chromium } = await import('@playwright/test');
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: SOFTWARE_GL,
  });
  const bareFolder = makeBareSite();
  try {
    const bare = await costOf(browser, bareFolder, () => Promise.resolve());
    const atlas = await costOf(browser, site, (page) =>
      page.getByRole('button', { name: 'Play', exact: true }).click(),
    );
    console.log(`bare map, one point:  ${line(bare)}`);
    console.log(`the atlas, playing:   ${line(atlas)}`);
    console.log(
      `ratio: ${(atlas.scriptMs / bare.scriptMs).toFixed(2)} (software rendering, ${browser.version()})`,
    );
  } finally {
    await browser.close();
    rmSync(bareFolder, { recursive: true });
  }
  return 0;
}

/** @typedef {{ readonly scriptMs: number, readonly framesPerSecond: number }} Cost medians over the windows */

/** @type {(cost: Cost) => string} */
const line = ({ scriptMs, framesPerSecond }) =>
  `${scriptMs.toFixed(2)} ms of script a frame at ${framesPerSecond.toFixed(0)} frames a second`;

/** @type {(browser: Browser, folder: string, begin: (page: Page) => Promise<void>) => Promise<Cost>} */
async function costOf(browser, folder, begin) {
  const { serve } = await import('./serve.mjs');
  const served = await serve(folder, [0]);
  const page = await browser.newPage({ viewport: { width: 900, height: 640 } });
  await page.goto(served.url);
  await page.locator('html[data-ready=true]').waitFor({ state: 'attached', timeout: 60_000 });
  await begin(page);
  // The first second carries what happens once: code compiled, tiles cut.
  await page.waitForTimeout(1000);
  const cost = await measure(page);
  await page.close();
  served.close();
  return cost;
}

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
  for (let window = 0; window < WINDOWS; window += 1) {
    const before = await scriptSeconds();
    const frames = await page.evaluate(countFrames, WINDOW_MS);
    costs.push(((await scriptSeconds()) - before) * (1000 / frames));
    rates.push(frames * (1000 / WINDOW_MS));
  }
  return { scriptMs: median(costs), framesPerSecond: median(rates) };
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
