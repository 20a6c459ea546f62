import type { Position } from 'geojson';
import type { Extent } from '../../../domain/geometry/view';
import {
  mercatorOf,
  positionOf,
  turnTo,
  unbroken,
  zoomOf,
} from '../../../domain/geometry/mercator';

/** A point of the picture: pixels from its left and upper edge. */
export type Pixel = readonly [x: number, y: number];

/** A picture's size in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A part of the Mercator plane that fills a picture. */
export interface Frame extends Size {
  /** Zoom of a tiled map that would show it as large, with tiles of 512 pixels. */
  readonly zoom: number;
  readonly project: (position: Position) => Pixel;
  /** A line without a leap at the 180th meridian, once round the world where the picture lies there. */
  readonly laid: (line: readonly Position[]) => readonly Position[];
  /** Longitude of a distance from the left edge; it may pass 180. */
  readonly lngAt: (x: number) => number;
  readonly latAt: (y: number) => number;
}

/** A position with its share in what the picture is to show. */
export interface Weighted {
  readonly position: Position;
  readonly weight: number;
}

/** What lies beyond this share of the weight on either side may fall outside the picture. */
const OUTLYING = 0.07;
/** When most of it happens within an area this many times smaller, the picture shows that area. */
const FAR_SMALLER = 9;
const OUTSIDE_MOST = 0.25;
/** The core fills so much of the picture. */
const FILLED = 0.72;
/** The least width of a picture in degrees: closer, the coast of the land file is a row of straight lines. */
const LEAST_DEGREES = 1.6;
const NORTHMOST = 76;
const SOUTHMOST = -56;

/** The frame that holds what most of the positions tell of; `null` when there are none. */
export function frameFor(places: readonly Weighted[], size: Size): Frame | null {
  if (places.length === 0) return null;
  const { west, east, north, south } = areaFor(places);
  const { width, height } = size;
  const world = Math.min(
    (width * FILLED) / Math.max(east - west, LEAST_DEGREES / 360),
    (height * FILLED) / Math.max(south - north, LEAST_DEGREES / 720),
  );
  const scale = Math.max(world, width, height / (mercatorY(SOUTHMOST) - mercatorY(NORTHMOST)));
  const top = held((north + south) / 2 - height / scale / 2, height / scale);
  return framed((west + east) / 2, top, scale, size);
}

/** The frame that holds an extent whole, however small. */
export function frameOf([west, south, east, north]: Extent, size: Size): Frame {
  const [[left, top], [right, bottom]] = [mercatorOf([west, north]), mercatorOf([east, south])];
  const scale = Math.min(size.width / (right - left), size.height / (bottom - top));
  return framed((left + right) / 2, (top + bottom) / 2 - size.height / scale / 2, scale, size);
}

/** The frame over a part of the flat world, by the middle across, the upper edge and pixels for its whole width. */
function framed(centre: number, top: number, scale: number, size: Size): Frame {
  const left = centre - size.width / scale / 2;
  const [middle] = positionOf([centre, 0.5]);
  return {
    ...size,
    zoom: zoomOf(scale),
    project: (position) => {
      const [x, y] = mercatorOf(position);
      return [(x - left) * scale, (y - top) * scale];
    },
    laid: (line) => {
      const whole = unbroken(line);
      const [lng = 0] = whole[0] ?? [];
      const turn = Math.round((middle + turnTo(middle, lng) - lng) / 360) * 360;
      return turn === 0 ? whole : whole.map(([east = 0, ...rest]) => [east + turn, ...rest]);
    },
    lngAt: (x) => positionOf([left + x / scale, 0.5])[0],
    latAt: (y) => positionOf([0.5, top + y / scale])[1],
  };
}

/** Whether a point lies in the picture, at least so many pixels from its edge. */
export function isWithin({ width, height }: Size, [x, y]: Pixel, margin = 0): boolean {
  return x >= margin && y >= margin && x <= width - margin && y <= height - margin;
}

/** Keeps a picture between the northmost and southmost latitude. */
function held(top: number, height: number): number {
  const highest = mercatorY(NORTHMOST);
  return Math.max(highest, Math.min(top, mercatorY(SOUTHMOST) - height));
}

/** A part of the Mercator plane, both ways from 0 to 1. */
interface Area {
  readonly west: number;
  readonly east: number;
  readonly north: number;
  readonly south: number;
}

function areaFor(places: readonly Weighted[]): Area {
  const [wide, narrow] = [OUTLYING, OUTSIDE_MOST].map((share) => areaWithout(places, share));
  const isFarSmaller = wide && narrow && sizeOf(wide) > FAR_SMALLER * sizeOf(narrow);
  return (isFarSmaller ? narrow : wide) ?? { west: 0, east: 1, north: 0, south: 1 };
}

function sizeOf({ west, east, north, south }: Area): number {
  const least = LEAST_DEGREES / 360;
  return Math.max(east - west, least) * Math.max(south - north, least);
}

/** The area that a share of the weight lies beyond on each side. */
function areaWithout(places: readonly Weighted[], share: number): Area {
  // From the first place on, so that what crosses the 180th meridian lies together.
  const first = places[0]?.position[0] ?? 0;
  const [west, east] = between(places, share, ([lng = 0]) => {
    return mercatorOf([first + turnTo(first, lng), 0])[0];
  });
  const [north, south] = between(places, share, ([, lat = 0]) => mercatorY(lat));
  return { west, east, north, south };
}

function between(
  places: readonly Weighted[],
  share: number,
  valueOf: (position: Position) => number,
): readonly [number, number] {
  const values = places
    .map(({ position, weight }) => ({ value: valueOf(position), weight }))
    .toSorted((a, b) => a.value - b.value);
  const total = values.reduce((sum, { weight }) => sum + weight, 0);
  const [low, high] = [share, 1 - share].map((part) => {
    let passed = 0;
    return values.find(({ weight }) => (passed += weight) >= part * total)?.value;
  });
  return [low ?? 0.5, high ?? low ?? 0.5];
}

/** From 0 in the north to 1 in the south. */
function mercatorY(lat: number): number {
  return mercatorOf([0, lat])[1];
}
