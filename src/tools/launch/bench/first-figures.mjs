/** @typedef {{ shift: number, mapAt: number, programs: number }} Seen what is counted while the first view comes */

/**
 * What the first view may cost at most where no clock has a say: the test run holds it, the bench prints it. Of programs 20
 * are wanted, and not reached.
 */
export const MOST = /** @type {const} */ ({
  // Both wanted as ratios to the bare page: the bytes 2.2, and not reached.
  'bytes until then': 1600,
  JavaScript: 620,
  fonts: 160,
  'requests until then': 90,
  'shift of the layout': 0.02,
  'DOM nodes': 2500,
  'GL programs': 20,
});

/** Runs in the page, before anything else; notes when the map came, too. */
export function watchFirstView() {
  const seen = { shift: 0, mapAt: 0, programs: 0 };
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
