import type { FeatureCollection } from 'geojson';
import type { GeoJSONSourceSpecification, SourceSpecification } from 'maplibre-gl';

/** How far a line may be simplified, in pixels of a tile: far out those are drawn up to eight times as large. See `coarseTiles`. */
const TOLERANCE = 0.05;

/**
 * A source of features, by themselves or by the address they are fetched from; above `maxzoom` its tiles are not cut
 * smaller.
 */
export function geojsonSource(
  data: FeatureCollection | string,
  maxzoom = 14,
): GeoJSONSourceSpecification {
  return { type: 'geojson', data, promoteId: 'id', tolerance: TOLERANCE, maxzoom };
}

/** The same of many, by their names. */
export function geojsonSources(
  data: Readonly<Record<string, FeatureCollection | string>>,
  maxzoom?: number,
): Readonly<Record<string, SourceSpecification>> {
  const cut = Object.entries(data).map(
    ([id, features]) => [id, geojsonSource(features, maxzoom)] as const,
  );
  return Object.fromEntries(cut);
}
