import { site } from '../build.mjs';
import { launchBenchBrowser, withPage } from './bench-browser.mjs';

/**
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {import('@playwright/test').Browser} Browser
 * @typedef {import('@playwright/test').CDPSession} CDPSession
 * @typedef {{ readonly until: number, readonly script: number, readonly processor: number, readonly task: number }} Cost milliseconds of script on the
 *   main thread until what was asked for is on the screen, in all with the flight of the map that follows, and of the
 *   longest task; and of its processor time in all, in which no waiting for the graphics card is
 * @typedef {() => Promise<unknown>} Act
 * @typedef {{ readonly act: Act, readonly there: Act }} Deed what is done, and what waits until it is on the screen; what a
 *   deed must look for in the page it has found before, so that the looking is not counted
 */

const RUNS = 5;
/** Until the map has done what follows a change. */
export const SETTLED = 1500;
/** What an interaction may cost at most, in milliseconds. */
const MOST = { script: 50, task: 100 };

/** What is done, in this order, over and over. @type {readonly (readonly [string, (page: Page) => Promise<Deed>])[]} */
const DONE = [
  ['a feature chosen, its passage on screen', choice],
  ['a notch of the wheel in the text, another date', wheelNotch],
  ['a key on the slider, another map', keyPress],
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
    const rows = await interactionsOf(browser);
    if (process.argv.includes('--json')) console.log(JSON.stringify(rows, null, 2));
    else for (const row of rows) console.log(lineOf(row));
  } finally {
    await browser.close();
  }
  return 0;
}

/** @typedef {Cost & { readonly name: string }} Row */

/** @type {(browser: Browser) => Promise<Row[]>} */
export const interactionsOf = (browser) => withPage(browser, site, measured);

/** @type {(row: Row) => string} */
export const lineOf = ({ name, until, script, task }) =>
  `${name.padEnd(48)} ${until.toFixed(0).padStart(5)} ms of script until it is there (≤ ${MOST.script}), ${script.toFixed(0)} with the flight after it, longest task ${task.toFixed(0)} ms (≤ ${MOST.task})`;

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
    for (const [, prepared] of DONE) costs.push(await costOf(page, session, await prepared(page)));
    runs.push(costs);
  }
  return DONE.map(([name], nth) => ({
    name,
    until: median(runs.map((costs) => costs[nth]?.until ?? NaN)),
    script: median(runs.map((costs) => costs[nth]?.script ?? NaN)),
    processor: median(runs.map((costs) => costs[nth]?.processor ?? NaN)),
    task: median(runs.map((costs) => costs[nth]?.task ?? NaN)),
  }));
}

/** What it costs to do something, until it is there and until the map has done what follows. @type {(page: Page, session: CDPSession, deed: Deed) => Promise<Cost>} */
export async function costOf(page, session, { act, there }) {
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const msOf = (/** @type {string} */ asked) =>
      1000 * (metrics.find(({ name }) => name === asked)?.value ?? NaN);
    return { script: msOf('ScriptDuration'), processor: msOf('ThreadTime') };
  };
  await page.evaluate(watchTasks);
  const before = await spent();
  await act();
  await there();
  const until = (await spent()).script - before.script;
  await page.waitForTimeout(SETTLED);
  const after = await spent();
  return {
    until,
    script: after.script - before.script,
    processor: after.processor - before.processor,
    task: await page.evaluate(longestTask),
  };
}

/** Another event of the list, of which the open article tells, by a click; its passage is to be in sight. @type {(page: Page) => Promise<Deed>} */
export async function choice(page) {
  const fold = page.getByRole('button', { name: 'Places and events' });
  if ((await fold.count()) > 0 && (await fold.getAttribute('aria-expanded')) === 'false') {
    await fold.click();
    await page.waitForTimeout(SETTLED);
  }
  const button = await page.evaluateHandle(nextTold);
  return {
    act: () => button.evaluate(press),
    there: () => button.evaluate(passageInSight),
  };
}

/** @type {(page: Page) => Promise<Deed>} */
export async function wheelNotch(page) {
  // To point at it scrolls to it, and the map follows.
  await page.locator('[data-passage]').first().hover({ force: true });
  await page.waitForTimeout(2 * SETTLED);
  return { act: () => page.mouse.wheel(0, 400), there: await anotherDate(page) };
}

/** The next step of the clock. @type {(page: Page) => Promise<Deed>} */
export async function keyPress(page) {
  await page.getByRole('slider', { name: 'Date' }).focus();
  return { act: () => page.keyboard.press('ArrowRight'), there: await anotherDate(page) };
}

/** Waits for another date than there is now. @type {(page: Page) => Promise<Act>} */
async function anotherDate(page) {
  const slider = await page.getByRole('slider', { name: 'Date' }).elementHandle();
  const before = await slider.evaluate(dateOf);
  return () => slider.evaluate(dateLeft, before);
}

/** Runs in the page. @type {(button: Element | undefined) => void} */
export function press(button) {
  if (button instanceof HTMLElement) button.click();
}

/** Runs in the page. @type {(slider: Element) => string | null} */
const dateOf = (slider) => slider.getAttribute('aria-valuenow');

/** Runs in the page; gives up when the date stays for two seconds. @type {(slider: Element, before: string | null) => Promise<void>} */
function dateLeft(slider, before) {
  const until = performance.now() + 2000;
  return new Promise((resolve) => {
    const look = () => {
      const left = slider.getAttribute('aria-valuenow') !== before;
      if (!left && performance.now() < until) requestAnimationFrame(look);
      else requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
    };
    look();
  });
}

/** Runs in the page. @type {() => Element | undefined} */
function nextTold() {
  const all = [...document.querySelectorAll('ol button[data-feature]')].filter((button) => {
    const id = button.getAttribute('data-feature') ?? '';
    return document.querySelector(`[data-passage] [data-feature="${CSS.escape(id)}"]`) !== null;
  });
  const chosen = all.findIndex((button) => button.matches('[aria-current=true]'));
  return all[(chosen + 3) % all.length];
}

/**
 * Runs in the page; gives up when nothing of the feature comes in sight for two seconds. The passage may be one of another
 * article, which takes the place of the open one, and the list is made anew by then: both are looked for anew.
 *
 * @type {(button: Element | undefined) => Promise<void>}
 */
function passageInSight(button) {
  const id = CSS.escape(button?.getAttribute('data-feature') ?? '');
  const chosen = `ol button[data-feature="${id}"][aria-current=true]`;
  const told = `[data-passage][aria-current=true] [data-feature="${id}"]`;
  const until = performance.now() + 2000;
  const isInSight = () =>
    document.querySelector(chosen) !== null &&
    [...document.querySelectorAll(told)].some((link) => {
      const { top, bottom } = link.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
  return new Promise((resolve) => {
    const look = () => {
      if (!isInSight() && performance.now() < until) requestAnimationFrame(look);
      else resolve();
    };
    look();
  });
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
