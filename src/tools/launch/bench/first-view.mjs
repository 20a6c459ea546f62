import { rmSync } from 'node:fs';
import { site } from '../build.mjs';
import { makeBareAtlas } from './bare-site.mjs';
import { launchBenchBrowser } from './bench-browser.mjs';
import { interactionsOf, lineOf as interactionLine } from './interactions.mjs';
import {
  MOST,
  drawCallsPanning,
  figuresInPage,
  firstStepOf,
  watchFirstView,
} from './first-figures.mjs';

/**
 * @typedef {import('@playwright/test').Browser} Browser
 * @typedef {Readonly<Record<string, number>>} Figures by what they are of
 */

const RUNS = 5;
/** What is measured, its unit, and how many times the bare page's figure it may be; without it, how much at most. */
const ROWS = /** @type {const} */ ([
  ['first paint of text', 'ms', { ratio: 1.2 }],
  ['first complete map', 'ms', { ratio: 3 }],
  ['bytes until then', 'kB', { ratio: 2.2 }],
  ['requests until then', '', { most: MOST['requests until then'] }],
  ['JavaScript', 'kB', { ratio: 1.5 }],
  ['first step of script', 'kB', { most: MOST['first step of script'] }],
  ['fonts', 'kB', { most: MOST.fonts }],
  ['script on the main thread', 'ms', { ratio: 4 }],
  ['style and layout', 'ms', { ratio: 8 }],
  ['shift of the layout', '', { most: MOST['shift of the layout'] }],
  ['heap', 'MB', { ratio: 5 }],
  ['DOM nodes', '', { most: MOST['DOM nodes'] }],
  ['GL programs', '', { most: MOST['GL programs'] }],
  ['draw calls a frame', '', { most: MOST['draw calls a frame'] }],
]);

/**
 * Prints what the first view costs beside a bare MapLibre page, measured in turns in one run: medians, and what each may be;
 * and then what the interactions cost.
 * Drawn in software: the ratios are for comparing, not for promises.
 *
 * @type {() => Promise<number>}
 */
export async function main() {
  const browser = await launchBenchBrowser();
  const bareFolder = makeBareAtlas();
  try {
    /** @type {{ bare: Figures[], atlas: Figures[] }} */
    const runs = { bare: [], atlas: [] };
    for (let run = 0; run < RUNS; run += 1) {
      runs.bare.push(await measured(browser, bareFolder));
      runs.atlas.push(await measured(browser, site));
    }
    const table = ROWS.map(([name, unit, goal]) => ({
      name,
      unit,
      bare: medianOf(runs.bare, name),
      atlas: medianOf(runs.atlas, name),
      goal,
    }));
    const interactions = await interactionsOf(browser);
    if (process.argv.includes('--json'))
      console.log(JSON.stringify({ firstView: table, interactions }, null, 2));
    else
      for (const line of [...table.map(lineOf), ...interactions.map(interactionLine)])
        console.log(line);
  } finally {
    await browser.close();
    rmSync(bareFolder, { recursive: true });
  }
  return 0;
}

/** @type {(row: { name: string, unit: string, bare: number, atlas: number, goal: { ratio?: number, most?: number } }) => string} */
function lineOf({ name, unit, bare, atlas, goal }) {
  const ratio = bare === 0 ? '' : `${(atlas / bare).toFixed(1)}×`;
  const wanted = goal.ratio ? `≤ ${goal.ratio}×` : goal.most ? `≤ ${goal.most}` : '';
  const [one, other] = [bare, atlas].map((figure) => figure.toFixed(figure < 10 ? 2 : 0));
  return [
    name.padEnd(28),
    unit.padEnd(3),
    one?.padStart(8),
    other?.padStart(8),
    ratio.padStart(7),
    ` ${wanted}`,
  ].join(' ');
}

/** @type {(runs: readonly Figures[], name: string) => number} */
function medianOf(runs, name) {
  const figures = runs.map((run) => run[name] ?? NaN).sort((one, other) => one - other);
  return figures[Math.floor(figures.length / 2)] ?? NaN;
}

/** In a browser's room of its own, so that nothing is kept from another run. @type {(browser: Browser, folder: string) => Promise<Figures>} */
async function measured(browser, folder) {
  const { serve } = await import('../serve/serve.mjs');
  const served = await serve(folder, [0]);
  // The bare page's worker is made by no policy of ours.
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    bypassCSP: true,
  });
  try {
    const page = await context.newPage();
    await page.addInitScript(watchFirstView);
    const session = await context.newCDPSession(page);
    // It counts from here on.
    await session.send('Performance.enable');
    await page.goto(served.url);
    await page.locator('html[data-ready=true]').waitFor({ state: 'attached', timeout: 180_000 });
    const inPage = await page.evaluate(figuresInPage);
    const inBrowser = await figuresOfBrowser(session);
    return {
      ...inPage,
      ...inBrowser,
      'first step of script': await firstStepOf(page),
      'draw calls a frame': await drawCallsPanning(page),
    };
  } finally {
    await context.close();
    served.close();
  }
}

/** @type {(session: import('@playwright/test').CDPSession) => Promise<Figures>} */
async function figuresOfBrowser(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  /** @type {(name: string) => number} */
  const metric = (name) => metrics.find((each) => each.name === name)?.value ?? NaN;
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return {
    'script on the main thread': 1000 * metric('ScriptDuration'),
    'style and layout': 1000 * (metric('LayoutDuration') + metric('RecalcStyleDuration')),
    heap: usedSize / 1e6,
  };
}
