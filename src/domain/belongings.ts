import type { Atlas } from './atlas';
import type { AtlasFeature, Kind } from './feature';
import type { Person } from './person';

/** Things of one sort that were somebody's. */
export interface Belongings {
  readonly title: string;
  readonly features: readonly AtlasFeature[];
}

const SORTS: readonly { readonly title: string; readonly kinds: readonly Kind[] }[] = [
  { title: 'Armies', kinds: ['army'] },
  { title: 'Ships and fleets', kinds: ['ship', 'wreck', 'track'] },
];

/** What of a person's is on the map, by sort: events in order of date, then armies, ships and fleets. */
export function belongingsOf(atlas: Atlas, person: Person): readonly Belongings[] {
  const all = person.features.flatMap((id) => atlas.byId.get(id) ?? []);
  const sorted = SORTS.map(({ title, kinds }) => ({
    title,
    features: all.filter(({ kind }) => kinds.includes(kind)),
  }));
  const events = all.filter(({ kind }) => !SORTS.some(({ kinds }) => kinds.includes(kind)));
  const inOrder = events.toSorted((a, b) => a.when.start - b.when.start);
  return [{ title: 'Events', features: inOrder }, ...sorted].filter(
    ({ features }) => features.length > 0,
  );
}
