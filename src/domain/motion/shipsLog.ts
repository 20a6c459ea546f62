import type { Atlas } from '../atlas/atlas';
import type { AtlasFeature, DetailsOf, Figure } from '../atlas/feature/feature';
import { DAY, type Instant } from '../dates/time';
import type { Fix, Track } from './track';
import { uncertaintyAt } from './uncertainty';
import { type Reckoning, reckon, spanOf } from './voyage';

/** What a ship's log would say at an instant. */
export interface LogEntry {
  readonly reckoning: Reckoning;
  /** The stop that the ships lie at, or came from; `null` before the first named one. */
  readonly stop: AtlasFeature | null;
  /** Whether they lie there now. */
  readonly lying: boolean;
  readonly next: { readonly stop: AtlasFeature | null; readonly instant: Instant } | null;
  /** Whole days since the track began, from 0. */
  readonly daysOut: number;
  readonly uncertaintyKm: number;
}

/** Coal that was taken: at which stop, and the rival or joined claims of how much. */
export interface Coaled {
  readonly at: AtlasFeature;
  readonly claims: readonly Figure[];
}

/** The log of a track at an instant; `null` outside its span. */
export function logAt(atlas: Atlas, feature: AtlasFeature, instant: Instant): LogEntry | null {
  const { track } = feature;
  const reckoning = track && reckon(track, instant);
  if (!track || !reckoning) return null;
  const [start] = spanOf(track);
  const next = track.fixes.find((fix) => fix.arrive > instant && fix.stop !== null);
  return {
    reckoning,
    stop: stopOf(atlas, reckoning.from),
    lying: reckoning.to === null,
    next: next ? { stop: stopOf(atlas, next), instant: next.arrive } : null,
    daysOut: Math.floor((instant - start) / DAY),
    uncertaintyKm: uncertaintyAt(track, instant) ?? 0,
  };
}

/** The last stop reached by an instant where sources give the coal taken; `null` before the first. */
export function coaledBy(
  atlas: Atlas,
  track: Track,
  instant: Instant,
  detailsOf: DetailsOf,
): Coaled | null {
  const stops = track.fixes.filter((fix) => fix.arrive <= instant);
  for (const fix of stops.toReversed()) {
    const at = stopOf(atlas, fix);
    const figures = at && detailsOf(at)?.figures;
    const claims = figures?.filter(({ coal }) => coal === true) ?? [];
    if (at && claims.length > 0) return { at, claims };
  }
  return null;
}

function stopOf(atlas: Atlas, { stop }: Fix): AtlasFeature | null {
  return stop === null ? null : (atlas.byId.get(stop) ?? null);
}
