import { gzipSync } from 'node:zlib';
import { GeoJSONVT, type GeoJSONVTFeature } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { FeatureCollection, Geometry } from 'geojson';
import { TILED_LAYER } from '../../../domain/atlas/stock';
import type { TiledProperties } from '../../../domain/atlas/feature/tiled';
import type { Theme } from '../../../domain/atlas/theme';
import { type Tile, childrenOf } from '../../basemap/tiles/mercator';
import { PMTilesWriter, tileType } from '../../basemap/tiles/pmtilesWriter';

/** Units across a tile: at the last zoom 38 m at the equator. */
const EXTENT = 8192;
/** Nearer views are drawn from the tiles of this zoom. */
const LAST_ZOOM = 7;
/** Of what would lie on one another within so many pixels … */
const APART = 16;
/** … and so many days, the weightiest alone is in the tile of a wide view. */
const DAYS = 30;
/** Pixels across a tile. */
const ACROSS = 512;

/** Cuts what is drawn of a theme into an archive of vector tiles, PMTiles of version 3. */
export function stockTiles(
  { title, extent: [west, south, east, north] }: Pick<Theme, 'title' | 'extent'>,
  drawn: FeatureCollection<Geometry, TiledProperties>,
): Uint8Array {
  const index = new GeoJSONVT(drawn, {
    maxZoom: LAST_ZOOM,
    indexMaxZoom: 0,
    indexMaxPoints: 0,
    extent: EXTENT,
    buffer: EXTENT / 64,
  });
  const writer = new PMTilesWriter(
    {
      type: tileType.vector,
      bounds: [Math.max(-180, west), south, Math.min(180, east), north],
      center: [(west + east) / 2, (south + north) / 2, 2],
      metadata: {
        name: title,
        vector_layers: [{ id: TILED_LAYER, fields: {}, minzoom: 0, maxzoom: LAST_ZOOM }],
      },
    },
    (bytes) => gzipSync(bytes),
  );
  const visit = (tile: Tile): void => {
    const cut = index.getTile(tile.z, tile.x, tile.y);
    if (!cut || cut.features.length === 0) return;
    if (tile.z < LAST_ZOOM) {
      const seen = thinned(cut.features);
      cut.features.length = 0;
      for (const feature of seen) cut.features.push(feature);
    }
    writer.add(tile, fromGeojsonVt({ [TILED_LAYER]: cut }, { version: 2, extent: EXTENT }));
    if (tile.z < LAST_ZOOM) for (const child of childrenOf(tile)) visit(child);
  };
  visit({ z: 0, x: 0, y: 0 });
  return writer.finish();
}

type Cut = GeoJSONVTFeature;

/** Without the points that lie under a weightier one of about the same date. */
function thinned(features: readonly Cut[]): readonly Cut[] {
  const kept = new Map<string, Cut>();
  const others = features.filter((feature) => {
    const heap = heapOf(feature);
    if (heap === null) return true;
    const before = kept.get(heap);
    if (!before || rankOf(feature) < rankOf(before)) kept.set(heap, feature);
    return false;
  });
  return [...others, ...kept.values()];
}

/** In which square of the tile and which stretch of time a point lies; `null` for lines and areas. */
function heapOf({ type, geometry, tags }: Cut): string | null {
  const at = type === 1 ? geometry[0] : undefined;
  if (!Array.isArray(at)) return null;
  const squares = at.map((units) => Math.floor((units * ACROSS) / EXTENT / APART));
  return [...squares, Math.floor(Number(tags?.from) / DAYS)].join(' ');
}

function rankOf({ tags }: Cut): number {
  return Number(tags?.rank);
}
