import type { Atlas } from './atlas';
import { startText } from './calendar';
import type { AtlasFeature, Kind, Side } from './feature';
import type { FeatureId, PassageId, PersonId } from './id';
import type { When } from './time';

/** Somebody of whom the atlas tells. */
export interface Person {
  readonly id: PersonId;
  readonly name: string;
  /** The name in the person's own writing; `null` when it is the same or not known. */
  readonly native: string | null;
  readonly side: Side;
  /** What the person was in the war. */
  readonly role: string;
  /** As generally given, without a source; `null` when that is not sure. */
  readonly born: When | null;
  readonly died: When | null;
  /** Events where the person was, then ships, fleets and armies that were the person's; once each. */
  readonly features: readonly FeatureId[];
  /** Passages that name the person, in reading order. */
  readonly passages: readonly PassageId[];
}

/** "1848–1934", "born c. 1844", "died 1905"; `null` when neither is known. */
export function lifeText({ born, died }: Pick<Person, 'born' | 'died'>): string | null {
  if (born && died) return `${startText(born)}–${startText(died)}`;
  if (born) return `born ${startText(born)}`;
  return died && `died ${startText(died)}`;
}

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
