import type { Position } from 'geojson';
import { bearing } from './geodesy';
import { splineLeg } from './spline';

/** A line as the points that it leads through. */
type Line = readonly Position[];

/** What lies next to each point of a net of lines, every neighbour once. */
type Net = ReadonlyMap<string, Line>;

/**
 * Lines of one net, led smoothly through all their points. Where two lines meet they go on as one; where more meet,
 * the two that turn least do, and the others begin there at their own angle. A leg that lines share is the same in all.
 */
export function smoothLines(lines: readonly Line[]): readonly Line[] {
  const net = netOf(lines);
  return lines.map((line) => {
    const legs = line.slice(1).map((to, index) => {
      const from = line[index] ?? to;
      return splineLeg(onward(net, to, from), from, to, onward(net, from, to)).slice(1);
    });
    return [...line.slice(0, 1), ...legs.flat()];
  });
}

function netOf(lines: readonly Line[]): Net {
  const net = new Map<string, Position[]>();
  const join = (here: Position, there: Position): void => {
    const known = net.get(keyOf(here)) ?? [];
    if (keyOf(here) === keyOf(there) || known.some((one) => keyOf(one) === keyOf(there))) return;
    net.set(keyOf(here), [...known, there]);
  };
  for (const line of lines) {
    for (const [index, to] of line.entries()) {
      const from = line[index - 1] ?? to;
      join(from, to);
      join(to, from);
    }
  }
  return net;
}

/** Where the way from `before` leads to beyond `here`; `null` at an end, or where others are the through line. */
function onward(net: Net, before: Position, here: Position): Position | null {
  const ways = net.get(keyOf(here)) ?? [];
  const pairs = ways.flatMap((one, index) =>
    ways.slice(index + 1).map((two) => [one, two] as const),
  );
  const [through] = pairs.toSorted((a, b) => turn(a, here) - turn(b, here));
  if (!through) return null;
  const [one, two] = through;
  if (keyOf(one) === keyOf(before)) return two;
  return keyOf(two) === keyOf(before) ? one : null;
}

/** By how many degrees one turns in passing from one point through another to a third, 0 to 180. */
function turn([from, to]: readonly [Position, Position], here: Position): number {
  const angle = Math.abs(bearing(from, here) - bearing(here, to)) % 360;
  return Math.min(angle, 360 - angle);
}

function keyOf(position: Position): string {
  return position.join(' ');
}
