import type { Position } from 'geojson';
import { mercatorOf, turnTo, worldWidth } from '../geometry/mercator';
import type { View } from '../geometry/view';

/** On the globe up to the first of these zooms, flat from the second. */
export const GLOBE_UNTIL = 2.4;
export const FLAT_FROM = 2.9;

/** How a view is thrown on the screen. */
export interface Lens {
  /** Height of the map in pixels, by which the eye's distance is measured. */
  readonly height: number;
  /** Where the middle of the view stands, in pixels of the map: beside the panels. */
  readonly focus: readonly [number, number];
}

/** How far a place lies from the middle of the view: to the right, upward and toward the eye, in pixels. */
type Offset = readonly [right: number, up: number, toward: number];

const RADIANS = Math.PI / 180;
/** The eye is so many times the map's height away, as MapLibre has it. */
const EYE = 1.5;

/** Where a place is seen on the map, in its pixels; `null` behind the globe, or behind the eye. */
export function placeOf(
  view: View,
  lens: Lens,
  position: Position,
): readonly [x: number, y: number] | null {
  const eye = EYE * lens.height;
  const [right, up, toward] = offsetOf(view, position);
  const [sin, cos] = [Math.sin(view.pitch * RADIANS), Math.cos(view.pitch * RADIANS)];
  if (isGlobe(view) && isBehind([right, up, toward], radiusOf(view), [eye * sin, eye * cos]))
    return null;
  const depth = eye + up * sin - toward * cos;
  if (depth <= 0) return null;
  const [x, y] = lens.focus;
  return [x + (right * eye) / depth, y - ((up * cos + toward * sin) * eye) / depth];
}

/** Which way a place lies on the screen, seen or not, as a vector of length 1; `[0, 0]` in the middle. */
export function directionOf(view: View, position: Position): readonly [x: number, y: number] {
  const [right, up] = offsetOf(view, position);
  const length = Math.hypot(right, up);
  return length === 0 ? [0, 0] : [right / length, -up / length];
}

/** Radius of the globe in pixels. */
export function radiusOf({ lat, zoom }: Pick<View, 'lat' | 'zoom'>): number {
  return worldWidth(zoom) / (2 * Math.PI * Math.cos(lat * RADIANS));
}

/** Radius of the globe whose disc is so many pixels from its middle to its rim: the eye sees less than half of a ball. */
export function radiusSeenAs(disc: number, { height }: Pick<Lens, 'height'>): number {
  const eye = EYE * height;
  return (disc * (disc + Math.hypot(disc, eye))) / eye;
}

function isGlobe({ zoom }: View): boolean {
  return zoom < FLAT_FROM;
}

function offsetOf(view: View, position: Position): Offset {
  const [east, north, toward] = isGlobe(view) ? onGlobe(view, position) : onPlane(view, position);
  const [sin, cos] = [Math.sin(view.bearing * RADIANS), Math.cos(view.bearing * RADIANS)];
  return [east * cos - north * sin, east * sin + north * cos, toward];
}

function onPlane({ lng, lat, zoom }: View, [toLng = 0, toLat = 0]: Position): Offset {
  const [x, y] = mercatorOf([lng, lat]);
  const [toX, toY] = mercatorOf([lng + turnTo(lng, toLng), toLat]);
  return [(toX - x) * worldWidth(zoom), (y - toY) * worldWidth(zoom), 0];
}

function onGlobe(view: View, [lng = 0, lat = 0]: Position): Offset {
  const radius = radiusOf(view);
  const [turn, here, there] = [(lng - view.lng) * RADIANS, view.lat * RADIANS, lat * RADIANS];
  const across = Math.cos(there) * Math.cos(turn);
  return [
    radius * Math.cos(there) * Math.sin(turn),
    radius * (Math.cos(here) * Math.sin(there) - Math.sin(here) * across),
    radius * (Math.sin(here) * Math.sin(there) + Math.cos(here) * across - 1),
  ];
}

/** Whether the ball lies between a place and the eye, which stands behind and over the middle of the view. */
function isBehind(
  [, up, toward]: Offset,
  radius: number,
  [behind, over]: readonly [number, number],
): boolean {
  return -up * behind + (toward + radius) * (over + radius) < radius ** 2;
}
