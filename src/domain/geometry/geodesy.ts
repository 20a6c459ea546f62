import type { Position } from 'geojson';

/** Kilometres in an international nautical mile. */
export const KM_PER_NM = 1.852;
/** The earth's mean radius: all is reckoned on a sphere. */
const RADIUS_KM = 6371.0088;

/** Great-circle distance in kilometres. */
export function distanceKm([lngA = 0, latA = 0]: Position, [lngB = 0, latB = 0]: Position): number {
  const half =
    Math.sin(radians(latB - latA) / 2) ** 2 +
    Math.sin(radians(lngB - lngA) / 2) ** 2 * Math.cos(radians(latA)) * Math.cos(radians(latB));
  return 2 * Math.atan2(Math.sqrt(half), Math.sqrt(1 - half)) * RADIUS_KM;
}

/** The same in nautical miles. */
export function distanceNm(from: Position, to: Position): number {
  return distanceKm(from, to) / KM_PER_NM;
}

/** Initial great-circle course in degrees clockwise from north, −180 to 180. */
export function bearing([lngA = 0, latA = 0]: Position, [lngB = 0, latB = 0]: Position): number {
  const [turn, from, to] = [radians(lngB) - radians(lngA), radians(latA), radians(latB)];
  const east = Math.sin(turn) * Math.cos(to);
  const north = Math.cos(from) * Math.sin(to) - Math.sin(from) * Math.cos(to) * Math.cos(turn);
  return degrees(Math.atan2(east, north));
}

/** The same from 0 to 360. */
export function courseBetween(from: Position, to: Position): number {
  return (bearing(from, to) + 360) % 360;
}

/** The point so far along the great circle that begins on a course, in degrees. */
export function destination([lng = 0, lat = 0]: Position, km: number, course: number): Position {
  const [from, along, turn] = [radians(lat), km / RADIUS_KM, radians(course)];
  const to = Math.asin(
    Math.sin(from) * Math.cos(along) + Math.cos(from) * Math.sin(along) * Math.cos(turn),
  );
  const east = Math.atan2(
    Math.sin(turn) * Math.sin(along) * Math.cos(from),
    Math.cos(along) - Math.sin(from) * Math.sin(to),
  );
  return [degrees(radians(lng) + east), degrees(to)];
}

/** The point a fraction (0 to 1) of the way along the great circle; longitude −180 to 180. */
export function alongGreatCircle(from: Position, to: Position, fraction: number): Position {
  if (fraction <= 0) return from;
  if (fraction >= 1) return to;
  return destination(from, distanceKm(from, to) * fraction, bearing(from, to));
}

const radians = (angle: number): number => (angle * Math.PI) / 180;
const degrees = (angle: number): number => (angle * 180) / Math.PI;
