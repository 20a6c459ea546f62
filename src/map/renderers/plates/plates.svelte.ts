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
    const { marks, step } = plates;
    if (step < 0 || marks.length === 0 || explorer.clip.isFilming) return NOTHING;
    return drawnMarks(marks, step, explorer.atlas.meta.sides, explorer.voyage.attestedOnly);
  });
  return () => data;
}

/** The sketched ground where the map is near enough; it is fetched when it is first wanted, or a plate is. */
export function sketchesNow({ plates }: Explorer, rest: () => Rest): () => FeatureCollection {
  const isNear = $derived(rest().zoom >= SKETCHED_FROM);
  const isWanted = $derived(isNear || plates.plate !== null);
  const all = $derived(drawnSketches(plates.sketches));
  $effect(() => {
    if (isWanted) void plates.begin();
  });
  return () => (isNear ? all : NOTHING);
}
