import type { Position } from 'geojson';
import { distanceKm } from './geodesy';

/** How far straight lines may stray from the curve that they stand for, in km. */
const TOLERANCE_KM = 0.02;

/**
 * One leg of a centripetal Catmull–Rom spline, from its first point to its last, as points close enough to be joined
 * by straight lines. `before` and `after` are what the curve comes from and goes on to; `null` where it begins or ends.
 * It never leaves the width of the leg, nor strays from it by more than a quarter of its length, so that a short leg
 * beside a long one makes no loop. Legs may not cross the antimeridian.
 *
 * The parameter grows with the root of the distance: C. Yuksel, S. Schaefer and J. Keyser, "Parameterization and
 * applications of Catmull–Rom curves", Computer-Aided Design 43 (2011), 747–755.
 */
export function splineLeg(
  before: Position | null,
  from: Position,
  to: Position,
  after: Position | null,
): readonly Position[] {
  const leaving = control(before, from, to);
  const arriving = control(after, to, from);
  const steps = stepsFor(from, leaving, arriving, to);
  const between = Array.from({ length: steps - 1 }, (_, index) =>
    cubic(from, leaving, arriving, to, (index + 1) / steps),
  );
  return [from, ...between, to];
}

/** The Bézier control point beside `here`, for the leg to `there`: on the leg itself where nothing comes before. */
function control(before: Position | null, here: Position, there: Position): Position {
  const length = distanceKm(here, there);
  const earlier = before ? distanceKm(before, here) : 0;
  if (!before || earlier === 0 || length === 0) return mix(here, there, 1 / 3);
  const weight = 3 * Math.sqrt(earlier) * (Math.sqrt(earlier) + Math.sqrt(length));
  return [0, 1].map((axis) => {
    const [a = 0, b = 0, c = 0] = [before[axis], here[axis], there[axis]];
    return b + (earlier * (c - b) + length * (b - a)) / weight;
  });
}

/** How many even steps keep a cubic within the tolerance, by the greatest of its second differences. */
function stepsFor(a: Position, b: Position, c: Position, d: Position): number {
  const bendKm = Math.max(distanceKm(b, mix(a, c, 0.5)), distanceKm(c, mix(b, d, 0.5))) * 2;
  return Math.max(1, Math.ceil(Math.sqrt((0.75 * bendKm) / TOLERANCE_KM)));
}

function cubic(a: Position, b: Position, c: Position, d: Position, t: number): Position {
  const [ab, bc, cd] = [mix(a, b, t), mix(b, c, t), mix(c, d, t)];
  return mix(mix(ab, bc, t), mix(bc, cd, t), t);
}

function mix([lngA = 0, latA = 0]: Position, [lngB = 0, latB = 0]: Position, t: number): Position {
  return [lngA + (lngB - lngA) * t, latA + (latB - latA) * t];
}
