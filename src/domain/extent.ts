import { bbox } from '@turf/bbox';
import type { Geometry } from 'geojson';
import type { Extent } from './view';

/** West, south, east, north of a geometry. */
export function extentOfGeometry(geometry: Geometry): Extent {
  const [west, south, east, north] = bbox(geometry);
  return [west, south, east, north];
}
