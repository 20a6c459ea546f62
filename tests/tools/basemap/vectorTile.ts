import { VectorTile, type VectorTileFeature } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import type { PMTiles } from 'pmtiles';
import {
  latitudeOf,
  longitudeOf,
  tileX,
  tileY,
  type Tile,
} from '../../../src/tools/basemap/tiles/mercator';

/** The tile that holds a place. */
export function tileAt([lng, lat]: readonly [number, number], z: number): Tile {
  return { z, x: Math.floor(tileX(lng, z)), y: Math.floor(tileY(lat, z)) };
}

/** A tile's layers; `null` where the archive has no such tile. */
export async function readVectorTile(archive: PMTiles, tile: Tile): Promise<VectorTile | null> {
  const found = await archive.getZxy(tile.z, tile.x, tile.y);
  return found === undefined ? null : new VectorTile(new PbfReader(new Uint8Array(found.data)));
}

/** The features of one layer. */
export function featuresOf(tile: VectorTile | null, layer: string): readonly VectorTileFeature[] {
  const found = tile?.layers[layer];
  if (found === undefined) return [];
  return Array.from({ length: found.length }, (_, i) => found.feature(i));
}

/** Whether a place lies in a polygon of a tile. */
export function covers(
  feature: VectorTileFeature,
  { z, x, y }: Tile,
  [lng, lat]: readonly [number, number],
): boolean {
  const px = (tileX(lng, z) - x) * feature.extent;
  const py = (tileY(lat, z) - y) * feature.extent;
  let inside = false;
  for (const ring of feature.loadGeometry()) {
    ring.forEach((a, i) => {
      const b = ring.at(i - 1) ?? a;
      const crosses = a.y > py !== b.y > py;
      if (crosses && px < ((b.x - a.x) * (py - a.y)) / (b.y - a.y) + a.x) inside = !inside;
    });
  }
  return inside;
}

/** The vertices of a feature as places; those of the tile's margin are left to its neighbour. */
export function verticesOf(
  feature: VectorTileFeature,
  { z, x, y }: Tile,
): readonly (readonly [number, number])[] {
  const { extent } = feature;
  return feature
    .loadGeometry()
    .flat()
    .filter((at) => at.x >= 0 && at.y >= 0 && at.x < extent && at.y < extent)
    .map((at) => [longitudeOf(x + at.x / extent, z), latitudeOf(y + at.y / extent, z)] as const);
}
