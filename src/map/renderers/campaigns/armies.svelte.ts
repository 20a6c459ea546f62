import type { FeatureCollection } from 'geojson';
import { untrack } from 'svelte';
import { drawnBy } from '../../../domain/atlas/renderers';
import { DAY } from '../../../domain/dates/time';
import type { Explorer } from '../../../state/explorer.svelte';
import type { Rest } from '../../core/renderer';
import { type ArmyLook, armyKey, drawnArmies } from './armies';
import { isFront } from './layers';

/** The armies at the clock's instant where the map rests. MapLibre cuts every new set of data anew, so there is one only when it would look different. */
export function armiesNow(explorer: Explorer, rest: () => Rest): () => FeatureCollection {
  const { appearance, beat, clock } = explorer;
  const look = $derived(armyLook(explorer, rest()));
  /** While it plays for a reader who wants calm, the armies step from noon to noon. */
  const instant = $derived(
    appearance.reducedMotion && clock.playing ? beat.today + DAY / 2 : beat.now,
  );
  const key = $derived(armyKey(look, instant));
  let [last, text]: readonly [FeatureCollection | null, string] = [null, ''];
  const data = $derived.by(() => {
    const due = key !== '';
    const next = untrack(() => drawnArmies(due ? look : { ...look, armies: [] }, instant));
    const now = JSON.stringify(next);
    if (last === null || now !== text) [last, text] = [next, now];
    return last;
  });
  return () => data;
}

function armyLook(explorer: Explorer, { zoom, extent }: Rest): ArmyLook {
  const { appearance, atlas, clock, lit, plates, shown, voyage } = explorer;
  const drawn = drawnBy(atlas, 'campaigns', shown);
  const armies = drawn.filter(({ track }) => track !== null);
  const isWhole = clock.showsAll || clock.shownRange !== null;
  const whole = armies.filter(({ id }) => isWhole || lit.has(id)).map(({ id }) => id);
  const events = drawnBy(atlas, 'events', shown).filter(({ rank }) => rank <= 2);
  return {
    sides: atlas.meta.sides,
    byId: atlas.byId,
    armies,
    whole: new Set(whole),
    attestedOnly: voyage.attestedOnly,
    blocksOnly: plates.isDrawn,
    names: appearance.names,
    zoom: Math.round(zoom * 2) / 2,
    view: extent,
    // A plate draws the lines of its battle itself.
    fronts: plates.isDrawn ? [] : drawn.filter(isFront),
    obstacles: events.flatMap(({ geometry }) =>
      geometry?.type === 'Point' ? [geometry.coordinates] : [],
    ),
  };
}
