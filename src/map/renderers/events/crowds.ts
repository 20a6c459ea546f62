import type { AtlasFeature } from '../../../domain/atlas/feature/feature';
import type { FeatureId } from '../../../domain/atlas/id';
import { mercatorOf, turnTo, worldWidth } from '../../../domain/geometry/mercator';
import { UNCROWDED_FROM } from '../paint';

/** An event where it stands. */
export interface Standing {
  readonly id: FeatureId;
  readonly lng: number;
  readonly lat: number;
  readonly rank: 1 | 2 | 3 | 4;
  /** The heavier stays on the map when there is room for one only. */
  readonly weight: number;
}

/** What stands for each heap: the event drawn, and those that wait under it, the weightiest first. */
export type Stacks = ReadonlyMap<FeatureId, readonly FeatureId[]>;

/** Each event that waits, with the one it waits under. */
export function keepersOf(stacks: Stacks): ReadonlyMap<FeatureId, FeatureId> {
  return new Map(
    [...stacks].flatMap(([keeper, under]) =>
      under.map((id): [FeatureId, FeatureId] => [id, keeper]),
    ),
  );
}

/** Width of a symbol of each rank in pixels, at the zooms between which it grows. */
const WIDTHS = { 5: [26, 21, 17, 15], 9: [33, 29, 26, 22] } as const;
/** How much of their widths two symbols must be apart. */
const APART = 0.95;

/** Heaps of events whose symbols would lie on one another at a zoom. */
export function stacksAt(standing: readonly Standing[], zoom: number): Stacks {
  const stacks = new Map<FeatureId, FeatureId[]>();
  const near = neighbourhood(zoom);
  for (const event of standing.toSorted((a, b) => b.weight - a.weight)) {
    let nearest: Keeper | null = null;
    let least = 1;
    for (const keeper of near.of(event)) {
      const share = distance(event, keeper.event, zoom) / room(event, keeper.event, zoom);
      const isNearer = share < least || (share === least && nearest && keeper.nth < nearest.nth);
      if (isNearer) [nearest, least] = [keeper, share];
    }
    if (nearest) stacks.get(nearest.event.id)?.push(event.id);
    else {
      near.add({ event, nth: stacks.size });
      stacks.set(event.id, []);
    }
  }
  return stacks;
}

/** An event that stands for its heap, and the how manieth such it is. */
interface Keeper {
  readonly event: Standing;
  readonly nth: number;
}

/** Events by the square of the map they stand in, each as wide as two symbols are kept apart: none farther off is near. */
function neighbourhood(zoom: number): {
  readonly add: (keeper: Keeper) => void;
  readonly of: (event: Standing) => readonly Keeper[];
} {
  const squares = new Map<number, Keeper[]>();
  const across = Math.max(1, Math.floor(worldWidth(zoom) / (APART * widthOf(1, zoom))));
  const placeOf = ({ lng, lat }: Standing): readonly [column: number, row: number] => {
    const [x, y] = mercatorOf([lng, lat]);
    return [Math.floor(x * across), Math.floor(y * across)];
  };
  // The globe goes round.
  const squareAt = (column: number, row: number): number =>
    row * across + (((column % across) + across) % across);
  return {
    add: (keeper) => {
      const square = squareAt(...placeOf(keeper.event));
      const others = squares.get(square);
      if (others) others.push(keeper);
      else squares.set(square, [keeper]);
    },
    of: (event) => {
      const [column, row] = placeOf(event);
      const around = [-1, 0, 1].flatMap((down) =>
        [-1, 0, 1].map((right) => squareAt(column + right, row + down)),
      );
      return [...new Set(around)].flatMap((square) => squares.get(square) ?? []);
    },
  };
}

/** Whether an event is drawn at a zoom, when nothing is near it: the same as the map's own filter. */
export function isDrawnAt({ kind, rank }: AtlasFeature, zoom: number): boolean {
  return Math.floor(zoom) >= (UNCROWDED_FROM[rank - 1] ?? 0) + kind.zoomsLater;
}

function room(a: Standing, b: Standing, zoom: number): number {
  return (APART * (widthOf(a.rank, zoom) + widthOf(b.rank, zoom))) / 2;
}

function widthOf(rank: Standing['rank'], zoom: number): number {
  const share = Math.min(1, Math.max(0, (zoom - 5) / 4));
  const [small = 0, large = 0] = [WIDTHS[5][rank - 1], WIDTHS[9][rank - 1]];
  return small + (large - small) * share;
}

/** Pixels between two events on a flat map. */
function distance(a: Standing, b: Standing, zoom: number): number {
  const [x, y] = mercatorOf([a.lng, a.lat]);
  const [toX, toY] = mercatorOf([a.lng + turnTo(a.lng, b.lng), b.lat]);
  return Math.hypot(toX - x, toY - y) * worldWidth(zoom);
}
