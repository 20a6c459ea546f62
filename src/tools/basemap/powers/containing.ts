import bbox from '@turf/bbox';
import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import type { Polygon, Position } from 'geojson';

/** A search for the first of some polygons that a point lies in: its index, or -1. */
export function containing(polygons: readonly Polygon[]): (point: Position | undefined) => number {
  const boxed = polygons.map((polygon) => ({ polygon, box: bbox(polygon) }));
  return (point) => {
    const [lng = 0, lat = 0] = point ?? [];
    return boxed.findIndex(
      ({ polygon, box: [west, south, east, north] }) =>
        lng >= west &&
        lng <= east &&
        lat >= south &&
        lat <= north &&
        booleanPointInPolygon([lng, lat], polygon),
    );
  };
}
