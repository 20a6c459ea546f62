import { simplify } from '@turf/simplify';
import type { Pixel, Size } from './frame';

/** Pixels by which what is clipped reaches beyond the picture, so that its cut edge is not seen. */
export const MARGIN = 30;
/** Pixels by which a simplified line may stray. */
const TOLERANCE = 0.5;

/** The part of a closed ring that lies in or near the picture; empty when none does. */
export function clippedRing(ring: readonly Pixel[], { width, height }: Size): readonly Pixel[] {
  const edges: readonly Edge[] = [
    { axis: 0, at: -MARGIN, sign: 1 },
    { axis: 0, at: width + MARGIN, sign: -1 },
    { axis: 1, at: -MARGIN, sign: 1 },
    { axis: 1, at: height + MARGIN, sign: -1 },
  ];
  return edges.reduce(cut, ring);
}

/** A line as SVG path data, to a tenth of a pixel; empty when it is a mere dot. */
export function pathData(line: readonly Pixel[], closed: boolean): string {
  if (line.length < 2) return '';
  const { coordinates } = simplify(
    { type: 'LineString', coordinates: line.map(([x, y]) => [x, y]) },
    { tolerance: TOLERANCE },
  );
  const points = coordinates.map(([x = 0, y = 0]) => [Math.round(x * 10), Math.round(y * 10)]);
  if (points.length < (closed ? 4 : 2)) return '';
  const steps = points.map(([x = 0, y = 0], at) => {
    const [fromX = 0, fromY = 0] = points[at - 1] ?? [];
    return `${at === 0 ? 'M' : 'l'}${number(x - fromX)} ${number(y - fromY)}`;
  });
  return steps.join('').replaceAll(' -', '-') + (closed ? 'z' : '');
}

/** One side of the picture: what is kept lies at or beyond it in the direction of the sign. */
interface Edge {
  readonly axis: 0 | 1;
  readonly at: number;
  readonly sign: 1 | -1;
}

/** Sutherland and Hodgman's step: a ring cut along one side. */
function cut(ring: readonly Pixel[], edge: Edge): readonly Pixel[] {
  const kept: Pixel[] = [];
  for (const [index, point] of ring.entries()) {
    const previous = ring.at(index - 1) ?? point;
    if (isInside(point, edge) !== isInside(previous, edge)) {
      kept.push(crossing(previous, point, edge));
    }
    if (isInside(point, edge)) kept.push(point);
  }
  return kept;
}

function isInside(point: Pixel, { axis, at, sign }: Edge): boolean {
  return (point[axis] - at) * sign >= 0;
}

function crossing(a: Pixel, b: Pixel, { axis, at }: Edge): Pixel {
  const part = (at - a[axis]) / (b[axis] - a[axis]);
  return axis === 0 ? [at, a[1] + part * (b[1] - a[1])] : [a[0] + part * (b[0] - a[0]), at];
}

function number(tenths: number): string {
  return (tenths / 10).toString();
}
