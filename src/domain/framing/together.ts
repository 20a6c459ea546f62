import type { Position } from 'geojson';
import { distanceNm } from '../geometry/geodesy';
import { centroid } from './cap';
import type { Shape } from './fit';
import type { Framing } from './frame';

/** So much of what a text names, where nobody has said what it is about, is what it is about: what lies nearest together. */
const MOST = 0.6;
/** Ground shown round a place in degrees: that of one name explains where it is, many names explain each other. */
const GROUND = 0.5;

/** What is to be seen of things named together, of which none goes before the others: one far away is left to the rest. */
export function together(shapes: readonly Shape[]): Framing {
  const wanted = Math.ceil(shapes.length * MOST);
  const groups = shapes.map((shape) => nearestTo(shape, shapes).slice(0, wanted));
  const [first, ...others] = groups.map((group) => ({ group, size: sizeOf(group) }));
  if (!first) return { subject: [], rest: [] };
  const { group } = others.reduce((best, each) => (each.size < best.size ? each : best), first);
  const round = GROUND / group.length;
  return {
    subject: group.map((shape) => ({ ...shape, points: withGround(shape.points, round) })),
    rest: shapes.filter((shape) => !group.includes(shape)),
    fills: true,
  };
}

/** Itself first. */
function nearestTo(shape: Shape, shapes: readonly Shape[]): readonly Shape[] {
  const middle = middleOf(shape);
  return shapes
    .map((other) => ({ other, away: distanceNm(middle, middleOf(other)) }))
    .sort((a, b) => a.away - b.away)
    .map(({ other }) => other);
}

/** How far the last lies from the first, in nautical miles. */
function sizeOf(group: readonly Shape[]): number {
  const [first, last] = [group[0], group.at(-1)];
  return first && last ? distanceNm(middleOf(first), middleOf(last)) : 0;
}

function middleOf({ points }: Shape): Position {
  return [...centroid(points)];
}

/** Places with so many degrees of ground round each. */
export function withGround(points: readonly Position[], round: number): readonly Position[] {
  if (round === 0) return points;
  return points.flatMap(([lng = 0, lat = 0]) => [
    [lng - round, lat - round],
    [lng + round, lat + round],
  ]);
}
