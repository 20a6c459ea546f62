import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { dataFolder } from '../folders';
import { ancestorAt, touches, type Bounds, type Tile } from './mercator';

/** The last zoom of the world, from which on only the detail regions are cut. */
export const worldZoom = 7;
/** The last zoom of the detail; beyond it GSHHG's own grid would show as stair steps. */
export const detailZoom = 11;

const Degrees = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));

const regions = v.parse(
  v.array(
    v.strictObject({ name: v.string(), bounds: v.tuple([Degrees, Degrees, Degrees, Degrees]) }),
  ),
  JSON.parse(readFileSync(join(dataFolder, 'detail-regions.json'), 'utf8')),
);

/** The boxes that are drawn to the last zoom: the theatre of war, and every stop of the voyage. */
export const detailBounds: readonly Bounds[] = regions.map(({ bounds }) => bounds);

/** Whether a tile belongs to the detail regions, whose edges are those of tiles of the world's last zoom. */
export function hasDetail(tile: Tile): boolean {
  const judged = tile.z > worldZoom ? ancestorAt(tile, worldZoom) : tile;
  return detailBounds.some((bounds) => touches(judged, bounds));
}
