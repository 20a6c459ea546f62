import bbox from '@turf/bbox';
import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import type { BBox, Feature, Polygon, Position } from 'geojson';

/** Each lake with its isles cut out, so that relief and colours of the land show on the isles too. */
export function withoutIsles(
  lakes: readonly Feature<Polygon>[],
  isles: readonly Feature<Polygon>[],
): readonly Feature<Polygon>[] {
  const boxed = lakes.map((lake): Boxed => ({ lake, box: bbox(lake), holes: [] }));
  for (const { geometry } of isles) {
    const [ring = []] = geometry.coordinates;
    const [lng = 0, lat = 0] = ring[0] ?? [];
    const around = boxed.find(
      ({ lake, box: [west, south, east, north] }) =>
        lng >= west &&
        lng <= east &&
        lat >= south &&
        lat <= north &&
        booleanPointInPolygon([lng, lat], lake),
    );
    around?.holes.push(ring);
  }
  return boxed.map(({ lake: { geometry, ...lake }, holes }) => ({
    ...lake,
    geometry: { type: 'Polygon', coordinates: [...geometry.coordinates, ...holes] },
  }));
}

interface Boxed {
  readonly lake: Feature<Polygon>;
  readonly box: BBox;
  readonly holes: Position[][];
}
