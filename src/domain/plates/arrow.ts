import type { Position } from 'geojson';
import { type Plane, mercatorOf, positionOf } from '../geometry/mercator';
import { smoothLines } from '../geometry/smoothLines';

/** Widths of an arrow as shares of that of its shaft before the head: at its tail, and of the head. */
const TAIL = 0.45;
const HEAD = 2.3;
/** How long the head is, as a share of its breadth. */
const POINTED = 0.95;

/** A way that bends smoothly through its positions. */
export function smoothWay(along: readonly Position[]): readonly Position[] {
  return along.length < 3 ? along : (smoothLines([along])[0] ?? along);
}

/**
 * The outline of an arrow along a way, closed, growing from its tail to a head that ends at the last position. `breadth`
 * is that of the shaft on the flat world. Nothing for a way without length.
 */
export function arrowOutline(along: readonly Position[], breadth: number): readonly Position[] {
  const way = smoothWay(along).map(mercatorOf);
  const length = lengthOf(way);
  if (length === 0) return [];
  // A short arrow is not all head.
  const size = Math.min(breadth, length / (2 * HEAD * POINTED));
  const neck = length - HEAD * POINTED * size;
  const shaft = [...before(way, neck), at(way, neck)];
  const sides = [1, -1].map((hand) =>
    shaft.map((point, index) => {
      const share = lengthOf(shaft.slice(0, index + 1)) / neck;
      return beside(shaft, index, point, (hand * size * (TAIL + (1 - TAIL) * share)) / 2);
    }),
  );
  const [left = [], right = []] = sides;
  const end = shaft.length - 1;
  const base = shaft[end] ?? [0, 0];
  const wings = [1, -1].map((hand) => beside(shaft, end, base, (hand * size * HEAD) / 2));
  const [leftWing, rightWing] = wings;
  const tip = way.at(-1);
  if (!leftWing || !rightWing || !tip || !left[0]) return [];
  return [...left, leftWing, tip, rightWing, ...right.toReversed(), left[0]].map((point) => [
    ...positionOf(point),
  ]);
}

function lengthOf(way: readonly Plane[]): number {
  return way
    .slice(1)
    .reduce(
      (sum, [x, y], index) =>
        sum + Math.hypot(x - (way[index]?.[0] ?? x), y - (way[index]?.[1] ?? y)),
      0,
    );
}

/** The points of a way before a distance along it. */
function before(way: readonly Plane[], reach: number): readonly Plane[] {
  return way.filter((_, index) => lengthOf(way.slice(0, index + 1)) < reach);
}

/** The point at a distance along a way. */
function at(way: readonly Plane[], reach: number): Plane {
  let run = 0;
  for (const [index, to] of way.entries()) {
    const from = way[index - 1] ?? to;
    const step = Math.hypot(to[0] - from[0], to[1] - from[1]);
    if (step > 0 && run + step >= reach) {
      const share = (reach - run) / step;
      return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
    }
    run += step;
  }
  return way.at(-1) ?? [0, 0];
}

/** A point so far to the left of the way at one of its points. */
function beside(way: readonly Plane[], index: number, [x, y]: Plane, away: number): Plane {
  const [fromX, fromY] = way[Math.max(0, index - 1)] ?? [x, y];
  const [toX, toY] = way[Math.min(way.length - 1, index + 1)] ?? [x, y];
  const length = Math.hypot(toX - fromX, toY - fromY) || 1;
  return [x + ((toY - fromY) / length) * away, y - ((toX - fromX) / length) * away];
}
