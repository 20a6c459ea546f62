import type { Feature } from 'geojson';
import { withRoundSpecks } from '../coast/islets';
import { childrenOf, type Tile } from './mercator';
import { load, type CutFeature, type CutTile, type TileIndex } from '../packages/load.mjs';

/** Units across a tile. */
export const tileExtent = 4096;

/** One layer of a set of vector tiles. */
export interface Layer {
  readonly name: string;
  readonly features: readonly Feature[];
  /** How coarse the drawing may be, in units of the tile; bigger is coarser. */
  readonly tolerance: number;
  /** The first zoom at which a feature with these properties is drawn. */
  readonly firstZoom: (properties: Properties) => number;
  /** How far, in units of the tile, it is drawn beyond the tile's edge; 64 unless told. */
  readonly buffer?: number;
  /** Whether areas too small for a shape of their own are drawn round. */
  readonly roundSpecks?: boolean;
}

/** What to cut. */
export interface Cut {
  readonly maxZoom: number;
  /** Tiles that are not wanted end their branch. */
  readonly wanted: (tile: Tile) => boolean;
  /** Properties that every feature of a tile gets, or `null`. */
  readonly mark: (tile: Tile) => Properties | null;
}

type Properties = Readonly<Record<string, unknown>>;

interface Indexed {
  readonly layer: Omit<Layer, 'features'>;
  readonly index: TileIndex;
}

/** geojson-vt does not simplify at its last zoom, so that must lie beyond the last one cut. */
const spareZooms = 2;

/** Cuts layers into tiles, from the top of the pyramid down, depth first, so that little is kept. */
export async function cutTiles(
  layers: readonly Layer[],
  cut: Cut,
  write: (tile: Tile, bytes: Uint8Array) => void,
): Promise<void> {
  const pbf = await load('@maplibre/vt-pbf');
  const indexed = await Promise.all(layers.map((layer) => indexOf(layer, cut.maxZoom)));

  function visit(tile: Tile, live: readonly Indexed[]): void {
    if (!cut.wanted(tile)) return;
    const drawn: Record<string, CutTile> = {};
    const deeper: Indexed[] = [];
    for (const each of live) {
      const content = each.index.getTile(tile.z, tile.x, tile.y);
      if (content === null) continue;
      deeper.push(each);
      const features = shown(content.features, each.layer, tile.z, cut.mark(tile));
      if (features.length > 0) drawn[each.layer.name] = { ...content, features };
    }
    if (Object.keys(drawn).length > 0) {
      write(tile, pbf.fromGeojsonVt(drawn, { version: 2, extent: tileExtent }));
    }
    if (tile.z < cut.maxZoom && deeper.length > 0) {
      for (const child of childrenOf(tile)) visit(child, deeper);
    }
    for (const { index } of live) forget(index, tile);
  }

  visit({ z: 0, x: 0, y: 0 }, indexed);
}

async function indexOf({ features, ...layer }: Layer, maxZoom: number): Promise<Indexed> {
  const { default: GeojsonVt } = await load('geojson-vt');
  const index = new GeojsonVt(
    { type: 'FeatureCollection', features: [...features] },
    {
      maxZoom: maxZoom + spareZooms,
      indexMaxZoom: 0,
      indexMaxPoints: 0,
      tolerance: layer.tolerance,
      extent: tileExtent,
      buffer: layer.buffer ?? 64,
    },
  );
  return { layer, index };
}

function shown(
  features: readonly CutFeature[],
  layer: Omit<Layer, 'features'>,
  zoom: number,
  mark: Properties | null,
): readonly CutFeature[] {
  const visible = features.filter(({ tags }) => zoom >= layer.firstZoom(tags ?? {}));
  const drawn = layer.roundSpecks === true ? withRoundSpecks(visible, tileExtent) : visible;
  if (mark === null) return drawn;
  return drawn.map((feature) => ({ ...feature, tags: { ...feature.tags, ...mark } }));
}

/** geojson-vt keeps every tile it has cut, under this number. The first must stay. */
function forget(index: TileIndex, { z, x, y }: Tile): void {
  if (z > 0) Reflect.deleteProperty(index.tiles, ((1 << z) * y + x) * 32 + z);
}
