import type { Insets } from '../state/camera.svelte';
import type { View } from '../domain/view';

/** The longest flight in milliseconds. */
export const LONGEST_FLIGHT = 1500;
/** Pixels kept free between what is shown and the edge of the free part of the map. */
const MARGIN = 48;
/** How long the camera takes to make up most of the way to the ship it follows, in milliseconds. */
const LAG = 700;
/** How far a ship may move over the screen in a second before the camera stands farther off, in pixels. */
const CALM = 90;
const FARTHEST = 2.4;
const CLOSEST = 6.2;

/** Duration of a flight between two views: longer for farther, never above `LONGEST_FLIGHT`. */
export function flightTime(from: View, to: Pick<View, 'lng' | 'lat' | 'zoom'>): number {
  const scale = 2 ** Math.min(from.zoom, to.zoom);
  const screens = (Math.hypot(from.lng - to.lng, from.lat - to.lat) * scale * 512) / 360 / 1000;
  const way = screens + Math.abs(from.zoom - to.zoom) / 2;
  return Math.min(LONGEST_FLIGHT, 350 + 450 * Math.sqrt(way));
}

/** Padding that keeps what is shown clear of the panels, with less margin where little room is left. */
export function fitMargin(insets: Insets, width: number, height: number): number {
  const free = Math.min(width - insets.left - insets.right, height - insets.top - insets.bottom);
  return Math.max(8, Math.min(MARGIN, free / 8));
}

/** How much of the way to its aim the camera goes in a frame of `elapsed` milliseconds: 0 to 1. */
export function followShare(elapsed: number): number {
  return 1 - Math.exp(-Math.max(0, elapsed) / LAG);
}

/** Zoom at which a ship of ten knots moves calmly when the clock runs `perSecond` milliseconds a second. */
export function followZoom(perSecond: number): number {
  const degrees = ((perSecond / 3_600_000) * 10) / 60;
  const zoom = Math.log2((CALM * 360) / (512 * degrees));
  return Math.min(CLOSEST, Math.max(FARTHEST, zoom));
}

/** The shorter way round the earth from one longitude to another, in degrees, −180 to 180. */
export function turnTo(from: number, to: number): number {
  return ((((to - from) % 360) + 540) % 360) - 180;
}
