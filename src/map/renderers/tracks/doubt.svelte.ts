import type { FeatureCollection } from 'geojson';
import { drawnBy } from '../../../domain/atlas/renderers';
import { HOUR } from '../../../domain/dates/time';
import type { Explorer } from '../../../state/explorer.svelte';
import { NOTHING, doubtAt } from './doubt';

/** Faster than this a second, dots would only flicker behind the ship: they wait until she stops. */
const READABLE = 3 * HOUR;
/** Seconds of playing from one drawing to the next: to cut the ground anew is dear. It is always ahead of the ship. */
const PACE = 2;

/** The ground on which the ships may be at the clock's instant; the same object while it looks the same. */
export function doubtNow(explorer: Explorer): () => FeatureCollection {
  const { clock, themes, voyage } = explorer;
  const isHidden = $derived(voyage.attestedOnly || (clock.playing && clock.perSecond > READABLE));
  const tracks = $derived(
    drawnBy(explorer.atlas, 'tracks', explorer.atlas.features).filter(
      ({ theme, track }) => track !== null && themes.shown.has(theme),
    ),
  );
  const step = $derived(clock.perSecond * PACE);
  const instant = $derived(clock.playing ? Math.ceil(clock.now / step) * step : clock.now);
  const data = $derived(isHidden ? NOTHING : doubtAt(explorer.atlas.meta.sides, tracks, instant));
  return () => data;
}
