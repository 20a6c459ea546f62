import type { FeatureCollection } from 'geojson';
import type { Explorer } from '../../../state/explorer.svelte';
import type { Rest } from '../../core/renderer';
import { drawnMarks, drawnSketches } from './drawn';
import { SKETCHED_FROM } from './layers';

const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** What is drawn of the battle that is read, at the clock's instant. */
export function marksNow(explorer: Explorer): () => FeatureCollection {
  const { plates } = explorer;
  const data = $derived.by(() => {
    const { isDrawn, marks, step } = plates;
    if (!isDrawn || explorer.clip.isFilming) return NOTHING;
    return drawnMarks(marks, step, explorer.atlas.meta.sides, explorer.voyage.attestedOnly);
  });
  return () => data;
}

/** Fetches what is drawn of battles when a plate is read or the map is near enough for the sketched ground. */
export function keepFetched({ plates }: Explorer, scene: { readonly rest: Rest }): void {
  const isWanted = $derived(plates.plate !== null || scene.rest.zoom >= SKETCHED_FROM);
  $effect(() => {
    if (isWanted) void plates.begin();
  });
}

/** The sketched ground where the map is near enough. */
export function sketchesNow({ plates }: Explorer, rest: () => Rest): () => FeatureCollection {
  const isNear = $derived(rest().zoom >= SKETCHED_FROM);
  const all = $derived(drawnSketches(plates.sketches));
  return () => (isNear ? all : NOTHING);
}
