import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../install/child.mjs';
import { site } from '../build.mjs';
import { launchBenchBrowser, withPage } from './bench-browser.mjs';

/**
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {{ readonly at: number, readonly duration: number, readonly by: string }} Frame milliseconds since the drop
 * @typedef {{ readonly invoker: string, readonly sourceFunctionName: string, readonly duration: number }} Script
 * @typedef {{ readonly name: string, readonly readable: number, readonly nodes: number, readonly frames: Frame[] }} Row
 */

const TEXTS = join(root, 'tests/domain/linking/texts');
const FULL = 5_000_000;
/** No frame may be longer, in milliseconds. */
const MOST = 50;
/** Until what follows the first sight of the article is done. */
const SETTLED = 4000;

/**
 * Prints what a reader's own article of 5 MB costs the page, from the drop until it is read: every frame of more than 50 ms,
 * with what took its time. The graphics card's calls do nothing, so that drawing in software is not counted.
 *
 * @type {() => Promise<number>}
 */
export async function main() {
  const browser = await launchBenchBrowser();
  let most = 0;
  try {
    for (const [name, words] of documents()) {
      const row = await withPage(browser, site, (page) => measured(page, name, words));
      most = Math.max(most, ...row.frames.map(({ duration }) => duration));
      if (process.argv.includes('--json')) console.log(JSON.stringify(row));
      else console.log(textOf(row));
    }
  } finally {
    await browser.close();
  }
  return most > MOST ? 1 : 0;
}

/** Plain text, a page, and a text without a break, each of 5 MB. @type {() => readonly (readonly [string, string])[]} */
function documents() {
  const words = readdirSync(TEXTS)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(TEXTS, name), 'utf8'))
    .join('\n\n');
  const text = words.repeat(Math.ceil(FULL / words.length)).slice(0, FULL);
  const paragraphs = text.split(/\n\s*\n/).map((each) => `<p>${each}</p>`);
  return [
    ['long.txt', text],
    [
      'long.html',
      `<!doctype html><title>Long</title><main>${paragraphs.join('\n').slice(0, FULL)}</main>`,
    ],
    ['unbroken.txt', text.replaceAll(/\s+/g, ' ')],
  ];
}

/** @type {(row: Row) => string} */
function textOf({ name, readable, nodes, frames }) {
  const head = `${name.padEnd(14)} readable after ${(readable / 1000).toFixed(1)} s, ${nodes} elements, ${frames.length} frames of more than ${MOST} ms`;
  const lines = frames.map(
    ({ at, duration, by }) => `   ${at.toFixed(0).padStart(7)} ms: ${duration.toFixed(0)} ms ${by}`,
  );
  return [head, ...lines].join('\n');
}

/** @type {(page: Page, name: string, words: string) => Promise<Row>} */
async function measured(page, name, words) {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.evaluate(stubDrawing);
  await page.evaluate(
    ([file = '', text = '']) => {
      Object.assign(window, { given: new File([text], file) });
    },
    [name, words],
  );
  await page.waitForTimeout(SETTLED);
  await page.evaluate(dropAndWatch);
  await page
    .locator('article .subtitle', { hasText: name })
    .waitFor({ state: 'attached', timeout: 240_000 });
  const readable = await page.evaluate(() => performance.now());
  await page.waitForTimeout(SETTLED);
  return page.evaluate(([file, now]) => {
    const { watch } = /** @type {{ watch: { start: number, frames: Frame[] } }} */ (
      /** @type {unknown} */ (window)
    );
    return {
      name: file,
      readable: now - watch.start,
      nodes: document.querySelectorAll('*').length,
      frames: watch.frames,
    };
  }, /** @type {const} */ ([name, readable]));
}

/** Runs in the page. */
function stubDrawing() {
  const gl = WebGL2RenderingContext.prototype;
  for (const name of ['drawElements', 'drawArrays', 'clear', 'texImage2D', 'texSubImage2D']) {
    Reflect.set(gl, name, () => undefined);
  }
}

/** Runs in the page; a frame of less than 50 ms is none that is told of. */
function dropAndWatch() {
  const { given } = /** @type {{ given: File }} */ (/** @type {unknown} */ (window));
  const watch = { start: performance.now(), frames: /** @type {Frame[]} */ ([]) };
  Object.assign(window, { watch });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { startTime, duration } = entry;
      const scripts = /** @type {Script[]} */ (Reflect.get(entry, 'scripts'));
      const by = scripts
        .map((each) => `${each.invoker} ${each.sourceFunctionName} ${each.duration.toFixed(0)}`)
        .concat(
          `(blocking ${Number(Reflect.get(entry, 'blockingDuration')).toFixed(0)}, style from ${(Number(Reflect.get(entry, 'styleAndLayoutStart')) - startTime).toFixed(0)})`,
        )
        .join('; ');
      watch.frames.push({ at: startTime - watch.start, duration, by });
    }
  }).observe({ type: 'long-animation-frame' });
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(given);
  dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
}
