import type { FeatureCollection } from 'geojson';
import type { Explorer } from '../../../state/explorer.svelte';
import { accountsDrawn } from './layers';

/** Which accounts tell of what is on the map now. */
export function accountsNow(explorer: Explorer): () => FeatureCollection {
  const data = $derived(
    accountsDrawn(
      explorer.comparison.tellers.size === 0 ? [] : explorer.shown,
      explorer.comparison.tellers,
      explorer.lit,
    ),
  );
  return () => data;
}
