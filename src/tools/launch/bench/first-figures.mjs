import { brotliCompressSync } from 'node:zlib';

/** @typedef {{ shift: number, mapAt: number, programs: number, calls: number, frames: number[] }} Seen what is counted while the first view comes; of frames the draw calls of each */

/** How the map is dragged to count them: so many steps of so many pixels, a frame or more apart. */
const DRAG = { steps: 12, pixels: 6, milliseconds: 60 };

/**
 * What the first view may cost at most where no clock has a say: the test run holds it, the bench prints it.
 */
export const MOST = /** @type {const} */ ({
  // Both wanted as ratios to the bare page, 2.2 and 1.5.
  'bytes until then': 1080,
  JavaScript: 460,
  // In kB of brotli.
  'first step of script': 60,
  fonts: 160,
  'requests until then': 85,
  'shift of the layout': 0.02,
  'DOM nodes': 2500,
  'GL programs': 20,
  'draw calls a frame': 250,
});

/** Runs in the page, before anything else; notes when the map came, too. */
export function watchFirstView() {
  /** @type {Seen} */
  const seen = { shift: 0, mapAt: 0, programs: 0, calls: 0, frames: [] };
  Object.assign(window, { seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.shift += Number(Reflect.get(entry, 'value') ?? 0);
  }).observe({ type: 'layout-shift', buffered: true });
  const gl = WebGL2RenderingContext.prototype;
  const link = Reflect.get(gl, 'linkProgram');
  gl.linkProgram = function (program) {
    seen.programs += 1;
    link.call(this, program);
  };
  for (const name of /** @type {const} */ (['drawElements', 'drawArrays'])) {
    const draw = /** @type {(...args: unknown[]) => void} */ (Reflect.get(gl, name));
    /** @this {WebGL2RenderingContext} @param {unknown[]} args */
    const counted = function (...args) {
      seen.calls += 1;
      draw.apply(this, args);
    };
    Reflect.set(gl, name, counted);
  }
  const ask = requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (frame) =>
    ask((now) => {
      const before = seen.calls;
      frame(now);
      if (seen.calls > before) seen.frames.push(seen.calls - before);
    });
  addEventListener('DOMContentLoaded', () => {
    new MutationObserver(() => (seen.mapAt ||= performance.now())).observe(
      document.documentElement,
      {
        attributeFilter: ['data-ready'],
      },
    );
  });
}

/** Runs in the page, once its map is there. @returns {Readonly<Record<string, number>>} */
export function figuresInPage() {
  const { seen } = /** @type {{ seen: Seen }} */ (/** @type {unknown} */ (window));
  const entries = /** @type {PerformanceResourceTiming[]} */ ([
    ...performance.getEntriesByType('navigation'),
    ...performance.getEntriesByType('resource'),
  ]).filter(({ startTime }) => startTime <= seen.mapAt);
  /** @type {(ending: RegExp) => number} */
  const kB = (ending) =>
    entries.reduce(
      (sum, { name, transferSize }) =>
        sum + (ending.test(new URL(name).pathname) ? transferSize : 0),
      0,
    ) / 1000;
  return {
    'first paint of text':
      performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
    'first complete map': seen.mapAt,
    'bytes until then': kB(/./),
    'requests until then': entries.length,
    JavaScript: kB(/\.m?js$/),
    fonts: kB(/\.woff2$/),
    'shift of the layout': seen.shift,
    'DOM nodes': document.querySelectorAll('*').length,
    'GL programs': seen.programs,
  };
}

/**
 * What takes the text over, as brotli packs it at its best: the scripts that the page names in its head.
 *
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<number>} kB
 */
export async function firstStepOf(page) {
  // As it is served: once it runs, Vite names all that it brings later in the same way.
  const served = await (await page.request.get(page.url())).text();
  const names = [...served.matchAll(/rel="modulepreload"[^>]*href="([^"]+)"/g)];
  // A file that the head names twice is fetched once.
  const files = new Set(names.map(([, name = '']) => new URL(name, page.url()).href));
  const packed = [...files].map(async (file) => {
    const answer = await page.request.get(file);
    return brotliCompressSync(await answer.body()).length;
  });
  return (await Promise.all(packed)).reduce((sum, length) => sum + length / 1000, 0);
}

/**
 * Drags the map a little, once it is there. @param {import('@playwright/test').Page} page
 * @returns {Promise<number>} draw calls a frame, the median
 */
export async function drawCallsPanning(page) {
  const box = await page.locator('canvas.maplibregl-canvas').boundingBox();
  if (!box) return NaN;
  const [x, y] = [box.x + box.width * 0.6, box.y + box.height / 2];
  const framesUntilNow = (await framesOf(page)).length;
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= DRAG.steps; step += 1) {
    await page.mouse.move(x - step * DRAG.pixels, y);
    await page.waitForTimeout(DRAG.milliseconds);
  }
  const frames = (await framesOf(page)).slice(framesUntilNow).sort((one, other) => one - other);
  await page.mouse.up();
  return frames[Math.floor(frames.length / 2)] ?? NaN;
}

/** @type {(page: import('@playwright/test').Page) => Promise<number[]>} */
const framesOf = (page) =>
  page.evaluate(() => {
    const { seen } = /** @type {{ seen: Seen }} */ (/** @type {unknown} */ (window));
    return seen.frames;
  });
