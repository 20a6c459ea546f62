import type { Extent } from '../domain/view';

/** Where a flat map shows an extent whole, as near as it can. */
export interface FlatFit {
  readonly center: readonly [number, number];
  readonly zoom: number;
}

/** The fit of an extent into `width` by `height` pixels of a flat map. */
export function flatFit(
  [west, south, east, north]: Extent,
  width: number,
  height: number,
): FlatFit {
  const [low, high] = [turnsNorth(south), turnsNorth(north)];
  const across = Math.max((east - west) / 360, 1e-9);
  const upward = Math.max(high - low, 1e-9);
  const zoom = Math.log2(Math.min(width / across, height / upward) / 512);
  return { center: [(west + east) / 2, latitudeAt((low + high) / 2)], zoom };
}

/** How much nearer than on a flat map the globe may come, as its edges curve away. */
const CURVED = 0.3;

/**
 * The zoom for an extent that fits a flat map at `flat` and, as MapLibre has it, the globe at `globe`: where the
 * globe has given way to the flat map, what fits the one does not fit the other.
 */
export function fitZoom(flat: number, globe: number, globeUntil: number): number {
  return Math.max(flat, Math.min(globe, flat + CURVED, globeUntil));
}

/** Distance north of the equator on a Mercator map as a share of its whole width. */
function turnsNorth(lat: number): number {
  return Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI);
}

function latitudeAt(turns: number): number {
  return (Math.atan(Math.exp(turns * 2 * Math.PI)) * 360) / Math.PI - 90;
}
