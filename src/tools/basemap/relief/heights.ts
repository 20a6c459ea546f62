import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { unpacked } from '../debian';
import { dataFolder } from '../folders';
import { blurred, mapped, type Grid } from './grid';
import { load } from '../packages/load.mjs';

const tileSize = 675;
const columns = 16;
const rows = 8;
/** The lightest grey that is still water in Marble's map. */
const shoreGrey = 98;

/** Metres above the sea for each grey of Marble's map: the median of ETOPO5 where that grey occurs. */
const metres = v.parse(
  v.pipe(v.array(v.number()), v.length(256)),
  JSON.parse(readFileSync(join(dataFolder, 'grey-to-metres.json'), 'utf8')),
);

/** Heights and depths of the globe in metres, 2 minutes of arc to a cell. */
export interface Heights {
  readonly land: Grid;
  /** Much smoother: the source is too coarse to be looked at closely under water. */
  readonly sea: Grid;
}

/** Reads Marble's grey map of the globe and turns greys into metres. */
export async function readHeights(): Promise<Heights> {
  const grey = await readGrey();
  const underWater = mapped(grey, (value) => Math.min(shoreGrey, value));
  return {
    land: mapped(blurred(grey, 0.8), metresOf),
    sea: mapped(blurred(underWater, 4.5), metresOf),
  };
}

function metresOf(grey: number): number {
  const below = Math.max(0, Math.min(255, Math.floor(grey)));
  const low = metres[below] ?? 0;
  const high = metres[below + 1] ?? low;
  return low + (high - low) * (grey - below);
}

async function readGrey(): Promise<Grid> {
  const { default: sharp } = await load('sharp');
  const folder = join(unpacked('marble-qt-data'), 'usr/share/marble/data/maps/earth/srtm/3');
  const width = columns * tileSize;
  const values = new Float32Array(width * rows * tileSize);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const [a, b] = [numbered(row), numbered(column)];
      const tile = await sharp(join(folder, a, `${a}_${b}.jpg`))
        .greyscale()
        .raw()
        .toBuffer();
      const channels = tile.length / tileSize ** 2;
      for (let i = 0; i < tileSize ** 2; i++) {
        const y = row * tileSize + Math.floor(i / tileSize);
        values[y * width + column * tileSize + (i % tileSize)] = tile[i * channels] ?? 0;
      }
    }
  }
  return { width, height: rows * tileSize, values };
}

function numbered(index: number): string {
  return String(index).padStart(6, '0');
}
