import { extentOfGeometry } from './geometry/extent';
import type { AtlasFeature } from './atlas/feature';
import type { FeatureId } from './atlas/id';
import type { Extent, View } from './geometry/view';

/** A part of the list, in the order it was given in. */
export interface ListPart {
  readonly kind: 'lit' | 'inView' | 'elsewhere';
  readonly features: readonly AtlasFeature[];
}

/** What is lit, then what lies in `extent`, then the rest; parts with nothing in them are left out. */
export function listParts(
  features: readonly AtlasFeature[],
  lit: ReadonlySet<FeatureId>,
  extent: Extent | null,
): readonly ListPart[] {
  const kindOf = ({ id, geometry }: AtlasFeature): ListPart['kind'] => {
    if (lit.has(id)) return 'lit';
    return extent && geometry && meet(extentOfGeometry(geometry), extent) ? 'inView' : 'elsewhere';
  };
  const kinds = features.map(kindOf);
  return (['lit', 'inView', 'elsewhere'] as const)
    .map((kind) => ({ kind, features: features.filter((_, nth) => kinds[nth] === kind) }))
    .filter((part) => part.features.length > 0);
}

/** World's width in pixels at zoom 0. */
const WORLD = 512;
const HALF_TURN = 180;

/** What a map of so many pixels about the view's centre shows of the world, as a flat map; its turn is left aside. */
export function extentOfView({ lng, lat, zoom }: View, width: number, height: number): Extent {
  const scale = WORLD * 2 ** zoom;
  const half = (HALF_TURN * width) / scale;
  const y = mercator(lat);
  const up = (Math.PI * height) / scale;
  return [lng - half, latitude(y - up), lng + half, latitude(y + up)];
}

function mercator(lat: number): number {
  return Math.asinh(Math.tan((lat * Math.PI) / HALF_TURN));
}

function latitude(y: number): number {
  return (Math.atan(Math.sinh(y)) * HALF_TURN) / Math.PI;
}

/** Whether two extents meet, also when one of them lies a turn of the globe farther on. */
function meet(a: Extent, b: Extent): boolean {
  if (a[1] > b[3] || a[3] < b[1]) return false;
  return [-2, 0, 2].some((turns) => {
    const by = turns * HALF_TURN;
    return a[0] + by <= b[2] && a[2] + by >= b[0];
  });
}
