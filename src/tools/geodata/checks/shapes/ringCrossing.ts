import type { Position } from 'geojson';

/** Where two sides of a ring that are no neighbours cross; `null` when none do. */
export function crossingOf(ring: readonly Position[]): readonly number[] | null {
  const sides = ring.slice(1).map((end, index) => sideOf(ring[index] ?? end, end));
  const sorted = sides.toSorted((a, b) => a.west - b.west);
  for (const [index, side] of sorted.entries()) {
    for (const other of sorted.slice(index + 1)) {
      if (other.west > side.east) break;
      if (other.south <= side.north && other.north >= side.south && doCross(side, other))
        return side.start;
    }
  }
  return null;
}

interface RingSide {
  readonly start: Position;
  readonly end: Position;
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

function sideOf(start: Position, end: Position): RingSide {
  const [[x = 0, y = 0], [toX = 0, toY = 0]] = [start, end];
  const [west, east, south, north] = [
    Math.min(x, toX),
    Math.max(x, toX),
    Math.min(y, toY),
    Math.max(y, toY),
  ];
  return { start, end, west, east, south, north };
}

/** Properly: each has its ends on either side of the other. */
function doCross(a: RingSide, b: RingSide): boolean {
  return (
    turn(a.start, a.end, b.start) * turn(a.start, a.end, b.end) < 0 &&
    turn(b.start, b.end, a.start) * turn(b.start, b.end, a.end) < 0
  );
}

function turn(
  [aX = 0, aY = 0]: Position,
  [bX = 0, bY = 0]: Position,
  [cX = 0, cY = 0]: Position,
): number {
  return (bX - aX) * (cY - aY) - (bY - aY) * (cX - aX);
}
