import { bbox } from '@turf/bbox';
import type { Geometry } from 'geojson';
import { type Atlas, withParts } from '../atlas/atlas';
import type { FeatureId } from '../atlas/id';
import type { Extent } from './view';

/** The extent that holds the features and their parts; `null` when none of them has a place. */
export function extentOf(atlas: Atlas, ids: Iterable<FeatureId>): Extent | null {
  return [...ids].map((id) => ownExtent(atlas, id)).reduce<Extent | null>(union, null);
}

/** Of the feature alone; of its parts when it has no geometry of its own. */
function ownExtent(atlas: Atlas, id: FeatureId): Extent | null {
  const feature = atlas.byId.get(id);
  if (feature?.geometry) return extentOfGeometry(feature.geometry);
  const parts = [...withParts(atlas, [id])].flatMap((part) => atlas.byId.get(part)?.geometry ?? []);
  return parts.map(extentOfGeometry).reduce<Extent | null>(union, null);
}

/** West, south, east, north of a geometry. */
export function extentOfGeometry(geometry: Geometry): Extent {
  const [west, south, east, north] = bbox(geometry);
  return [west, south, east, north];
}

function union(a: Extent | null, b: Extent | null): Extent | null {
  if (!a || !b) return a ?? b;
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}
