import type { Map as MapLibre } from 'maplibre-gl';

/** What comes in after a change, tile by tile, is awaited for so long before the map draws it all at once. */
const GATHER = 100;
/** For so long after a hand was on the map it draws whenever it wants to. */
const HAND = 1500;

/**
 * Lets the map draw itself no oftener than every so many milliseconds, as long as its camera rests and no hand is on it:
 * each new day would otherwise be drawn a dozen times, once for every tile and every step in which a label fades in.
 * `drawWhole` draws it then, at once and whole. What it returns ends that.
 */
export function drawSeldom(map: MapLibre, every: number, drawWhole: () => void): () => void {
  const draw = map.triggerRepaint.bind(map);
  const hand = new AbortController();
  let [drawn, touched] = [-Infinity, -Infinity];
  let timer: ReturnType<typeof setTimeout> | null = null;
  const stopWaiting = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  const drawWaiting = (): void => {
    timer = null;
    drawn = performance.now();
    drawWhole();
  };
  map.triggerRepaint = () => {
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
    stopWaiting();
    Reflect.deleteProperty(map, 'triggerRepaint');
    draw();
  };
}
