import type { Map as MapLibre } from 'maplibre-gl';
import { GLOBE_UNTIL } from '../../../domain/framing/projection';
import type { PaletteColours } from '../../../design/palette';

/** The edge of the globe on the screen, in pixels. */
export interface Limb {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** From 1, on the globe, to 0, where it begins to become flat. */
  readonly strength: number;
}

/** What of a map its globe's edge is reckoned from. */
type SeenMap = Pick<
  MapLibre,
  'getZoom' | 'getPitch' | 'getCenter' | 'project' | 'getVerticalFieldOfView'
>;

/** Degrees of pitch up to which the edge is a circle round the middle. */
const LEVEL = 1;
/** Zooms over which the edge fades before the globe becomes flat. */
const FADING = 0.3;
/** A tenth of a degree, over which the scale is measured. */
const TENTH = Math.PI / 1800;

/**
 * Radius of the edge of a sphere as it is seen: where the line of sight touches it. `radius` is that of the sphere,
 * `distance` that of the eye from its surface, both in pixels of the picture's plane, which lies on the surface.
 */
export function limbRadius(radius: number, distance: number): number {
  return (distance * radius) / Math.sqrt((distance + radius) ** 2 - radius ** 2);
}

/**
 * Where the globe of a map of so many pixels' height ends; `null` on the flat map, looked at aslant, and where it has none,
 * as on paper.
 */
export function limbOf(map: SeenMap, height: number): Limb | null {
  const strength = Math.min(1, (GLOBE_UNTIL - map.getZoom()) / FADING);
  if (strength <= 0 || map.getPitch() > LEVEL || height === 0) return null;
  const centre = map.getCenter();
  const { x, y } = map.project(centre);
  const pole = centre.lat > 0 ? -1 : 1;
  const near = map.project([centre.lng, centre.lat + 0.1 * pole]);
  const radius = Math.hypot(near.x - x, near.y - y) / TENTH;
  const half = (map.getVerticalFieldOfView() * Math.PI) / 360;
  const distance = height / 2 / Math.tan(half);
  return { x, y, radius: limbRadius(radius, distance), strength };
}

/** Draws the edge as engravers did: a line, and a shade toward it that rounds the ball. */
export function paintLimb(
  ink: CanvasRenderingContext2D,
  { x, y, radius, strength }: Limb,
  { coast, hillShade }: PaletteColours,
): void {
  const shade = ink.createRadialGradient(x, y, radius * 0.8, x, y, radius);
  shade.addColorStop(0, `rgba(${hillShade},0)`);
  shade.addColorStop(0.6, `rgba(${hillShade},0.05)`);
  shade.addColorStop(1, `rgba(${hillShade},0.22)`);
  ink.globalAlpha = strength;
  ink.beginPath();
  ink.arc(x, y, radius, 0, 2 * Math.PI);
  ink.fillStyle = shade;
  ink.fill();
  ink.strokeStyle = coast;
  ink.lineWidth = 1.4;
  ink.stroke();
  ink.globalAlpha = 1;
}
