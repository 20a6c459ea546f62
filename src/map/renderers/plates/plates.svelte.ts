import type { FeatureCollection } from 'geojson';
import { type Said, saidOf } from '../../../domain/atlas/said';
import { marksIn, sketchesIn } from '../../../domain/plates/told';
import type { Explorer } from '../../../state/explorer.svelte';
import { type LegendWords, legend } from '../../../words/en/legend';
import type { Rest } from '../../core/renderer';
import { drawnMarks, drawnSketches } from './drawn';
import { SKETCHED_FROM } from './layers';

/** What is told in the language of the screen; `null` until it has come, and where nothing is. */
function saidIn({ details }: Explorer): Said | null {
  return details?.said ?? null;
}

function battleWords({ words }: Explorer): LegendWords['battle'] {
  return words.in('legend', legend).battle;
}

const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** What is drawn of the battle that is read, at the clock's instant. */
export function marksNow(explorer: Explorer): () => FeatureCollection {
  const { plates } = explorer;
  const data = $derived.by(() => {
    const { isDrawn, marks, step } = plates;
    if (!isDrawn || explorer.clip.isFilming) return NOTHING;
    const said = saidIn(explorer);
    const spoken = marksIn(marks, said && plates.plate && saidOf(said.plates, plates.plate.id));
    return drawnMarks(spoken, step, {
      sides: explorer.atlas.meta.sides,
      attestedOnly: explorer.voyage.attestedOnly,
      words: battleWords(explorer),
    });
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
export function sketchesNow(explorer: Explorer, rest: () => Rest): () => FeatureCollection {
  const { plates } = explorer;
  const isNear = $derived(rest().zoom >= SKETCHED_FROM);
  const all = $derived.by(() => {
    const { sketches } = plates;
    // What is told of them is not asked for where there are none.
    const said = sketches.length > 0 ? saidIn(explorer) : null;
    return drawnSketches(sketchesIn(sketches, said?.texts ?? null), battleWords(explorer));
  });
  return () => (isNear ? all : NOTHING);
}
