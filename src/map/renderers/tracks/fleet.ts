import type { Position } from 'geojson';
import type { AtlasFeature } from '../../../domain/atlas/feature/feature';
import type { FeatureId } from '../../../domain/atlas/id';
import type { Instant } from '../../../domain/dates/time';
import { type Fix, type Track, isAttested } from '../../../domain/motion/track';
import { uncertaintyAt } from '../../../domain/motion/uncertainty';
import { reckon, spanOf } from '../../../domain/motion/voyage';

/** A squadron or ship as the map draws it at one instant. */
export interface Mover {
  readonly feature: AtlasFeature;
  readonly position: Position;
  /** Degrees clockwise from north. */
  readonly heading: number;
  /** How far off it may be. */
  readonly uncertaintyKm: number;
  /** False for the ghost at the last place that sources attest, when only that is wanted. */
  readonly present: boolean;
}

/**
 * Where a track's ship is drawn; `null` outside the track's span. With `attestedOnly` it stays at the last
 * attested fix until it lies at the next.
 */
export function moverAt(
  feature: AtlasFeature,
  instant: Instant,
  attestedOnly: boolean,
): Mover | null {
  const { track } = feature;
  const reckoning = track && reckon(track, instant);
  if (!track || !reckoning) return null;
  const { position, heading } = reckoning;
  const last = track.fixes.findLast((fix) => fix.arrive <= instant && isAttested(fix));
  const present = last !== undefined && isThere(track, last, instant);
  if (!attestedOnly || present) {
    const uncertaintyKm = uncertaintyAt(track, instant) ?? 0;
    return { feature, position, heading, uncertaintyKm, present: true };
  }
  const place = last && track.coordinates[last.vertex];
  if (!place) return null;
  return { feature, position: place, heading, uncertaintyKm: last.uncertaintyKm, present };
}

/** Whether a track has not left a fix; a stay may be written as two fixes of one stop. */
function isThere({ fixes }: Track, fix: Fix, instant: Instant): boolean {
  const next = fixes[fixes.indexOf(fix) + 1];
  return instant <= fix.depart || (fix.stop !== null && next?.stop === fix.stop);
}

/** Tracks under way at an instant, less the wholes whose parts are under way: their places are the parts'. */
export function afloatAt(
  tracks: readonly AtlasFeature[],
  instant: Instant,
): ReadonlySet<FeatureId> {
  const active = tracks.filter(({ track }) => {
    const [start, end] = track ? spanOf(track) : [NaN, NaN];
    return instant >= start && instant <= end;
  });
  const wholes = new Set(active.flatMap(({ partOf }) => partOf));
  return new Set(active.flatMap(({ id }) => (wholes.has(id) ? [] : [id])));
}
