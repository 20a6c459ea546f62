import { type Map as MapLibre, now, setNow } from 'maplibre-gl';

/** How long to wait for tiles, and how long between two looks, in milliseconds. */
const LONGEST = 20_000;
const PAUSE = 16;
/** Longer than any fading of labels, in milliseconds. */
const FADED = 1000;

/**
 * Draws the map until everything it needs is there, or until that has taken too long; the last drawing is done in the
 * turn in which this resolves. Throws when the signal is aborted.
 */
export async function settle(map: MapLibre, signal: AbortSignal | null): Promise<void> {
  const end = performance.now() + LONGEST;
  map.redraw();
  while (!(map.loaded() && map.areTilesLoaded()) && performance.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    signal?.throwIfAborted();
    map.redraw();
  }
}

/** The same, with all labels that were coming and going come or gone. The map's own time is left standing still. */
export async function settleFully(map: MapLibre, signal: AbortSignal | null): Promise<void> {
  await settle(map, signal);
  for (let turn = 0; turn < 3; turn += 1) {
    setNow(now() + FADED);
    await settle(map, signal);
  }
}
