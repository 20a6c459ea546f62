import type { FeatureCollection } from 'geojson';
import { GeoJSONSource, type Map as MapLibre } from 'maplibre-gl';
import { type DataOf, type Sources, isHeld } from './held';

/** What a map says of the data of its sources. */
export function dataIn(map: MapLibre): DataOf {
  return (id) => {
    const source = map.getSource(id);
    const data = source instanceof GeoJSONSource ? source.serialize().data : undefined;
    return typeof data === 'string' || data?.type === 'FeatureCollection' ? data : undefined;
  };
}

/**
 * Hands the features of named sources to the map's worker where it does not have them. MapLibre would keep them here as well, and
 * go through them all at every change of the style to see whether they are the same: in their place it keeps the name.
 */
export function handOver(
  map: MapLibre,
  sources: Sources,
  features: (source: string) => FeatureCollection,
): void {
  const dataOf = dataIn(map);
  for (const [id, given] of Object.entries(sources)) {
    if (given.type !== 'geojson' || !isHeld(given.data) || dataOf(id) === given.data) continue;
    const source = map.getSource(id);
    if (!(source instanceof GeoJSONSource)) continue;
    void source.setData(features(id));
    source._data = { url: given.data };
  }
}
