import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Position } from 'geojson';
import * as v from 'valibot';
import { dataFolder } from '../folders';
import type { Bounds } from '../tiles/mercator';

const Degrees = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));

/** The places that the atlas draws at its largest scales, where GSHHG's grid would show as stair steps. */
export const plates: readonly Bounds[] = v
  .parse(
    v.array(
      v.strictObject({ name: v.string(), bounds: v.tuple([Degrees, Degrees, Degrees, Degrees]) }),
    ),
    JSON.parse(readFileSync(join(dataFolder, 'plates.json'), 'utf8')),
  )
  .map(({ bounds }) => bounds);

/** How much of an edge a corner may be cut by, and how far at most, in degrees of latitude: 130 m, then 45 m. */
const ROUNDS = [
  { share: 0.32, reach: 0.0012 },
  { share: 0.3, reach: 0.0004 },
] as const;

/** A closed ring with its corners within the plates rounded, by less than the source is in doubt. */
export function smoothed(ring: readonly Position[], within = plates): readonly Position[] {
  if (!within.some((plate) => ring.some((point) => isIn(plate, point)))) return ring;
  return ROUNDS.reduce<readonly Position[]>(
    (rough, round) => cutCorners(rough, round, within),
    ring,
  );
}

function cutCorners(
  ring: readonly Position[],
  { share, reach }: (typeof ROUNDS)[number],
  within: readonly Bounds[],
): readonly Position[] {
  const open = ring.slice(0, -1);
  const rounded = open.flatMap((point, index) => {
    if (!within.some((plate) => isIn(plate, point))) return [point];
    const neighbours = [open.at(index - 1), open[(index + 1) % open.length]];
    return neighbours.map((neighbour = point) => toward(point, neighbour, share, reach));
  });
  return [...rounded, ...rounded.slice(0, 1)];
}

function toward(from: Position, to: Position, share: number, reach: number): Position {
  const [x0 = 0, y0 = 0] = from;
  const [x1 = 0, y1 = 0] = to;
  const length = Math.hypot((x1 - x0) * Math.cos((y0 * Math.PI) / 180), y1 - y0);
  const part = length === 0 ? 0 : Math.min(share, reach / length);
  return [x0 + (x1 - x0) * part, y0 + (y1 - y0) * part];
}

function isIn([west, south, east, north]: Bounds, [lng = 0, lat = 0]: Position): boolean {
  return lng > west && lng < east && lat > south && lat < north;
}
