import type { NameIndex } from '../things/names';
import { kmApart } from '../things/senses';
import type { Thing } from '../things/thing';

/** In km, how far from the middle of a land its shores may be. */
const SHORE = 250;
/** For each gazetteer, what was found of a land. */
const found = new WeakMap<NameIndex, Map<string, readonly Thing[] | null>>();

/** On a peninsula that no event is called by, the landings: "landed on the Liaotung Peninsula"; `null` for another place. */
export function landingsNear(land: Thing, index: NameIndex): readonly Thing[] | null {
  if (!land.sort.includes('peninsula')) return null;
  const known = found.get(index) ?? new Map<string, readonly Thing[] | null>();
  found.set(index, known);
  let landings = known.get(land.id);
  if (landings === undefined) known.set(land.id, (landings = landingsOf(land, index)));
  return landings;
}

function landingsOf({ id, at }: Thing, { events, eventsOf }: NameIndex): readonly Thing[] | null {
  if (!at || eventsOf.has(id)) return null;
  const near = events.filter(
    ({ sort, at: spot }) => sort === 'landing' && spot !== null && kmApart(at, spot) < SHORE,
  );
  return near.length > 0 ? near : null;
}
