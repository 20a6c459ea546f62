import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { distance } from '@turf/distance';
import type { Position } from 'geojson';
import { alongGreatCircle } from '../../../domain/geometry/geodesy';
import { isLand } from './land';
import { NARROWS } from './narrows';

/** Distance between the points of a leg that are tried, in km. */
const STEP_KM = 2;

/** Where a course first crosses land. */
export interface Crossing {
  /** The leg runs from this vertex to the next. */
  readonly vertex: number;
  readonly position: Position;
}

/** Each leg of a course, along great circles, that crosses land outside the named narrows. */
export function crossingsOf(coordinates: readonly Position[]): readonly Crossing[] {
  return coordinates.slice(0, -1).flatMap((from, vertex) => {
    const to = coordinates[vertex + 1] ?? from;
    const position = firstOnLand(from, to);
    return position ? [{ vertex, position }] : [];
  });
}

function firstOnLand(from: Position, to: Position): Position | null {
  const steps = Math.max(1, Math.ceil(distance(from, to) / STEP_KM));
  for (let step = 0; step <= steps; step += 1) {
    const position = alongGreatCircle(from, to, step / steps);
    if (isLand(position) && !isInNarrows(position)) return position;
  }
  return null;
}

function isInNarrows(position: Position): boolean {
  return NARROWS.some(({ ring }) =>
    booleanPointInPolygon(position, { type: 'Polygon', coordinates: [[...ring]] }),
  );
}
