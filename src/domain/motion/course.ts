import type { Position } from 'geojson';
import { alongGreatCircle, distanceNm } from '../geometry/geodesy';
import type { Instant } from '../dates/time';
import type { Fix, Track } from './track';
import { uncertaintyAt } from './uncertainty';
import { milesTo } from './voyage';

/** A point of a course with the time it was passed. */
export interface CoursePoint {
  readonly position: Position;
  readonly instant: Instant;
  /** How far off it may be. */
  readonly uncertaintyKm: number;
}

/** The greatest distance between two points: a straight line on the map then keeps to the great circle. */
const STEP_NM = 60;

const measured = new WeakMap<Track, readonly CoursePoint[]>();

/** The whole course as timed points, close enough to be joined by straight lines; a stay is two of them. */
export function courseOf(track: Track): readonly CoursePoint[] {
  const known = measured.get(track);
  if (known) return known;
  const points = track.fixes.flatMap((fix, index) => [
    ...stay(track, fix),
    ...leg(track, fix, track.fixes[index + 1]),
  ]);
  measured.set(track, points);
  return points;
}

function stay(track: Track, fix: Fix): readonly CoursePoint[] {
  const position = track.coordinates[fix.vertex] ?? [0, 0];
  const instants = fix.arrive === fix.depart ? [fix.arrive] : [fix.arrive, fix.depart];
  return instants.map((instant) => pointOf(track, position, instant));
}

function leg(track: Track, from: Fix, to: Fix | undefined): readonly CoursePoint[] {
  if (!to) return [];
  const start = milesTo(track, from.vertex);
  const pace = (to.arrive - from.depart) / (milesTo(track, to.vertex) - start);
  const at = (position: Position, miles: number): CoursePoint =>
    pointOf(track, position, from.depart + (miles - start) * pace);
  const points: CoursePoint[] = [];
  for (let vertex = from.vertex + 1; vertex <= to.vertex; vertex += 1) {
    const before = track.coordinates[vertex - 1] ?? [0, 0];
    const position = track.coordinates[vertex] ?? before;
    const miles = milesTo(track, vertex - 1);
    const steps = Math.ceil(distanceNm(before, position) / STEP_NM);
    for (let step = 1; step < steps; step += 1) {
      const part = step / steps;
      const between = alongGreatCircle(before, position, part);
      points.push(at(between, miles + (milesTo(track, vertex) - miles) * part));
    }
    if (vertex < to.vertex) points.push(at(position, milesTo(track, vertex)));
  }
  return points;
}

function pointOf(track: Track, position: Position, instant: Instant): CoursePoint {
  return { position, instant, uncertaintyKm: uncertaintyAt(track, instant) ?? 0 };
}
