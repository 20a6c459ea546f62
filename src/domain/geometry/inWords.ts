import type { Position } from 'geojson';
import type { VoyageWords } from '../../words/en/voyage';

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
