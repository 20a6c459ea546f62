import type { Atlas } from '../atlas';
import type { AtlasFeature } from './feature';
import type { FeatureId } from '../id';
import { noonOf } from '../../reading/moment';
import type { Instant } from '../../dates/time';

/** By the features: an atlas to which articles are joined stays itself while its features come. */
const found = new WeakMap<readonly AtlasFeature[], readonly AtlasFeature[]>();

/** All that happens at its date, in order of date. A line that is the sum of lines drawn later does not. */
export function happenings(atlas: Pick<Atlas, 'features' | 'parts'>): readonly AtlasFeature[] {
  const known = found.get(atlas.features);
  if (known) return known;
  const all = atlas.features.filter((feature) => happens(atlas, feature));
  found.set(atlas.features, all);
  return all;
}

/** Whether a feature is one of them. */
export function happens(atlas: Pick<Atlas, 'parts'>, feature: AtlasFeature): boolean {
  return feature.kind.happens && !isSumOfBoundaries(atlas, feature);
}

function isSumOfBoundaries(atlas: Pick<Atlas, 'parts'>, { id, kind }: AtlasFeature): boolean {
  return kind.form === 'boundary' && atlas.parts.has(id);
}

/** The least rank that the step from event to event stops at. */
const STOPS_AT_RANK = 3;

/**
 * The event after (`by` 1) or before (−1) an instant, among those of rank 1 to 3 that `shown` lets through; of
 * several at one instant, the one beside `selected`. `null` beyond the first and the last.
 */
export function eventBeside(
  atlas: Atlas,
  { now, selected, by }: { now: Instant; selected: FeatureId | null; by: 1 | -1 },
  shown: (event: AtlasFeature) => boolean,
): AtlasFeature | null {
  const events = happenings(atlas)
    .filter((event) => event.rank <= STOPS_AT_RANK && shown(event))
    .toSorted((a, b) => noonOf(a.when) - noonOf(b.when));
  const at = events.findIndex(({ id, when }) => id === selected && noonOf(when) === now);
  if (at >= 0) return events[at + by] ?? null;
  const isBeyond = ({ when }: AtlasFeature): boolean => by * (noonOf(when) - now) > 0;
  return (by > 0 ? events.find(isBeyond) : events.findLast(isBeyond)) ?? null;
}
