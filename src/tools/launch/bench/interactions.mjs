import { site } from '../build.mjs';
import { launchBenchBrowser, withPage } from './bench-browser.mjs';

/**
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {import('@playwright/test').CDPSession} CDPSession
 * @typedef {{ readonly script: number, readonly task: number }} Cost milliseconds of script on the main thread in all, and of the longest task
 */

const RUNS = 5;
/** Until the map has done what follows a change. */
export const SETTLED = 1500;
/** What an interaction may cost at most, in milliseconds. */
const MOST = { script: 50, task: 100 };

/** What is done, in this order, over and over. @type {readonly (readonly [string, (page: Page) => Promise<void>])[]} */
const DONE = [
  ['a feature chosen, its passage on screen', chooseAnother],
  ['a notch of the wheel in the text, another date', turnWheel],
  ['a key on the slider, another map', pressKey],
];

/**
 * Prints what three interactions cost in script once the first view is there: medians of five. The graphics card's calls do
 * nothing, so that drawing in software is not counted.
 *
 * @type {() => Promise<number>}
 */
export async function main() {
  const browser = await launchBenchBrowser();
  try {
    const rows = await withPage(browser, site, measured);
    if (process.argv.includes('--json')) console.log(JSON.stringify(rows, null, 2));
    else for (const row of rows) console.log(lineOf(row));
  } finally {
    await browser.close();
  }
  return 0;
}

/** @typedef {Cost & { readonly name: string }} Row */

/** @type {(row: Row) => string} */
const lineOf = ({ name, script, task }) =>
  `${name.padEnd(48)} ${script.toFixed(0).padStart(5)} ms of script (≤ ${MOST.script}), longest task ${task.toFixed(0)} ms (≤ ${MOST.task})`;

/** @type {(page: Page) => Promise<Row[]>} */
async function measured(page) {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.evaluate(stubDrawing);
  await page.waitForTimeout(2 * SETTLED);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  /** @type {Cost[][]} */
  const runs = [];
  for (let run = 0; run < RUNS; run += 1) {
    /** @type {Cost[]} */
    const costs = [];
    for (const [, act] of DONE) costs.push(await costOf(page, session, act));
    runs.push(costs);
  }
  return DONE.map(([name], nth) => ({
    name,
    script: median(runs.map((costs) => costs[nth]?.script ?? NaN)),
    task: median(runs.map((costs) => costs[nth]?.task ?? NaN)),
  }));
}

/** What it costs to do something, until the map has done what follows. @type {(page: Page, session: CDPSession, act: (page: Page) => Promise<void>) => Promise<Cost>} */
export async function costOf(page, session, act) {
  const scriptMs = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? NaN);
  };
  await page.evaluate(watchTasks);
  const before = await scriptMs();
  await act(page);
  await page.waitForTimeout(SETTLED);
  return { script: (await scriptMs()) - before, task: await page.evaluate(longestTask) };
}

/** The next event of the list after the one chosen, by key: what a click does, wherever it stands. @type {(page: Page) => Promise<void>} */
export async function chooseAnother(page) {
  const fold = page.getByRole('button', { name: 'Places and events' });
  if ((await fold.count()) > 0 && (await fold.getAttribute('aria-expanded')) === 'false') {
    await fold.click();
    await page.waitForTimeout(SETTLED);
  }
  await page.evaluate(() => {
    const all = [...document.querySelectorAll('ol button[data-feature]')];
    const chosen = all.findIndex((button) => button.matches('[aria-current=true]'));
    const next = all[(chosen + 3) % all.length];
    if (next instanceof HTMLElement) next.click();
  });
}

/** @type {(page: Page) => Promise<void>} */
async function turnWheel(page) {
  await page.locator('[data-passage]').first().hover({ force: true });
  await page.mouse.wheel(0, 100);
}

/** The next step of the clock. @type {(page: Page) => Promise<void>} */
export async function pressKey(page) {
  await page.getByRole('slider', { name: 'Date' }).press('ArrowRight');
}

/** Runs in the page: from here on nothing is drawn. */
export function stubDrawing() {
  const gl = WebGL2RenderingContext.prototype;
  for (const name of ['drawElements', 'drawArrays', 'clear', 'texImage2D', 'texSubImage2D']) {
    Reflect.set(gl, name, () => undefined);
  }
}

/** Runs in the page; a task of less than 50 ms is none that is told of. */
function watchTasks() {
  const watch = { longest: 0 };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watch.longest = Math.max(watch.longest, duration);
  }).observe({ type: 'longtask' });
  Object.assign(window, { watch });
}

/** Runs in the page. @type {() => number} */
const longestTask = () =>
  /** @type {{ watch: { longest: number } }} */ (/** @type {unknown} */ (window)).watch.longest;

/** `NaN` of nothing. @type {(numbers: readonly number[]) => number} */
export const median = (numbers) =>
  [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? NaN;
