import { steadyGzip } from '../tiles/gzip';
import { halved, type Grid } from './grid';
import { heightCode } from './heightCode';
import { readHeights } from './heights';
import {
  equatorMetres,
  latitudeOf,
  longitudeOf,
  touches,
  type Bounds,
  type Tile,
} from '../tiles/mercator';
import { load } from '../packages/load.mjs';
import { PMTilesWriter, tileType } from '../tiles/pmtilesWriter';
import { report } from '../progress';
import { resampled } from './resample';
import { shadeOf } from './shade';

/** Pixels across a tile. */
const size = 512;
/** One pixel more on every side, for the slopes at the edge. */
const side = size + 2;
const shadeZoom = 5;
const seaZoom = 4;
/** High, since the sea floor is all gentle slopes, in which a picture's blocks would show. */
const seaQuality = 82;
/** From this zoom on the sea floor is taken from the smoother grid. */
const smoothSeaFrom = 4;
const wholeWorld: Bounds = [-180, -85.051129, 180, 85.051129];
/** Where the last zoom is worth its bytes: the theatre, Baikal and the road between, Europe's coasts. */
const cherished: readonly Bounds[] = [[99, 30, 160, 60]];

/** The archive of hill shade: grey pictures to be coloured by the style. */
export async function buildRelief(): Promise<{ relief: Uint8Array }> {
  const { levels } = await readLevels();
  const relief = new PMTilesWriter(description('Hill shade, 128 is level'), await steadyGzip());
  for (const tile of tilesTo(shadeZoom)) {
    const around = heightsAround(levels, tile);
    if (!around.some((metres) => metres > 0)) continue;
    relief.add(tile, await webp(shadeTile(around, tile), qualityOf(tile)));
  }
  return { relief: relief.finish() };
}

/** The archive of heights and depths by code, of which the style colours the sea floor. */
export async function buildSea(): Promise<{ sea: Uint8Array }> {
  const { levels, smoothSea } = await readLevels();
  const sea = new PMTilesWriter(description('Height and depth by code'), await steadyGzip());
  for (const tile of tilesTo(seaZoom)) {
    const codes = codeTile(heightsAround(levels, tile), smoothSea, tile);
    sea.add(tile, await webp(codes, seaQuality));
  }
  return { sea: sea.finish() };
}

async function readLevels(): Promise<{ levels: readonly Grid[]; smoothSea: Grid }> {
  report('reading the heights');
  const { land, sea } = await readHeights();
  return { levels: pyramid(land), smoothSea: sea };
}

function qualityOf(tile: Tile): number {
  if (tile.z < shadeZoom) return 72;
  return cherished.some((bounds) => touches(tile, bounds)) ? 72 : 30;
}

function* tilesTo(lastZoom: number): Generator<Tile> {
  for (let z = 0; z <= lastZoom; z++) {
    report(`drawing zoom ${String(z)}`);
    yield* tilesAt(z);
  }
}

function* tilesAt(z: number): Generator<Tile> {
  for (let y = 0; y < 2 ** z; y++) for (let x = 0; x < 2 ** z; x++) yield { z, x, y };
}

/** The grid and its halves, down to one coarse enough for zoom 0. */
function pyramid(finest: Grid): readonly Grid[] {
  const levels = [finest];
  for (let level = finest; level.width > 2 * size; levels.push(level)) level = halved(level);
  return levels;
}

/** The heights of a tile and of one pixel round it, from the grid that is next finer. */
function heightsAround(levels: readonly Grid[], tile: Tile): Float32Array {
  const pixels = 2 ** tile.z * size;
  const grid = levels.findLast(({ width }) => width * 1.5 >= pixels) ?? levels[0];
  if (grid === undefined) return new Float32Array();
  return resampled(grid, columnsOf(tile, side, -0.5), rowsOf(tile, side, -0.5));
}

function columnsOf({ z, x }: Tile, count: number, start: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => longitudeOf(x + (i + start) / size, z));
}

function rowsOf({ z, y }: Tile, count: number, start: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => latitudeOf(y + (i + start) / size, z));
}

function shadeTile(around: Float32Array, tile: Tile): Uint8Array {
  const shades = new Uint8Array(size * size);
  rowsOf(tile, size, 0.5).forEach((lat, row) => {
    const metresPerPixel = (equatorMetres * Math.cos((lat * Math.PI) / 180)) / (2 ** tile.z * size);
    for (let column = 0; column < size; column++) {
      const at = (row + 1) * side + column + 1;
      const metres = (offset: number) => around[at + offset] ?? 0;
      shades[row * size + column] = shadeOf(
        [
          metres(-side - 1),
          metres(-side),
          metres(-side + 1),
          metres(-1),
          metres(0),
          metres(1),
          metres(side - 1),
          metres(side),
          metres(side + 1),
        ],
        metresPerPixel,
      );
    }
  });
  return shades;
}

function codeTile(around: Float32Array, sea: Grid, tile: Tile): Uint8Array {
  const smooth = resampled(sea, columnsOf(tile, size, 0.5), rowsOf(tile, size, 0.5));
  return Uint8Array.from(smooth, (depth, i) => {
    const metres = around[(Math.floor(i / size) + 1) * side + (i % size) + 1] ?? 0;
    if (metres > 0 || tile.z < smoothSeaFrom) return heightCode(metres);
    return heightCode(Math.min(0, depth));
  });
}

async function webp(greys: Uint8Array, quality: number): Promise<Uint8Array> {
  const { default: sharp } = await load('sharp');
  const raw = { width: size, height: size, channels: 1 } as const;
  return sharp(greys, { raw }).webp({ quality, effort: 5 }).toBuffer();
}

function description(name: string) {
  return {
    type: tileType.webp,
    bounds: wholeWorld,
    center: [127, 40, 3] as const,
    metadata: { name, attribution: 'SRTM30 (NASA), by way of Marble (KDE)' },
  };
}
