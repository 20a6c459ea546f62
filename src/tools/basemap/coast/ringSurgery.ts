import type { Position } from 'geojson';

type Ring = readonly Position[];

/**
 * A ring whose course between its points nearest to `path`'s two ends is replaced by `path`; what
 * goes is the shorter way round. The ring is closed, and so is the result.
 */
export function spliced(ring: Ring, path: Ring): Ring {
  const [from, to] = [nearest(ring, path[0]), nearest(ring, path.at(-1))];
  return closed([...path, ...longWay(ring, to, from)]);
}

/**
 * Two closed rings made one across the water between them. A `gate` is a point at either end of that
 * water; the banks between the gates vanish.
 */
export function welded(one: Ring, other: Ring, gates: readonly [Position, Position]): Ring {
  const [north, south] = gates;
  const first = longWay(one, nearest(one, south), nearest(one, north));
  const second = longWay(other, nearest(other, north), nearest(other, south));
  return closed([...first, ...second]);
}

/** The part of a ring within a box, cut along the box's edges. */
export function within(
  ring: Ring,
  [west, south, east, north]: readonly [number, number, number, number],
): Ring {
  const cuts = [
    { axis: 0, sign: 1, at: west },
    { axis: 1, sign: 1, at: south },
    { axis: 0, sign: -1, at: east },
    { axis: 1, sign: -1, at: north },
  ] as const;
  return closed(cuts.reduce<Ring>((rest, cut) => halved(rest, cut), ring.slice(0, -1)));
}

function halved(
  ring: Ring,
  { axis, sign, at }: { axis: 0 | 1; sign: 1 | -1; at: number },
): readonly Position[] {
  const depth = (point: Position) => sign * ((point[axis] ?? 0) - at);
  return ring.flatMap((point, i) => {
    const before = ring.at(i - 1) ?? point;
    const [a, b] = [depth(before), depth(point)];
    const crossing = a < 0 === b < 0 ? [] : [between(before, point, a / (a - b))];
    return b < 0 ? crossing : [...crossing, point];
  });
}

function between([x0 = 0, y0 = 0]: Position, [x1 = 0, y1 = 0]: Position, share: number): Position {
  return [x0 + (x1 - x0) * share, y0 + (y1 - y0) * share];
}

/** From one index to another round the ring, whichever way passes more points. */
function longWay(ring: Ring, from: number, to: number): Ring {
  const open = ring.slice(0, -1);
  const count = (to - from + open.length) % open.length;
  const forward = count * 2 >= open.length;
  const length = forward ? count : open.length - count;
  return Array.from({ length: length + 1 }, (_, step) => {
    const index = forward ? from + step : from - step;
    return open[(index + open.length) % open.length] ?? [0, 0];
  });
}

function nearest(ring: Ring, target: Position | undefined): number {
  const [lng = 0, lat = 0] = target ?? [];
  const narrowing = Math.cos((lat * Math.PI) / 180);
  let [best, shortest] = [0, Infinity];
  ring.slice(0, -1).forEach(([x = 0, y = 0], index) => {
    const distance = Math.hypot((x - lng) * narrowing, y - lat);
    if (distance < shortest) [best, shortest] = [index, distance];
  });
  return best;
}

function closed(ring: Ring): Ring {
  const [first] = ring;
  return first === undefined ? ring : [...ring, first];
}
