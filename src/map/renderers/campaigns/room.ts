import type { Position } from 'geojson';
import { mercatorOf, positionOf, worldWidth } from '../../../domain/geometry/mercator';

/** What wants room on the map: where it is, and whose it is. */
export interface Claim {
  readonly position: Position;
  readonly side: string;
}

type Pixel = readonly [number, number];

/** Pixels that a block takes, and that it keeps clear of the middle of another symbol. */
const BLOCK = [31, 22] as const;
const SYMBOL = [29, 21] as const;
/** So far to the right of a symbol, in pixels, is the middle of its name. */
const NAME = 48;
/** Steps by which a block gives way, in pixels. */
const STEPS = [-2, -1, 0, 1, 2].flatMap((x) =>
  [-3, -2, -1, 0, 1, 2, 3].map((y): Pixel => [x * BLOCK[0], y * BLOCK[1]]),
);
/** An enemy so near, in pixels, is given way to, and how much longer a step away from him may be. */
const NEAR = 150;
const AWAY = 0.6;

/**
 * A place for each block so that none covers another, a symbol or its name, on a flat map of a zoom; the first served
 * first. A block that has to give way does so away from the other side, so that none stands behind the enemy.
 */
export function roomFor(
  claims: readonly Claim[],
  symbols: readonly Position[],
  zoom: number,
): readonly Position[] {
  const taken: Pixel[] = [];
  const fixed = symbols.flatMap((position): readonly Pixel[] => {
    const [x, y] = pixelOf(position, zoom);
    return [
      [x, y],
      [x + NAME, y],
    ];
  });
  const pixels = claims.map(({ position }) => pixelOf(position, zoom));
  return claims.map(({ position, side }, index) => {
    const [x, y] = pixels[index] ?? [0, 0];
    const enemies = pixels.filter((_, other) => claims[other]?.side !== side);
    const spots = stepsAway([x, y], enemies).map(([right, down]): Pixel => [x + right, y + down]);
    const spot = spots.find((each) => isFree(each, taken, fixed)) ?? ([x, y] as const);
    taken.push(spot);
    return spot[0] === x && spot[1] === y ? position : placeOf(spot, zoom);
  });
}

function isFree(spot: Pixel, taken: readonly Pixel[], fixed: readonly Pixel[]): boolean {
  return (
    !taken.some((other) => covers(spot, other, BLOCK)) &&
    !fixed.some((other) => covers(spot, other, SYMBOL))
  );
}

/** The steps, the shortest first, those that lead away from the enemies, the nearest above all, before others. */
function stepsAway([x, y]: Pixel, enemies: readonly Pixel[]): readonly Pixel[] {
  const away = enemies.reduce<Pixel>(
    ([sumX, sumY], [ex, ey]) => {
      const apart = Math.hypot(x - ex, y - ey);
      if (apart === 0 || apart > NEAR) return [sumX, sumY];
      return [sumX + (x - ex) / apart ** 2, sumY + (y - ey) / apart ** 2];
    },
    [0, 0],
  );
  const length = Math.hypot(...away) || 1;
  const cost = ([right, down]: Pixel): number =>
    Math.hypot(right, down) - (AWAY * (right * away[0] + down * away[1])) / length;
  return STEPS.toSorted((a, b) => cost(a) - cost(b));
}

function covers([x, y]: Pixel, [otherX, otherY]: Pixel, [width, height]: Pixel): boolean {
  return Math.abs(x - otherX) < width && Math.abs(y - otherY) < height;
}

function pixelOf(position: Position, zoom: number): Pixel {
  const [x, y] = mercatorOf(position);
  return [x * worldWidth(zoom), y * worldWidth(zoom)];
}

function placeOf([x, y]: Pixel, zoom: number): Position {
  return [...positionOf([x / worldWidth(zoom), y / worldWidth(zoom)])];
}
