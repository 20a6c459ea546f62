import type { Geometry, Position } from 'geojson';
import { turnTo } from './turn';

export { turnTo };

/** A point of the flat world: both ways from 0 to 1, from the 180th meridian eastward and from the north down. */
export type Plane = readonly [x: number, y: number];

const RADIANS = Math.PI / 180;
/** Width of the world at zoom 0, in pixels. */
const WORLD = 512;

/** Width of the flat world at a zoom, in pixels. */
export function worldWidth(zoom: number): number {
  return WORLD * 2 ** zoom;
}

/** The zoom at which the flat world is so many pixels wide. */
export function zoomOf(width: number): number {
  return Math.log2(width / WORLD);
}

/** Where a place lies on the flat world; beyond 0 and 1 where its longitude is given beyond 180. */
export function mercatorOf([lng = 0, lat = 0]: Position): Plane {
  const north = Math.log(Math.tan(Math.PI / 4 + (lat * RADIANS) / 2));
  return [lng / 360 + 0.5, 0.5 - north / (2 * Math.PI)];
}

/** The reverse of `mercatorOf`. */
export function positionOf([x, y]: Plane): readonly [lng: number, lat: number] {
  return [(x - 0.5) * 360, Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) / RADIANS];
}

/** The same places without a leap at the 180th meridian: each as near to the one before as it lies on the earth. */
export function unbroken(line: readonly Position[]): Position[] {
  let before = line[0]?.[0] ?? 0;
  return line.map((position) => {
    const [lng = 0, ...rest] = position;
    if (Math.abs(lng - before) <= 180) {
      before = lng;
      return position;
    }
    before += turnTo(before, lng);
    return [before, ...rest];
  });
}

/** A geometry whose lines and outlines make no leap at the 180th meridian. */
export function unbrokenIn(geometry: Geometry): Geometry {
  if (geometry.type === 'LineString') {
    return { ...geometry, coordinates: unbroken(geometry.coordinates) };
  }
  if (geometry.type === 'MultiLineString' || geometry.type === 'Polygon') {
    return { ...geometry, coordinates: geometry.coordinates.map(unbroken) };
  }
  if (geometry.type !== 'MultiPolygon') return geometry;
  return { ...geometry, coordinates: geometry.coordinates.map((rings) => rings.map(unbroken)) };
}
