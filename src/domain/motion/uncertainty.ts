import { KM_PER_NM } from '../geometry/geodesy';
import { HOUR, type Instant } from '../dates/time';
import type { Fix, Track } from './track';
import { legAt, milesTo } from './voyage';

/** Share of the way run since the last fix (or left to the next) by which even speed along the line may mislead. */
const DRIFT = 0.1;

/**
 * How far from its reckoned place a squadron may have been, in km; `null` outside the track's span.
 *
 * Three doubts, joined as the root of the sum of their squares: the place of the fixes, in the proportion in
 * which each is near; their times, as the way run in that doubt; and a tenth of the way to the nearer fix.
 */
export function uncertaintyAt(track: Track, instant: Instant): number | null {
  const leg = legAt(track, instant);
  if (!leg) return null;
  const { from, to, part } = leg;
  const place = from.uncertaintyKm * (1 - part) + to.uncertaintyKm * part;
  if (from === to) return Math.hypot(place, doubtOfStay(track, from, instant));
  const time = timeDoubt(track, from) * (1 - part) + timeDoubt(track, to) * part;
  const drift = DRIFT * leg.lengthNm * KM_PER_NM * Math.min(part, 1 - part);
  return Math.hypot(place, time, drift);
}

/** Near its ends a stay may not have begun, or be over. */
function doubtOfStay(track: Track, fix: Fix, instant: Instant): number {
  const nearer = Math.min(instant - fix.arrive, fix.depart - instant);
  const share = fix.slack > 0 ? Math.max(0, 1 - nearer / fix.slack) : 0;
  return timeDoubt(track, fix) * share;
}

/** The way run in the doubt of a fix's times, in km, at the mean speed of the legs that meet there. */
function timeDoubt(track: Track, fix: Fix): number {
  const index = track.fixes.indexOf(fix);
  const speeds = [
    kmPerHour(track, track.fixes[index - 1], fix),
    kmPerHour(track, fix, track.fixes[index + 1]),
  ].filter((speed) => speed !== null);
  const mean = speeds.reduce((sum, speed) => sum + speed, 0) / Math.max(1, speeds.length);
  return (mean * fix.slack) / HOUR;
}

/** Mean speed between two fixes; `null` when there is no leg. */
function kmPerHour(track: Track, from: Fix | undefined, to: Fix | undefined): number | null {
  if (!from || !to) return null;
  const nm = milesTo(track, to.vertex) - milesTo(track, from.vertex);
  return (nm * KM_PER_NM) / ((to.arrive - from.depart) / HOUR);
}
