import type { Position } from 'geojson';
import { coastPieces, type Piece } from '../tiles/bins';
import { Obstacle } from '../obstacle';

/** What lies inside a ring of GSHHG. */
export const shoreLevel = { land: 1, lake: 2, isle: 3, antarctica: [5, 6] } as const;

/** The Caspian and the Aral: lakes to GSHHG, seas to every atlas. */
export const inlandSeas: readonly number[] = [180_506, 180_509];

/** A closed shoreline. Longitudes run on past 180 rather than jump. */
export interface Shoreline {
  /** GSHHG's own number. */
  readonly id: number;
  readonly level: number;
  /** The first point repeated at the end. */
  readonly ring: readonly Position[];
}

/** All shorelines of a GSHHG file, put together from the squares they are stored in. */
export async function readShorelines(file: string): Promise<readonly Shoreline[]> {
  const byPolygon = new Map<number, Piece[]>();
  for (const piece of await coastPieces(file)) {
    const siblings = byPolygon.get(piece.polygon);
    if (siblings === undefined) byPolygon.set(piece.polygon, [piece]);
    else siblings.push(piece);
  }
  return [...byPolygon].flatMap(([id, pieces]) =>
    ringsOf(id, pieces).map((ring) => ({ id, level: pieces[0]?.level ?? 0, ring })),
  );
}

function ringsOf(id: number, pieces: readonly Piece[]): readonly (readonly Position[])[] {
  const free = new Map<string, Piece[]>();
  for (const piece of pieces) {
    const key = keyOf(piece.points[0]);
    free.set(key, [...(free.get(key) ?? []), piece]);
  }
  const rings: Position[][] = [];
  const used = new Set<Piece>();
  for (const piece of pieces) {
    if (used.has(piece)) continue;
    const chain = chainFrom(piece, free, used);
    if (chain === null) throw new Obstacle(`GSHHG's polygon ${String(id)} does not close.`);
    rings.push(closed(unwrapped(chain)));
  }
  return rings;
}

/** The pieces from one to the next until the first point is met again, or `null`. */
function chainFrom(
  first: Piece,
  free: ReadonlyMap<string, readonly Piece[]>,
  used: Set<Piece>,
): readonly Piece[] | null {
  const chain: Piece[] = [];
  const home = keyOf(first.points[0]);
  for (let next: Piece | undefined = first; next !== undefined;) {
    used.add(next);
    chain.push(next);
    const end = keyOf(next.points.at(-1));
    if (end === home) return chain;
    next = free.get(end)?.find((each) => !used.has(each));
  }
  return null;
}

/** A point's place on the grid, the same from both squares that share it. */
function keyOf(point: Position | undefined): string {
  const [lng = 0, lat = 0] = point ?? [];
  return `${((lng + 360) % 360).toFixed(6)} ${lat.toFixed(6)}`.replace('360.000000', '0.000000');
}

function unwrapped(chain: readonly Piece[]): Position[] {
  const ring: Position[] = [];
  let [lastLng, lastLat] = [Number.NaN, Number.NaN];
  for (const { points } of chain) {
    for (const [lng = 0, lat = 0] of points) {
      const turns = Number.isNaN(lastLng) ? 0 : Math.round((lastLng - lng) / 360);
      const near = lng + 360 * turns;
      if (near === lastLng && lat === lastLat) continue;
      ring.push([near, lat]);
      [lastLng, lastLat] = [near, lat];
    }
  }
  return ring;
}

/** Closes a ring; one that goes round the earth (Antarctica) by way of the pole. */
function closed(ring: Position[]): Position[] {
  const [first = [0, 0], last = [0, 0]] = [ring[0], ring.at(-1)];
  const [start = 0, end = 0] = [first[0], last[0]];
  if (Math.abs(end - start) > 359) ring.push([end, -90], [start, -90]);
  ring.push([...first]);
  return ring;
}
