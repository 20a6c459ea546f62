import { launchBenchBrowser, play, withPage } from './bench-browser.mjs';
import { site } from '../build.mjs';
import { Complaint } from '../check/complaint.mjs';

/**
 * @typedef {import('@playwright/test').CDPSession} CDPSession
 * @typedef {{ readonly bytes: number, readonly nodes: number, readonly listeners: number }} Heap after a collection
 */

/** Playing brings in tiles, letters and compiled code once: growth is told from here on as well, in milliseconds. */
const WARM_UP = 30_000;
const MINUTE = 60_000;
const USUAL_MINUTES = 1;

/**
 * Plays the war for a while (`--minutes=10`) and prints what that has left in memory after a collection. At the usual
 * speed the war lasts ten minutes and a half.
 *
 * @type {() => Promise<number>}
 */
export async function main() {
  const minutes = minutesOf(process.argv.slice(2));
  const browser = await launchBenchBrowser();
  try {
    await withPage(browser, site, async (page) => {
      const session = await page.context().newCDPSession(page);
      await session.send('Performance.enable');
      const first = await heapOf(session);
      await play(page);
      await page.waitForTimeout(WARM_UP);
      const warm = await heapOf(session);
      await page.waitForTimeout(Math.max(0, minutes * MINUTE - WARM_UP));
      const last = await heapOf(session);
      console.log(`first view:               ${line(first)}`);
      console.log(
        `after ${(WARM_UP / 1000).toFixed(0)} s of playing:    ${line(warm)} (${growth(first, warm)})`,
      );
      console.log(`after ${minutes} min of playing:   ${line(last)} (${growth(first, last)})`);
      console.log(`growth once it was warm:  ${growth(warm, last)}`);
    });
  } finally {
    await browser.close();
  }
  return 0;
}

/** @type {(args: readonly string[]) => number} */
function minutesOf(args) {
  const text = args.find((arg) => arg.startsWith('--minutes='))?.slice('--minutes='.length);
  const minutes = text === undefined ? USUAL_MINUTES : Number(text);
  if (minutes > 0) return minutes;
  throw new Complaint(`--minutes=${text} is no number of minutes.`);
}

/** @type {(session: CDPSession) => Promise<Heap>} */
async function heapOf(session) {
  // Twice: what the first collection finalizes, the second takes away.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (/** @type {string} */ wanted) =>
    metrics.find(({ name }) => name === wanted)?.value ?? NaN;
  return { bytes: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

/** @type {(heap: Heap) => string} */
const line = ({ bytes, nodes, listeners }) =>
  `${(bytes / 1e6).toFixed(1)} MB, ${nodes} nodes, ${listeners} listeners`;

/** @type {(before: Heap, after: Heap) => string} */
const growth = (before, after) => {
  const percent = (after.bytes / before.bytes - 1) * 100;
  return `${percent < 0 ? '' : '+'}${percent.toFixed(1)} %`;
};
