import type { FeatureCollection } from 'geojson';
import type { Explorer } from '../../../state/explorer.svelte';
import { placesDrawn } from './layers';

/** What the article that is read names, as the map draws it now. */
export function placesNow({ appearance, places }: Explorer): () => FeatureCollection {
  const data = $derived(placesDrawn(places.marked, places.lit, places.ghosts, appearance.names));
  return () => data;
}
