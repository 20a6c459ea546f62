import { frameOf } from '../../domain/framing/frame';
import { turnTo, worldWidth, zoomOf } from '../../domain/geometry/mercator';
import type { View } from '../../domain/geometry/view';
import type { Explorer } from '../../state/explorer.svelte';
import { openingRequest } from '../../state/framing';

/** The longest flight in milliseconds. */
export const LONGEST_FLIGHT = 1500;
/** From so many screens away on a flight rises until both ends are in sight. */
const FAR = 1.5;
/** How far from the middle, as a share of the free part of the map, a followed ship may sail. */
const ROOM = 0.28;
/** How far a ship may move over the screen in a second before the camera stands farther off, in pixels. */
const CALM = 60;
const FARTHEST = 2.4;
const CLOSEST = 6.2;

/** What a flight goes to. */
type Goal = Pick<View, 'lng' | 'lat' | 'zoom'>;

/** Duration of a flight between two views: longer for farther, never above `LONGEST_FLIGHT`. */
export function flightTime(from: View, to: Goal): number {
  const way = screensTo(from, to) + Math.abs(from.zoom - to.zoom) / 2;
  return Math.min(LONGEST_FLIGHT, 350 + 450 * Math.sqrt(way));
}

/** Whether a view is so far away that the reader sees where she goes only from above: from Odessa to Tsushima. */
export function isFar(from: View, to: Goal): boolean {
  return screensTo(from, to) > FAR;
}

/** How many screens of a thousand pixels lie between two views, as seen in the farther of them. */
function screensTo(from: View, to: Goal): number {
  const scale = worldWidth(Math.min(from.zoom, to.zoom)) / 360;
  return (Math.hypot(turnTo(from.lng, to.lng), from.lat - to.lat) * scale) / 1000;
}

/** Whether a ship so far from the middle of the free part of the map (`free` pixels wide and high) nears its edge. */
export function isLeaving(
  [right, down]: readonly [number, number],
  [width, height]: readonly [number, number],
): boolean {
  return Math.abs(right) > ROOM * width || Math.abs(down) > ROOM * height;
}

/** How far a chart that has been moved on may lie ahead of the ship, as a share of the free part of the map. */
const LEAD = 0.2;

/**
 * How much of the way from the ship's place to a later one the chart is to be moved on, 0 to 1: all of it, unless
 * the ship would then stand too near the edge of the free part of the map (`free` pixels wide and high).
 */
export function leadShare(
  ship: readonly [number, number],
  later: readonly [number, number],
  zoom: number,
  free: readonly [number, number],
): number {
  const scale = worldWidth(zoom) / 360;
  const upright = Math.cos((ship[1] * Math.PI) / 180);
  const right = Math.abs(turnTo(ship[0], later[0])) * scale;
  const up = (Math.abs(later[1] - ship[1]) * scale) / upright;
  return Math.min(1, (LEAD * free[0]) / right, (LEAD * free[1]) / up);
}

/** Zoom at which a ship of ten knots moves calmly when the clock runs `perSecond` milliseconds a second. */
export function followZoom(perSecond: number): number {
  const degrees = ((perSecond / 3_600_000) * 10) / 60;
  const zoom = zoomOf((CALM * 360) / degrees);
  return Math.min(CLOSEST, Math.max(FARTHEST, zoom));
}

/** Whether a hand on the map changes how near it is, and not what it shows: by wheel, two fingers, button or key. */
export function isZooming(event: Event): boolean {
  if (event instanceof KeyboardEvent) return ['+', '-', '='].includes(event.key);
  if ('touches' in event) return event.touches instanceof TouchList && event.touches.length > 1;
  return ['wheel', 'click', 'dblclick'].includes(event.type);
}

/** What the map is asked to show first; the middle of the opening view from afar while the page has not been laid out. */
export function firstView({ atlas, camera }: Explorer): View {
  const request = camera.request ?? openingRequest(atlas);
  if (request.kind === 'view') return request.view;
  if (camera.room.width > 0) return frameOf(request.framing, camera.room);
  const [west, south, east, north] = atlas.meta.opening.extent;
  const middle = { lng: (west + east) / 2, lat: (south + north) / 2 };
  return { ...middle, zoom: 2, bearing: 0, pitch: 0 };
}
