import type { Position } from 'geojson';
import type { Extent } from './view';

/** A stretch of the world in Mercator's projection, as a small map of `width` by `height` pixels shows it. */
export interface Window {
  /** Degrees of its western edge; the eastern may lie beyond 180. */
  readonly west: number;
  /** Of its northern edge, in degrees as Mercator draws them out: see `drawnOut`. */
  readonly north: number;
  /** Pixels to a degree of longitude. */
  readonly scale: number;
  readonly width: number;
  readonly height: number;
}

/** A rectangle in pixels of the small map. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Degrees of longitude that a small map shows, and in which steps it moves, so that it rests while the view moves a little. */
const ACROSS = 48;
const STEP = 8;
/** Beyond them there is next to no land that a ship or an army could be near. */
const MOST_NORTH = 78;
/** A frame is not drawn smaller, or it could not be seen. */
const LEAST = 5;
/** Points nearer to the last than this, in pixels, are left out. */
const FINE = 0.6;

/** The small map about a place. */
export function windowAbout([lng, lat]: Position, width: number, height: number): Window {
  const scale = width / ACROSS;
  const middle = STEP * Math.round(drawnOut(lat ?? 0) / STEP);
  return {
    west: STEP * Math.round((lng ?? 0) / STEP) - ACROSS / 2,
    north: middle + height / scale / 2,
    scale,
    width,
    height,
  };
}

/** Where the view lies on the small map: no smaller than can be seen, no larger than the map. */
export function frameIn(window: Window, [west, south, east, north]: Extent): Frame {
  const [left, top] = pixelOf(window, [west, north]);
  const [right, bottom] = pixelOf(window, [east, south]);
  const [x, width] = within(left, right, window.width);
  const [y, height] = within(top, bottom, window.height);
  return { x, y, width, height };
}

/** The stretch from one edge to another, at least `LEAST` long and inside the map. */
function within(from: number, to: number, most: number): readonly [number, number] {
  const length = Math.min(most, Math.max(LEAST, to - from));
  const start = (from + to - length) / 2;
  return [round(Math.min(Math.max(0, start), most - length)), round(length)];
}

/** The land of the small map as the path of an SVG, from rings that may lie anywhere on the globe. */
export function landPath(window: Window, rings: readonly (readonly Position[])[]): string {
  return rings
    .flatMap((ring) => [-360, 0, 360].map((turn) => ringPath(window, ring, turn)))
    .join('');
}

function ringPath(window: Window, ring: readonly Position[], turn: number): string {
  if (!reaches(window, ring, turn)) return '';
  const points = ring.map(([lng, lat]) => pixelOf(window, [(lng ?? 0) + turn, lat ?? 0]));
  if (!touches(window, points)) return '';
  const kept = thinned(points);
  if (kept.length < 3) return '';
  return `M${kept.map(([x, y]) => `${String(round(x))} ${String(round(y))}`).join('L')}Z`;
}

/** Looks at longitudes alone, and makes nothing: most rings of the world are far away. */
function reaches({ west, width, scale }: Window, ring: readonly Position[], turn: number): boolean {
  const east = west + width / scale;
  return (
    !ring.every(([lng = 0]) => lng + turn < west) && !ring.every(([lng = 0]) => lng + turn > east)
  );
}

function touches({ width, height }: Window, points: readonly Pixel[]): boolean {
  const crosses = (axis: 0 | 1, most: number): boolean =>
    points.some((point) => point[axis] > 0) && points.some((point) => point[axis] < most);
  return crosses(0, width) && crosses(1, height);
}

function thinned(points: readonly Pixel[]): readonly Pixel[] {
  const kept: Pixel[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    if (!last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= FINE) kept.push(point);
  }
  return kept;
}

type Pixel = readonly [x: number, y: number];

function pixelOf({ west, north, scale }: Window, [lng, lat]: Pixel): Pixel {
  return [(lng - west) * scale, (north - drawnOut(lat)) * scale];
}

/** A latitude as Mercator draws it out: in degrees, the equator at 0. */
function drawnOut(lat: number): number {
  const radians = (Math.max(-MOST_NORTH, Math.min(MOST_NORTH, lat)) * Math.PI) / 180;
  return (Math.log(Math.tan(Math.PI / 4 + radians / 2)) * 180) / Math.PI;
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
