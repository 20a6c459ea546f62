import type { Atlas } from './atlas';
import type { AtlasFeature } from './feature';
import type { Instant } from './time';
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
      const sails = feature.kind === 'track' && feature.track !== null;
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
  const left = stopTitle(atlas, from);
  if (to === null)
    return days < 1 ? `at ${left}` : `at ${left}, day ${String(Math.floor(days) + 1)}`;
  const out =
    days < 1 ? 'just out of' : `${String(Math.floor(days))} ${days < 2 ? 'day' : 'days'} out of`;
  return `at sea, ${out} ${left}; ${Math.round(legNm).toLocaleString('en-GB')} nm run`;
}

function stopTitle(atlas: Atlas, { stop }: Fix): string {
  return (stop === null ? undefined : atlas.byId.get(stop)?.title) ?? 'its last known position';
}
