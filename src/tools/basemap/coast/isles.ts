import type { Feature, Polygon, Position } from 'geojson';
import { containing } from '../powers/containing';

/** Each lake with its isles cut out, so that relief and colours of the land show on the isles too. */
export function withoutIsles(
  lakes: readonly Feature<Polygon>[],
  isles: readonly Feature<Polygon>[],
): readonly Feature<Polygon>[] {
  const lakeAt = containing(lakes.map(({ geometry }) => geometry));
  const holes = lakes.map((): Position[][] => []);
  for (const { geometry } of isles) {
    const [ring = []] = geometry.coordinates;
    holes[lakeAt(ring[0])]?.push(ring);
  }
  return lakes.map(({ geometry, ...lake }, index) => ({
    ...lake,
    geometry: { type: 'Polygon', coordinates: [...geometry.coordinates, ...(holes[index] ?? [])] },
  }));
}
