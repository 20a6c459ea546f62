import { join } from 'node:path';
import type { Feature, Polygon } from 'geojson';
import { detailZoom, hasDetail, worldZoom } from '../tiles/detailRegions';
import { unpacked } from '../debian';
import { type Compress, steadyGzip } from '../tiles/gzip';
import { withoutIsles } from './isles';
import { onThisTurn } from '../tiles/longitude';
import type { Bounds, Tile } from '../tiles/mercator';
import { smoothed } from './plates';
import { PMTilesWriter, tileType } from '../tiles/pmtilesWriter';
import { report } from '../progress';
import { canals, repaired, withoutDrawnBanks } from './repairs';
import { withoutReservoirs } from '../rivers/reservoirs';
import { readRivers, type River } from '../rivers/rivers';
import { restoredRivers } from '../rivers/restoredRivers';
import { inlandSeas, readShorelines, shoreLevel, type Shoreline } from './shoreline';
import { cutTiles, type Layer } from '../tiles/vectorTiles';

const wholeWorld: Bounds = [-180, -85.051129, 180, 85.051129];
/** GSHHG numbers its double-lined rivers after its lakes. */
const firstRiverPolygon = 187_108;
/** The first zoom at which a river of each level is drawn. */
const riverZooms = [3, 3, 4, 5, 8, 9];
/** How coarse the coast may be, in units of a tile: half a pixel of the large scale, a little more of the whole world. */
const tolerances = { world: 6, detail: 4 } as const;
/** Half the breadth of the broadest line along a coast, in units of a tile: where land is cut off nothing may be washed. */
const washBuffer = 96;

/** The two archives of coast, lakes, isles and rivers: the whole world, and the detail regions. */
export async function buildCoast(): Promise<{ world: Uint8Array; detail: Uint8Array }> {
  const gshhg = join(unpacked('gmt-gshhg-full'), 'usr/share/gmt-gshhg');
  report('reading the shorelines');
  const modern = await readShorelines(join(gshhg, 'binned_GSHHS_f.nc'));
  const { shorelines, drained } = withoutReservoirs(modern);
  report(`${String(shorelines.length)} shorelines; reading the rivers`);
  const rivers = await readRivers(join(gshhg, 'binned_river_f.nc'));
  const restored = await restoredRivers(drained, rivers);
  report(`${String(rivers.length)} rivers, ${String(restored.length)} restored; cutting tiles`);
  const coast = repaired(shorelines);
  const streams = withoutDrawnBanks([...rivers, ...restored]);
  const compress = await steadyGzip();
  return {
    world: await worldOf(layersOf(coast, streams, tolerances.world), compress),
    detail: await detailOf(layersOf(coast, streams, tolerances.detail), compress),
  };
}

async function worldOf(layers: readonly Layer[], compress: Compress): Promise<Uint8Array> {
  const writer = new PMTilesWriter(description(layers, 0, worldZoom), compress);
  const mark = (tile: Tile) => (tile.z === worldZoom && hasDetail(tile) ? { d: 1 } : null);
  await cutTiles(layers, { maxZoom: worldZoom, wanted: () => true, mark }, (tile, bytes) => {
    writer.add(tile, bytes);
  });
  return writer.finish();
}

async function detailOf(layers: readonly Layer[], compress: Compress): Promise<Uint8Array> {
  const writer = new PMTilesWriter(description(layers, worldZoom + 1, detailZoom), compress);
  const cut = { maxZoom: detailZoom, wanted: hasDetail, mark: () => null };
  await cutTiles(layers, cut, (tile, bytes) => {
    if (tile.z > worldZoom) writer.add(tile, bytes);
  });
  return writer.finish();
}

function layersOf(
  shorelines: readonly Shoreline[],
  rivers: readonly River[],
  tolerance: number,
): readonly Layer[] {
  const at = (levels: readonly number[]) =>
    shorelines.filter(({ level }) => levels.includes(level)).map(polygonOf);
  const isles = at([shoreLevel.isle]);
  return [
    {
      name: 'land',
      features: at([shoreLevel.land, ...shoreLevel.antarctica]),
      tolerance,
      firstZoom: () => 0,
      roundSpecks: true,
      buffer: washBuffer,
    },
    {
      name: 'lake',
      features: withoutIsles(at([shoreLevel.lake]), isles),
      tolerance,
      firstZoom: () => 2,
    },
    { name: 'isle', features: isles, tolerance, firstZoom: () => 5 },
    {
      name: 'river',
      features: [...canals(), ...rivers.map(lineOf)],
      tolerance,
      firstZoom: ({ level }) => riverZooms[Number(level)] ?? detailZoom,
    },
  ];
}

function polygonOf({ id, level, ring }: Shoreline): Feature<Polygon> {
  const kind = level === shoreLevel.lake ? waterKind(id) : null;
  return {
    type: 'Feature',
    properties: kind === null ? {} : { kind },
    geometry: { type: 'Polygon', coordinates: [onThisTurn(smoothed(ring))] },
  };
}

function waterKind(id: number): 'sea' | 'river' | null {
  if (inlandSeas.includes(id)) return 'sea';
  return id >= firstRiverPolygon ? 'river' : null;
}

function lineOf({ level, line }: River): Feature {
  return {
    type: 'Feature',
    properties: { level },
    geometry: { type: 'LineString', coordinates: onThisTurn(line) },
  };
}

function description(layers: readonly Layer[], minzoom: number, maxzoom: number) {
  const fields = { d: 'Number', kind: 'String', level: 'Number', name: 'String' };
  return {
    type: tileType.vector,
    bounds: wholeWorld,
    center: [127, 40, Math.max(minzoom, 4)] as const,
    metadata: {
      name: minzoom === 0 ? 'Coast of the world' : 'Coast in detail',
      attribution: 'GSHHG 2.3.7 (LGPL)',
      vector_layers: layers.map(({ name }) => ({ id: name, fields, minzoom, maxzoom })),
    },
  };
}
