/** A place on the screen, in pixels; y grows downward. */
export interface Placed {
  readonly x: number;
  readonly y: number;
}

export type Direction = 'up' | 'right' | 'down' | 'left';

const UNIT: Readonly<Record<Direction, readonly [x: number, y: number]>> = {
  up: [0, -1],
  right: [1, 0],
  down: [0, 1],
  left: [-1, 0],
};
/** How much farther off a thing counts for each pixel that it lies aside of the way. */
const ASIDE = 2;

/**
 * The nearest place in a direction from `from`: within 45° of the way, what lies aside of it counting as farther;
 * `null` when there is none.
 */
export function nearestToward<T extends Placed>(
  from: Placed,
  direction: Direction,
  places: readonly T[],
): T | null {
  const [right, down] = UNIT[direction];
  let [best, least]: [T | null, number] = [null, Infinity];
  for (const place of places) {
    const [dx, dy] = [place.x - from.x, place.y - from.y];
    const ahead = dx * right + dy * down;
    const aside = Math.abs(dx * down) + Math.abs(dy * right);
    const cost = ahead + ASIDE * aside;
    if (ahead > 1 && aside <= ahead && cost < least) [best, least] = [place, cost];
  }
  return best;
}
