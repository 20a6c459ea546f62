import type { Atlas } from '../atlas';
import type { AtlasFeature } from './feature';
import type { Person } from '../person';

/** Things of one sort that were somebody's. */
export interface Belongings {
  readonly title: string;
  readonly features: readonly AtlasFeature[];
}

/** What of a person's is on the map: events in order of date under a heading, then the rest by the headings of the kinds, in their order. */
export function belongingsOf(atlas: Atlas, person: Person, heading: string): readonly Belongings[] {
  const all = person.features.flatMap((id) => atlas.byId.get(id) ?? []);
  const events = all.filter(({ kind }) => kind.sort === null);
  const inOrder = events.toSorted((a, b) => a.when.start - b.when.start);
  const titles = new Set(atlas.meta.kinds.flatMap(({ sort }) => sort ?? []));
  const sorted = [...titles].map((title) => ({
    title,
    features: all.filter(({ kind }) => kind.sort === title),
  }));
  return [{ title: heading, features: inOrder }, ...sorted].filter(
    ({ features }) => features.length > 0,
  );
}
