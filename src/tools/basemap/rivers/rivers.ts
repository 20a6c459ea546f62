import type { Position } from 'geojson';
import { riverPieces, type Piece } from '../tiles/bins';

/** A river's course. */
export interface River {
  /** From 1, the great rivers, to 5, streams that run dry. */
  readonly level: number;
  /** Longitudes run on past 180 rather than jump. */
  readonly line: readonly Position[];
}

/** Levels beyond are minor streams, canals and ditches of the twentieth century. */
const smallest = 5;

/** The rivers of a GSHHG file, joined across the squares they are stored in. */
export async function readRivers(file: string): Promise<readonly River[]> {
  const pieces = (await riverPieces(file)).filter(
    ({ level, points }) => level <= smallest && points.length > 1,
  );
  const levels = [...new Set(pieces.map(({ level }) => level))].sort((a, b) => a - b);
  return levels.flatMap((level) =>
    joined(pieces.filter((piece) => piece.level === level)).map((line) => ({ level, line })),
  );
}

type Ends = ReadonlyMap<string, readonly Piece[]>;

function joined(pieces: readonly Piece[]): readonly (readonly Position[])[] {
  const ends = new Map<string, Piece[]>();
  for (const piece of pieces) {
    for (const point of [piece.points[0], piece.points.at(-1)]) {
      const key = keyOf(point);
      ends.set(key, [...(ends.get(key) ?? []), piece]);
    }
  }
  const used = new Set<Piece>();
  const lines: (readonly Position[])[] = [];
  for (const piece of pieces) {
    if (used.has(piece)) continue;
    used.add(piece);
    const forward = extended([...piece.points], ends, used);
    lines.push(extended(forward.reverse(), ends, used));
  }
  return lines;
}

/** Goes on from the line's end while exactly one other piece begins or ends there. */
function extended(line: Position[], ends: Ends, used: Set<Piece>): Position[] {
  for (;;) {
    const key = keyOf(line.at(-1));
    const meeting = ends.get(key) ?? [];
    const next = meeting.length === 2 ? meeting.find((each) => !used.has(each)) : undefined;
    if (next === undefined) return line;
    used.add(next);
    const points = keyOf(next.points[0]) === key ? next.points : [...next.points].reverse();
    for (const point of points.slice(1)) line.push(point);
  }
}

function keyOf(point: Position | undefined): string {
  const [lng = 0, lat = 0] = point ?? [];
  return `${lng.toFixed(5)},${lat.toFixed(5)}`;
}
