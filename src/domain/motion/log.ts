import { type VoyageWords, voyage as ENGLISH } from '../../words/en/voyage';
import type { Atlas } from '../atlas/atlas';
import type { AtlasFeature, StopForms } from '../atlas/feature/feature';
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
export function logText(atlas: Atlas, { reckoning }: Vessel, words: VoyageWords = ENGLISH): string {
  const { from, to, days, legNm } = reckoning;
  if (from.stop === null) return words.reconstructed(reckoning.runNm);
  const { at, outOf } = formsOf(atlas, from, words);
  const past = Math.floor(days);
  if (to === null) return past < 1 ? at : words.lying(at, past + 1);
  return words.atSea(past, outOf, legNm);
}

/** How one speaks of a fix; a stop without forms of its own, and a place that is none, have plain ones. */
export function formsOf(atlas: Atlas, { stop }: Fix, words: VoyageWords = ENGLISH): StopForms {
  const feature = stop === null ? undefined : atlas.byId.get(stop);
  return words.stop(feature?.title ?? words.lastKnown, feature?.stop);
}
