import { bearing } from '@turf/bearing';
import { destination } from '@turf/destination';
import { distance } from '@turf/distance';
import type { Position } from 'geojson';
import type { VoyageWords } from '../../words/en/voyage';

/** Kilometres in an international nautical mile. */
export const KM_PER_NM = 1.852;

/** Great-circle distance in nautical miles on a sphere of radius 6,371.0088 km. */
export function distanceNm(from: Position, to: Position): number {
  return distance(from, to) / KM_PER_NM;
}

/** Initial great-circle course in degrees clockwise from north, 0 to 360. */
export function courseBetween(from: Position, to: Position): number {
  return (bearing(from, to) + 360) % 360;
}

/** The point a fraction (0 to 1) of the way along the great circle; longitude −180 to 180. */
export function alongGreatCircle(from: Position, to: Position, fraction: number): Position {
  if (fraction <= 0) return from;
  if (fraction >= 1) return to;
  const km = distance(from, to) * fraction;
  return destination(from, km, bearing(from, to)).geometry.coordinates;
}

/** A course in the words of a language for the eight points, to the nearest of them: "north-east". */
export function compassPoint(course: number, { compass }: Pick<VoyageWords, 'compass'>): string {
  return compass[Math.round(course / 45) % 8] ?? '';
}

/** A position as a chart gives it: "38° 48′ N, 121° 16′ E". */
export function positionText([lng = 0, lat = 0]: Position): string {
  return `${degreesText(lat)} ${lat < 0 ? 'S' : 'N'}, ${degreesText(lng)} ${lng < 0 ? 'W' : 'E'}`;
}

function degreesText(value: number): string {
  const minutes = Math.round(Math.abs(value) * 60);
  return `${String(Math.floor(minutes / 60))}° ${String(minutes % 60).padStart(2, '0')}′`;
}
