import type { PacedMap } from './PacedMap';

/** What comes in after a change, tile by tile, is awaited for so long before the map draws it all at once. */
const GATHER = 100;
/** A map at rest draws what comes in and the steps in which a label fades in no oftener than this: each second frame. */
const EVEN = 32;
/** What the map at rest is asked for with a change of the page waits so long that the page's own frame goes first. */
const BEHIND = 16;
/** For so long after a hand was on the map it draws whenever it wants to. */
const HAND = 1500;
/**
 * The first view is painted no oftener than this in milliseconds while parts of it are on their way: on a slow line they are
 * for half a minute, on a slow machine for a few seconds, of which a painting takes one.
 */
const LOADING = 5000;

/** What of a new map its pace has to know. */
export type First = Pick<
  PacedMap,
  | 'pace'
  | 'blind'
  | 'repaint'
  | 'isWhole'
  | 'isStirred'
  | 'areTilesLoaded'
  | 'isMoving'
  | 'on'
  | 'once'
>;
/** What of a map a pace has to know. */
export type Resting = Pick<PacedMap, 'pace' | 'triggerRepaint' | 'isMoving' | 'getContainer'>;

/**
 * Lets the map draw itself no oftener than every so many milliseconds, as long as its camera rests and no hand is on it:
 * each new day would otherwise be drawn a dozen times, once for every tile and every step in which a label fades in.
 * `drawWhole` draws it then, at once and whole. What it returns ends that.
 */
export function drawSeldom(map: Resting, every: number, drawWhole: () => void): () => void {
  const hand = watchHand(map);
  let drawn = -Infinity;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const drawWaiting = (): void => {
    timer = null;
    drawn = performance.now();
    drawWhole();
  };
  map.pace = (draw) => {
    const now = performance.now();
    if (map.isMoving() || hand.isOn()) draw();
    else timer ??= setTimeout(drawWaiting, Math.max(GATHER, drawn + every - now));
  };
  return () => {
    hand.stop();
    if (timer !== null) clearTimeout(timer);
    map.pace = null;
    map.triggerRepaint();
  };
}

/**
 * Lets the map draw itself at half the screen's pace as long as its camera rests and no hand is on it: a frame costs as much
 * for a label that fades in by a tenth as for a flight. Its first frame after a rest is not the one in which the text and
 * the clock change: one after the other they are two short tasks. What it returns ends that.
 */
export function drawEvenly(map: Resting): () => void {
  const hand = watchHand(map);
  let drawn = -Infinity;
  let timer: ReturnType<typeof setTimeout> | null = null;
  map.pace = (draw) => {
    const waits = !map.isMoving() && !hand.isOn();
    const drawNow = (): void => {
      if (timer !== null) clearTimeout(timer);
      timer = null;
      drawn = performance.now();
      draw();
    };
    if (waits) timer ??= setTimeout(drawNow, Math.max(BEHIND, drawn + EVEN - performance.now()));
    else drawNow();
  };
  return () => {
    hand.stop();
    if (timer !== null) clearTimeout(timer);
    map.pace = null;
    map.triggerRepaint();
  };
}

/** Whether a hand was on the map just now; until `stop`. */
function watchHand(map: Pick<Resting, 'getContainer'>): { isOn: () => boolean; stop: () => void } {
  const listening = new AbortController();
  let touched = -Infinity;
  const touch = (): void => {
    touched = performance.now();
  };
  for (const event of ['pointerdown', 'wheel', 'keydown', 'touchstart']) {
    const options = { signal: listening.signal, capture: true, passive: true };
    map.getContainer().addEventListener(event, touch, options);
  }
  return {
    isOn: () => performance.now() - touched < HAND,
    stop: () => {
      listening.abort();
    },
  };
}

/**
 * Has a new map paint its first view when it is whole, and before only now and then, so that on a slow line there is
 * something to see: each painting costs as much as all of them are worth. In between its frames are blind: what has come
 * of a source is asked for its tiles. A hand on it is followed. Ends by itself at the map's first rest.
 *
 * @param forget has labels placed as if none had stood anywhere before
 */
export function paintWhenWhole(map: First, forget: () => void): void {
  let painted = performance.now();
  let hasNews = true;
  let timer: ReturnType<typeof setTimeout> | null = null;
  map.blind = true;
  // After a blind frame it would believe itself at rest.
  map.repaint = true;
  const news = map.on('sourcedata', ({ sourceDataType }) => {
    if (sourceDataType === 'metadata') hasNews = true;
  });
  const ends = map.on('render', () => {
    if (!map.blind) painted = performance.now();
    map.blind = map.repaint;
  });
  const paint = (draw: () => void): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    map.blind = false;
    draw();
  };
  const finish = (draw: () => void): void => {
    forget();
    map.repaint = false;
    paint(draw);
  };
  map.pace = (draw) => {
    if (map.isWhole) {
      finish(draw);
      return;
    }
    if (map.isMoving()) {
      paint(draw);
      return;
    }
    if (map.blind)
      timer ??= setTimeout(() => paint(draw), Math.max(0, painted + LOADING - performance.now()));
    if (hasNews || (map.isStirred && map.areTilesLoaded())) draw();
    hasNews = false;
  };
  void map.once('idle', () => {
    if (timer !== null) clearTimeout(timer);
    map.pace = null;
    for (const subscription of [news, ends]) subscription.unsubscribe();
  });
}
