import type { Position } from 'geojson';

/** Height of a band in degrees: few edges in each, yet not too many bands. */
const BAND = 0.05;
const BANDS = 180 / BAND;

/**
 * The edges of many rings, sorted into bands of latitude, so that whether a point lies inside is asked of a few
 * hundred edges and not of all. Rings may touch but not overlap; holes are rings like the others.
 */
export class RingIndex {
  readonly #bands: number[][] = Array.from({ length: BANDS }, () => []);

  constructor(rings: Iterable<readonly Position[]>) {
    for (const ring of rings) this.#add(unrolled(ring));
  }

  /** Whether a position lies within the rings. */
  holds([lng = NaN, lat = NaN]: Position): boolean {
    const edges = this.#bands[bandOf(lat)] ?? [];
    // A ring and its hole may be unrolled to different turns, so all turns are counted together.
    const turns = [lng, lng - 360, lng + 360].filter((turned) => isInside(edges, turned, lat));
    return turns.length % 2 === 1;
  }

  #add(ring: readonly Position[]): void {
    ring.forEach(([x, y], index) => {
      const [nextX, nextY] = ring[index + 1] ?? [];
      if (x === undefined || y === undefined || nextX === undefined || nextY === undefined) return;
      const last = bandOf(Math.max(y, nextY));
      for (let band = bandOf(Math.min(y, nextY)); band <= last; band += 1) {
        this.#bands[band]?.push(x, y, nextX, nextY);
      }
    });
  }
}

function bandOf(lat: number): number {
  return Math.min(BANDS - 1, Math.max(0, Math.floor((lat + 90) / BAND)));
}

/** Counts the edges that a ray to the east crosses: odd inside, even outside. */
function isInside(edges: readonly number[], lng: number, lat: number): boolean {
  let inside = false;
  for (let i = 0; i < edges.length; i += 4) {
    const [x = 0, y = 0, nextX = 0, nextY = 0] = [
      edges[i],
      edges[i + 1],
      edges[i + 2],
      edges[i + 3],
    ];
    if (y > lat === nextY > lat) continue;
    if (lng < x + ((lat - y) / (nextY - y)) * (nextX - x)) inside = !inside;
  }
  return inside;
}

/**
 * The ring with longitudes running on past ±180 instead of jumping, as Eurasia, Wrangel Island and Taveuni do
 * in Natural Earth. Antarctica goes round the pole and so does not close: it is led over the pole itself.
 */
function unrolled(ring: readonly Position[]): readonly Position[] {
  let turn = 0;
  const run = ring.map(([lng = 0, lat = 0], index): Position => {
    const before = ring[index - 1]?.[0] ?? lng;
    if (lng - before > 180) turn -= 360;
    if (lng - before < -180) turn += 360;
    return [lng + turn, lat];
  });
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last || Math.abs((first[0] ?? 0) - (last[0] ?? 0)) < 180) return run;
  return [...run, [last[0] ?? 0, -90], [first[0] ?? 0, -90], first];
}
