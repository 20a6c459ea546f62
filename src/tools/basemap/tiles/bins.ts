import type { Position } from 'geojson';
import { readColumns } from '../relief/hdf5';

/** One piece of a line or ring, cut where it crosses from one square of the grid into the next. */
export interface Piece {
  readonly level: number;
  /** The polygon it belongs to; 0 for lines. */
  readonly polygon: number;
  /** Longitudes from 0 to 360. */
  readonly points: readonly Position[];
}

/** The largest number that a coordinate has within its square. */
const steps = 65_535;

const names = {
  minutes: 'Bin_size_in_minutes',
  columns: 'N_bins_in_360_longitude_range',
  rows: 'N_bins_in_180_degree_latitude_range',
  first: 'Id_of_first_segment_in_a_bin',
  count: 'N_segments_in_a_bin',
  start: 'Id_of_first_point_in_a_segment',
  x: 'Relative_longitude_from_SW_corner_of_bin',
  y: 'Relative_latitude_from_SW_corner_of_bin',
} as const;

const coast = {
  ...names,
  info: 'Embedded_npts_levels_exit_entry_for_a_segment',
  polygon: 'Id_of_GSHHS_ID',
} as const;

const lines = {
  ...names,
  points: 'N_points_for_a_segment',
  level: 'Hierarchial_level_of_a_segment',
} as const;

/** The pieces of GSHHG's shorelines, as GMT packs them: squares of a grid, 16 bits a coordinate. */
export async function coastPieces(file: string): Promise<readonly Piece[]> {
  const column = await readColumns(file, coast);
  const info = column('info');
  const polygon = column('polygon');
  return piecesOf(column, (segment) => {
    const packed = info[segment] ?? 0;
    return { size: packed >>> 9, level: (packed >> 6) & 7, polygon: polygon[segment] ?? 0 };
  });
}

/** The pieces of its rivers. */
export async function riverPieces(file: string): Promise<readonly Piece[]> {
  const column = await readColumns(file, lines);
  const points = column('points');
  const level = column('level');
  return piecesOf(column, (segment) => ({
    size: points[segment] ?? 0,
    level: level[segment] ?? 0,
    polygon: 0,
  }));
}

function piecesOf(
  column: (name: keyof typeof names) => ArrayLike<number>,
  describe: (segment: number) => { size: number; level: number; polygon: number },
): Piece[] {
  const [columns, rows] = [column('columns')[0] ?? 0, column('rows')[0] ?? 0];
  const degrees = (column('minutes')[0] ?? 0) / 60;
  const [firsts, counts, starts] = [column('first'), column('count'), column('start')];
  const [xs, ys] = [unsigned(column('x')), unsigned(column('y'))];
  const pieces: Piece[] = [];
  for (let bin = 0; bin < columns * rows; bin++) {
    const west = (bin % columns) * degrees;
    const south = (rows - 1 - Math.floor(bin / columns)) * degrees - 90;
    const first = firsts[bin] ?? 0;
    for (let segment = first; segment < first + (counts[bin] ?? 0); segment++) {
      const { size, level, polygon } = describe(segment);
      const start = starts[segment] ?? 0;
      const points = Array.from({ length: size }, (_, i) => [
        west + ((xs[start + i] ?? 0) / steps) * degrees,
        south + ((ys[start + i] ?? 0) / steps) * degrees,
      ]);
      pieces.push({ level, polygon, points });
    }
  }
  return pieces;
}

/** The file stores 16 bits without a sign under a type that has one. */
function unsigned(column: ArrayLike<number>): Uint16Array {
  return Uint16Array.from(column);
}
