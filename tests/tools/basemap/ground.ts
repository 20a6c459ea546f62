import type { PMTiles } from 'pmtiles';
import { detailZoom, hasDetail, worldZoom } from '../../../src/tools/basemap/tiles/detailRegions';
import { covers, featuresOf, readVectorTile, tileAt } from './vectorTile';

/** What a place is on the base: open sea, dry land, or a lake or river within it. */
export type Ground = 'sea' | 'land' | 'lake';

/** The two archives of the coast. */
export interface CoastArchives {
  readonly world: PMTiles;
  readonly detail: PMTiles;
}

/** What the archives show at a place, at the last zoom they have for it. */
export async function groundAt(
  { world, detail }: CoastArchives,
  place: readonly [lng: number, lat: number],
): Promise<Ground> {
  const close = tileAt(place, detailZoom);
  const tile = hasDetail(close) ? close : tileAt(place, worldZoom);
  const read = await readVectorTile(hasDetail(close) ? detail : world, tile);
  const isIn = (layer: string) =>
    featuresOf(read, layer).some((feature) => covers(feature, tile, place));
  if (!isIn('land')) return 'sea';
  return isIn('lake') && !isIn('isle') ? 'lake' : 'land';
}
