import { mercatorOf, positionOf } from '../../../domain/geometry/mercator';

/** One tile of the web Mercator pyramid; `y` counts from the north. */
export interface Tile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

/** West, south, east, north in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** The circumference of the earth at the equator, in metres, as web Mercator takes it. */
export const equatorMetres = 40_075_017;

/** How many tiles from the western edge a longitude lies, as a fraction, at zoom `z`. */
export function tileX(lng: number, z: number): number {
  return mercatorOf([lng, 0])[0] * 2 ** z;
}

/** How many tiles from the northern edge a latitude lies, as a fraction, at zoom `z`. */
export function tileY(lat: number, z: number): number {
  return mercatorOf([0, lat])[1] * 2 ** z;
}

/** The latitude, in degrees, of a fractional tile row at zoom `z`. */
export function latitudeOf(y: number, z: number): number {
  return positionOf([0, y / 2 ** z])[1];
}

/** The longitude, in degrees, of a fractional tile column at zoom `z`. */
export function longitudeOf(x: number, z: number): number {
  return positionOf([x / 2 ** z, 0])[0];
}

/** Whether a tile and a box share more than an edge. */
export function touches({ z, x, y }: Tile, [west, south, east, north]: Bounds): boolean {
  return (
    x + 1 > tileX(west, z) && x < tileX(east, z) && y + 1 > tileY(north, z) && y < tileY(south, z)
  );
}

/** The four tiles that a tile splits into at the next zoom. */
export function childrenOf({ z, x, y }: Tile): readonly Tile[] {
  const [left, top] = [2 * x, 2 * y];
  return [
    { z: z + 1, x: left, y: top },
    { z: z + 1, x: left + 1, y: top },
    { z: z + 1, x: left, y: top + 1 },
    { z: z + 1, x: left + 1, y: top + 1 },
  ];
}

/** The tile of a lower zoom that holds this one. */
export function ancestorAt({ z, x, y }: Tile, zoom: number): Tile {
  const steps = z - zoom;
  return { z: zoom, x: x >> steps, y: y >> steps };
}
