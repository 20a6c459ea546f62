import type { FeatureId, PassageId, PersonId } from '../atlas/id';
import type { View } from '../geometry/view';

/** The first day of a span and the first after it, in days since 1970. */
export type Days = readonly [first: number, end: number];

/** What can be found, in the order in which equals are shown. */
export const SEARCH_GROUPS = [
  'events',
  'places',
  'ships',
  'people',
  'lines',
  'passages',
  'sources',
] as const;

export type SearchGroup = (typeof SEARCH_GROUPS)[number];

/** Where a result leads. */
export type SearchTarget =
  | { readonly kind: 'feature'; readonly feature: FeatureId }
  | { readonly kind: 'passage'; readonly passage: PassageId }
  | { readonly kind: 'person'; readonly person: PersonId }
  | { readonly kind: 'view'; readonly view: View };

/** Something that can be found. */
export interface SearchEntry {
  readonly group: SearchGroup;
  readonly title: string;
  /** A second line: another name, an office, a heading; `null` when there is nothing to add. */
  readonly also: string | null;
  /** In words; `null` for what has no date. */
  readonly date: string | null;
  /** When it was, to be found by a date; missing for what has none, and for what lasts to this day. */
  readonly days?: Days | undefined;
  readonly target: SearchTarget;
  /** 0 to 9, the greater the better known: decides between equals. */
  readonly weight: number;
}

/** An entry that answers a query. */
export interface SearchHit {
  /** Its place in the index; the same thing has the same one until the data change. */
  readonly entry: number;
  readonly found: SearchEntry;
  /** The greater the better; from 90 a whole name is the query. */
  readonly score: number;
}

/** Finds what answers a query, the best first; an empty query finds nothing. */
export type FindEntries = (query: string) => readonly SearchHit[];

/** Where is looked: at first among what is best known. */
export interface SearchIndex {
  readonly find: FindEntries;
  /** Fetches what less known answers a query, and looks there too; `null` where all that may answer is there. Rejects when it cannot be had. */
  readonly further: (query: string) => (() => Promise<SearchIndex>) | null;
}

/** The hits of one group, the best first. */
export interface HitGroup {
  readonly group: SearchGroup;
  readonly hits: readonly SearchHit[];
}

/** How many hits of a group are worth a reader's while. */
export const MOST_SHOWN: Readonly<Record<SearchGroup, number>> = {
  events: 5,
  places: 5,
  ships: 4,
  people: 4,
  lines: 3,
  passages: 4,
  sources: 3,
};

/** Hits by group, few of each; the group with the best hit comes first, so that the first of all is the best of all. */
export function grouped(hits: readonly SearchHit[]): readonly HitGroup[] {
  const groups = new Map<SearchGroup, SearchHit[]>();
  for (const hit of withoutRepeats(hits)) {
    const { group } = hit.found;
    const members = groups.get(group) ?? [];
    if (members.length < MOST_SHOWN[group]) groups.set(group, [...members, hit]);
  }
  return [...groups].map(([group, members]) => ({ group, hits: members }));
}

/** Leaves out what has the name and leads to the moment of a better hit: a town's station, when the town is there. */
function withoutRepeats(hits: readonly SearchHit[]): readonly SearchHit[] {
  const seen = new Set<string>();
  return hits.filter(({ found: { title, target } }) => {
    const sign = JSON.stringify([title, target]);
    if (seen.has(sign)) return false;
    seen.add(sign);
    return true;
  });
}
