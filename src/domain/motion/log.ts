import type { Atlas } from '../atlas/atlas';
import type { AtlasFeature, StopForms } from '../atlas/feature';
import type { Instant } from '../dates/time';
import type { Fix } from './track';
import { type Reckoning, reckon } from './voyage';

/** A squadron or ship with its place at one instant. */
export interface Vessel {
  readonly feature: AtlasFeature;
  readonly reckoning: Reckoning;
}

/** Every fleet or ship that is under way or lying at a stop at the instant, greatest first. */
export function vesselsAt(atlas: Atlas, instant: Instant): readonly Vessel[] {
  return atlas.features
    .flatMap((feature) => {
      const sails = feature.kind.form === 'track' && feature.track !== null;
      const reckoning = sails && reckon(feature.track, instant);
      return reckoning ? [{ feature, reckoning }] : [];
    })
    .toSorted((a, b) => a.feature.rank - b.feature.rank);
}

/** Where a squadron is, in a log's words: "at sea, 3 days out of Dakar; 412 nm run", "at Nossi-Bé, day 12". */
export function logText(atlas: Atlas, { reckoning }: Vessel): string {
  const { from, to, days, legNm } = reckoning;
  if (from.stop === null)
    return `under way, as reconstructed; ${Math.round(reckoning.runNm).toLocaleString('en-GB')} nm run`;
  const { at, outOf } = formsOf(atlas, from);
  if (to === null) return days < 1 ? at : `${at}, day ${String(Math.floor(days) + 1)}`;
  const since = days < 1 ? 'just' : `${String(Math.floor(days))} ${days < 2 ? 'day' : 'days'}`;
  return `at sea, ${since} ${outOf}; ${Math.round(legNm).toLocaleString('en-GB')} nm run`;
}

/** How one speaks of a fix; a stop without forms of its own, and a place that is none, have plain ones. */
export function formsOf(atlas: Atlas, { stop }: Fix): StopForms {
  const feature = stop === null ? undefined : atlas.byId.get(stop);
  const title = feature?.title ?? 'its last known position';
  return feature?.stop ?? { at: `at ${title}`, outOf: `out of ${title}` };
}
