import type { Position } from 'geojson';
import { distanceNm } from '../geometry/geodesy';
import type { FeatureId } from '../atlas/id';
import { DAY, HOUR, type Instant } from '../dates/time';
import type { Track } from './track';
import { milesTo, runAt } from './voyage';

/** Mean speed between fixes, stays left out, of all that a track has run by an instant; `null` before it has run. */
export function paceAt(track: Track, instant: Instant): number | null {
  const run = runAt(track, instant);
  if (run === null || run === 0) return null;
  const under = track.fixes.reduce((sum, fix, index) => {
    const next = track.fixes[index + 1];
    return sum + (next ? Math.max(0, Math.min(instant, next.arrive) - fix.depart) : 0);
  }, 0);
  return under > 0 ? run / (under / HOUR) : null;
}

/** Great-circle distance in nautical miles and the days it takes at a speed in knots. */
export function passage(
  from: Position,
  to: Position,
  knots: number,
): { readonly nm: number; readonly days: number } {
  const nm = distanceNm(from, to);
  return { nm, days: (nm / knots) * (HOUR / DAY) };
}

/** Nautical miles run since the ships left the stop where they last coaled; `null` when they have not. */
export function runSince(track: Track, instant: Instant, vertex: number): number | null {
  const run = runAt(track, instant);
  return run === null ? null : Math.max(0, run - milesTo(track, vertex));
}

/** Vertex of the last stop of a kind that is a coaling, up to an instant; `null` when there was none. */
export function lastCoaling(
  track: Track,
  instant: Instant,
  isCoaling: (stop: FeatureId) => boolean,
): { readonly vertex: number; readonly stop: FeatureId } | null {
  const fix = track.fixes.findLast(
    ({ arrive, stop }) => arrive <= instant && stop !== null && isCoaling(stop),
  );
  return fix?.stop ? { vertex: fix.vertex, stop: fix.stop } : null;
}
