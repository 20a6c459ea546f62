import type { Position } from 'geojson';
import { alongGreatCircle, distanceNm } from '../geometry/geodesy';

/** The greatest distance between two points of a course, in nautical miles: straight lines then keep to the great circle. */
const STEP_NM = 60;

const laid = new WeakMap<readonly Position[], readonly Position[]>();

/** What lies ahead of a ship of a course that was meant: from the ship to the end, in steps of 60 nm or less. */
export function courseAhead(course: readonly Position[], ship: Position): readonly Position[] {
  const points = closely(course);
  const miles = points.map((point) => distanceNm(point, ship));
  const nearest = miles.indexOf(Math.min(...miles));
  return [ship, ...points.slice(nearest + 1)];
}

/** A course with points close to each other; each course is laid once. */
function closely(course: readonly Position[]): readonly Position[] {
  const known = laid.get(course);
  if (known) return known;
  const points = course.flatMap((to, index) => {
    const from = course[index - 1];
    if (!from) return [to];
    const steps = Math.ceil(distanceNm(from, to) / STEP_NM);
    return Array.from({ length: steps }, (_, step) =>
      alongGreatCircle(from, to, (step + 1) / steps),
    );
  });
  laid.set(course, points);
  return points;
}
