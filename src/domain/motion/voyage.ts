import type { Position } from 'geojson';
import { alongGreatCircle, courseBetween, distanceNm } from '../geometry/geodesy';
import { DAY, HOUR, type Instant } from '../dates/time';
import type { Fix, Track } from './track';

/** Where a squadron is at one instant, and what a ship's log would say of it. */
export interface Reckoning {
  readonly position: Position;
  /** Degrees clockwise from north; in port, the course on which it will leave (or came in). */
  readonly heading: number;
  /** The stop last left or lain at; a bare position only when the track begins with one. */
  readonly from: Fix;
  /** The next stop; `null` when lying at a stop. */
  readonly to: Fix | null;
  /** Nautical miles run since leaving `from`. */
  readonly legNm: number;
  /** Nautical miles run since the track began. */
  readonly runNm: number;
  /** Days since leaving `from`, or since arriving when at a stop. */
  readonly days: number;
  /** Mean speed of the leg in knots; 0 in port. */
  readonly knots: number;
}

/** First and last instant of a track. */
export function spanOf(track: Track): readonly [Instant, Instant] {
  return [track.fixes[0]?.depart ?? NaN, track.fixes.at(-1)?.arrive ?? NaN];
}

/**
 * Position by great-circle interpolation at even speed along the track between dated stops; `null` before
 * the first departure and after the last arrival.
 */
export function positionAt(track: Track, instant: Instant): Position | null {
  return reckon(track, instant)?.position ?? null;
}

/** Nautical miles run since the start of the track; `null` outside its span. */
export function runAt(track: Track, instant: Instant): number | null {
  return reckon(track, instant)?.runNm ?? null;
}

/** Everything a log would say at an instant; `null` outside the track's span. */
export function reckon(track: Track, instant: Instant): Reckoning | null {
  const between = fixesAt(track, instant);
  if (!between) return null;
  const { from, to } = between;
  return to ? underWay(track, from, to, instant) : atStop(track, from, instant);
}

/** The fix last reached and, under way from it, the next; `null` outside the track's span. */
function fixesAt(track: Track, instant: Instant): { from: Fix; to: Fix | null } | null {
  const [start, end] = spanOf(track);
  if (!(instant >= start && instant <= end)) return null;
  const index = lastBefore(track.fixes, instant);
  const from = track.fixes[index];
  if (!from) return null;
  return { from, to: instant <= from.depart ? null : (track.fixes[index + 1] ?? null) };
}

/** The last stop with a name up to a fix; the fix itself when there is none. */
function namedStop(track: Track, fix: Fix): Fix {
  return track.fixes.findLast((other) => other.stop !== null && other.depart <= fix.depart) ?? fix;
}

/** Two fixes and what lies between them; `to` is the same fix during a stay. */
export interface Leg {
  readonly from: Fix;
  readonly to: Fix;
  readonly lengthNm: number;
  /** Share of its time that has passed, 0 to 1. */
  readonly part: number;
}

/** The leg being run, or the stay, at an instant; `null` outside the track's span. */
export function legAt(track: Track, instant: Instant): Leg | null {
  const between = fixesAt(track, instant);
  if (!between) return null;
  const { from, to } = between;
  if (!to) return { from, to: from, lengthNm: 0, part: 0 };
  const { milestones } = courseOf(track);
  const lengthNm = (milestones[to.vertex] ?? 0) - (milestones[from.vertex] ?? 0);
  return { from, to, lengthNm, part: (instant - from.depart) / (to.arrive - from.depart) };
}

/** Nautical miles from the start of a track to one of its vertices. */
export function milesTo(track: Track, vertex: number): number {
  return courseOf(track).milestones[vertex] ?? 0;
}

function atStop(track: Track, fix: Fix, instant: Instant): Reckoning {
  const position = track.coordinates[fix.vertex] ?? [0, 0];
  const next = track.coordinates[fix.vertex + 1];
  const previous = track.coordinates[fix.vertex - 1] ?? position;
  return {
    position,
    heading: next ? courseBetween(position, next) : courseBetween(previous, position),
    from: fix,
    to: null,
    legNm: 0,
    runNm: courseOf(track).milestones[fix.vertex] ?? 0,
    days: (instant - fix.arrive) / DAY,
    knots: 0,
  };
}

function underWay(track: Track, from: Fix, to: Fix, instant: Instant): Reckoning {
  const { milestones } = courseOf(track);
  const left = milestones[from.vertex] ?? 0;
  const length = (milestones[to.vertex] ?? 0) - left;
  const runNm = left + (length * (instant - from.depart)) / (to.arrive - from.depart);
  const port = namedStop(track, from);
  return {
    ...placeAt(track, runNm, from.vertex + 1, to.vertex),
    from: port,
    to,
    legNm: runNm - (milestones[port.vertex] ?? 0),
    runNm,
    days: (instant - port.depart) / DAY,
    knots: length / ((to.arrive - from.depart) / HOUR),
  };
}

/** Position and course after a run of so many miles, which ends between two vertices. */
function placeAt(
  track: Track,
  runNm: number,
  first: number,
  last: number,
): Pick<Reckoning, 'position' | 'heading'> {
  const { milestones } = courseOf(track);
  const ahead = firstAbove(milestones, runNm, first, last);
  const behindNm = milestones[ahead - 1] ?? 0;
  const miles = (milestones[ahead] ?? 0) - behindNm;
  const part = miles > 0 ? (runNm - behindNm) / miles : 1;
  const a = track.coordinates[ahead - 1] ?? [0, 0];
  const b = track.coordinates[ahead] ?? a;
  const position = alongGreatCircle(a, b, part);
  return { position, heading: part < 1 ? courseBetween(position, b) : courseBetween(a, b) };
}

interface Course {
  /** Nautical miles from the start to each vertex. */
  readonly milestones: readonly number[];
}

/** Tracks never change, so each is measured once. */
const courses = new WeakMap<Track, Course>();

function courseOf(track: Track): Course {
  const known = courses.get(track);
  if (known) return known;
  let miles = 0;
  const milestones = track.coordinates.map((position, index) => {
    const previous = track.coordinates[index - 1];
    miles += previous ? distanceNm(previous, position) : 0;
    return miles;
  });
  const course = { milestones };
  courses.set(track, course);
  return course;
}

/** Index of the last fix reached by the instant. */
function lastBefore(fixes: readonly Fix[], instant: Instant): number {
  let low = 0;
  let high = fixes.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((fixes[middle]?.arrive ?? Infinity) <= instant) low = middle;
    else high = middle - 1;
  }
  return low;
}

function firstAbove(values: readonly number[], value: number, low: number, high: number): number {
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((values[middle] ?? Infinity) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
