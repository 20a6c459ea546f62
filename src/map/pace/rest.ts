import type { Pace, PacedMap } from './PacedMap';

/** What comes in after a change, tile by tile, is awaited for so long before the map draws it all at once. */
const GATHER = 100;
/** For so long after a hand was on the map it draws whenever it wants to. */
const HAND = 1500;
/** The first view is drawn no oftener than this in milliseconds while parts of it are on their way. */
const LOADING = 1000;

/** What of a map a pace has to know. */
export type Resting = Pick<PacedMap, 'pace' | 'triggerRepaint' | 'isMoving' | 'getContainer'>;

/**
 * Lets the map draw itself no oftener than every so many milliseconds, as long as its camera rests and no hand is on it:
 * each new day would otherwise be drawn a dozen times, once for every tile and every step in which a label fades in.
 * `drawWhole` draws it then, at once and whole. What it returns ends that.
 */
export function drawSeldom(map: Resting, every: number, drawWhole: () => void): () => void {
  const hand = new AbortController();
  let [drawn, touched] = [-Infinity, -Infinity];
  let timer: ReturnType<typeof setTimeout> | null = null;
  const drawWaiting = (): void => {
    timer = null;
    drawn = performance.now();
    drawWhole();
  };
  map.pace = (draw) => {
    const now = performance.now();
    if (map.isMoving() || now - touched < HAND) draw();
    else timer ??= setTimeout(drawWaiting, Math.max(GATHER, drawn + every - now));
  };
  const touch = (): void => {
    touched = performance.now();
  };
  for (const event of ['pointerdown', 'wheel', 'keydown', 'touchstart']) {
    const options = { signal: hand.signal, capture: true, passive: true };
    map.getContainer().addEventListener(event, touch, options);
  }
  return () => {
    hand.abort();
    if (timer !== null) clearTimeout(timer);
    map.pace = null;
    map.triggerRepaint();
  };
}

/**
 * A pace for the first view: drawn when all tiles that have been asked for are there, and now and then before, so that
 * on a slow line there is something to see. Each of its drawings costs as much as all of them are worth.
 */
export function whenWhole(areTilesLoaded: () => boolean): Pace {
  let drawn = -Infinity;
  let timer: ReturnType<typeof setTimeout> | null = null;
  return (draw) => {
    const drawNow = (): void => {
      if (timer !== null) clearTimeout(timer);
      timer = null;
      drawn = performance.now();
      draw();
    };
    if (areTilesLoaded()) drawNow();
    else timer ??= setTimeout(drawNow, Math.max(0, drawn + LOADING - performance.now()));
  };
}
