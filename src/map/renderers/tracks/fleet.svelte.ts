import type { AtlasFeature } from '../../../domain/atlas/feature/feature';
import { DAY } from '../../../domain/dates/time';
import { shipsWith } from '../../../domain/motion/crew';
import type { Explorer } from '../../../state/explorer.svelte';
import type { ChartDrawing, Label } from '../../chart/drawing';
import type { Rest } from '../../core/renderer';
import { paletteOf } from '../../../design/palette';
import { crewText } from './crewText';
import { type Courses, fleetDrawing } from './fleetDrawing';
import { fleetLook } from './fleetLook';
import { ShipSigns } from './shipSigns';

/** From this zoom it is said who sails together. */
const CREWS_FROM = 6;

/** The ships at the clock's instant; their look stays the same while they only sail on. */
export function fleetNow(explorer: Explorer, rest: () => Rest): () => ChartDrawing {
  const { appearance, clock, selection } = explorer;
  const courses: Courses = new WeakMap();
  let loaded = $state(0);
  const colours = $derived(paletteOf(appearance.palette, explorer.atlas.meta));
  const signs = $derived(
    new ShipSigns(appearance.reducedMotion ? 'course' : 'battleship', colours.paper, () => {
      loaded += 1;
    }),
  );
  const look = $derived(fleetLook(explorer, colours, signs));
  /** While it plays for a reader who wants calm, the fleet steps from noon to noon. */
  const instant = $derived(
    appearance.reducedMotion && clock.playing ? clock.today + DAY / 2 : clock.now,
  );
  const labelOf = $derived.by(() => {
    const [{ zoom }, day, { atlas }] = [rest(), clock.today, explorer];
    return ({ id, shortTitle }: AtlasFeature): Label => {
      const note = zoom >= CREWS_FROM ? crewText(shipsWith(atlas, id, day), zoom) : '';
      return { name: shortTitle, note };
    };
  });
  return () =>
    fleetDrawing({ look, instant, hovered: selection.hovered, labelOf, loaded }, courses);
}
