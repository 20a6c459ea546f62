import type { FeatureCollection } from 'geojson';
import { drawnBy } from '../../../domain/atlas/renderers';
import type { Explorer } from '../../../state/explorer.svelte';
import { berthsAt } from './berths';

/** Where the ships lie while the clock stands: under way and in a clip the names of the map stay where they are. */
export function berthsNow(explorer: Explorer): () => FeatureCollection {
  const { clip, clock, themes, voyage } = explorer;
  const tracks = $derived(
    drawnBy(explorer.atlas, 'tracks', explorer.atlas.features).filter(
      ({ theme, track }) => track !== null && themes.shown.has(theme),
    ),
  );
  let last: FeatureCollection = { type: 'FeatureCollection', features: [] };
  const data = $derived.by(() => {
    if (!clock.playing && !clip.isFilming) last = berthsAt(tracks, clock.now, voyage.attestedOnly);
    return last;
  });
  return () => data;
}
