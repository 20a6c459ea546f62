import { now, setNow } from 'maplibre-gl';
import type { PacedMap } from '../pace/PacedMap';

/** What of a map one has to know to wait for it. */
export type Settling = Pick<PacedMap, 'blind' | 'redraw' | 'loaded' | 'areTilesLoaded'>;

/** How long to wait for tiles, and how long between two looks, in milliseconds. */
const LONGEST = 20_000;
const PAUSE = 16;
/** Longer than any fading of labels, in milliseconds. */
const FADED = 1000;

/**
 * Draws the map once everything it needs is there, or once that has taken too long; the last drawing is done in the turn
 * in which this resolves. While it waits the map asks for what it needs and paints nothing: nobody sees it, and a
 * painting may cost a second. Throws when the signal is aborted.
 */
export async function settle(map: Settling, signal: AbortSignal | null): Promise<void> {
  const end = performance.now() + LONGEST;
  const isWaiting = (): boolean =>
    !(map.loaded() && map.areTilesLoaded()) && performance.now() < end;
  try {
    // What is painted may ask for more.
    do {
      map.blind = true;
      map.redraw();
      while (isWaiting()) {
        await new Promise((resolve) => setTimeout(resolve, PAUSE));
        signal?.throwIfAborted();
        map.redraw();
      }
      map.blind = false;
      map.redraw();
    } while (isWaiting());
  } finally {
    map.blind = false;
  }
}

/** The same, with all labels that were coming and going come or gone. The map's own time is left standing still. */
export async function settleFully(map: Settling, signal: AbortSignal | null): Promise<void> {
  await settle(map, signal);
  for (let turn = 0; turn < 3; turn += 1) {
    setNow(now() + FADED);
    await settle(map, signal);
  }
}
