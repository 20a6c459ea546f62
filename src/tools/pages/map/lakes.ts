import { readFileSync } from 'node:fs';
import type { Position } from 'geojson';
import * as v from 'valibot';
import { clippedRing, MARGIN, pathData } from './clip';
import type { Frame } from './frame';

/** Rings as `lakes.json` has them, `104.5,51.7 104.6,51.8`: for each lake its shore, then those of its islands. */
const LakesSchema = v.object({
  lakes: v.array(v.array(v.pipe(v.string(), v.transform(positions)))),
});
/** Square pixels under which a lake would be a blot. */
const LEAST_AREA = 12;

let known: readonly (readonly (readonly Position[])[])[] | null = null;

/** The lakes within a frame as SVG path data; islands in them are holes by the even-odd rule. */
export function lakePath(frame: Frame): string {
  known ??= v.parse(
    LakesSchema,
    JSON.parse(readFileSync(new URL('lakes.json', import.meta.url), 'utf8')),
  ).lakes;
  const [west, east] = [frame.lngAt(-MARGIN), frame.lngAt(frame.width + MARGIN)];
  return known
    .flatMap((rings) => rings.filter((ring) => reaches(ring, west, east)))
    .map((ring) => ring.map(frame.project))
    .filter((pixels) => areaOf(pixels) >= LEAST_AREA)
    .map((pixels) => pathData(clippedRing(pixels, frame), true))
    .join('');
}

/** Whether something of a ring lies between two meridians. */
function reaches(ring: readonly Position[], west: number, east: number): boolean {
  return ring.some(([lng = 0]) => lng >= west) && ring.some(([lng = 0]) => lng <= east);
}

function positions(ring: string): readonly Position[] {
  return ring.split(' ').map((pair) => pair.split(',').map(Number));
}

function areaOf(ring: readonly (readonly [number, number])[]): number {
  const twice = ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}
