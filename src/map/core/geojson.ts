import type { FeatureCollection } from 'geojson';
import type { FilterSpecification, GeoJSONSourceSpecification } from 'maplibre-gl';

/**
 * A source of features, by themselves or by the address they are fetched from; above `maxzoom` its tiles are not cut
 * smaller, and of the features it takes those that pass the filter.
 */
export function geojsonSource(
  data: FeatureCollection | string,
  maxzoom = 14,
  filter?: FilterSpecification,
): GeoJSONSourceSpecification {
  const rules = { promoteId: 'id', tolerance: 0.2, maxzoom };
  return { type: 'geojson', data, ...rules, ...(filter === undefined ? {} : { filter }) };
}
