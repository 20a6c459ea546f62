import type { GeoJSON } from 'geojson';
import { GeoJSONSource, type Map as MapLibre } from 'maplibre-gl';
import nameFiles from 'virtual:labels';
import { isNameSource } from '../../domain/atlas/nameSources';

/** Calls back with the identity of a source of which a tile or the file could not be read, each time. */
export function watchSources(map: MapLibre, onbroken: (source: string) => void): void {
  map.on('error', (event) => {
    if ('sourceId' in event && typeof event.sourceId === 'string') onbroken(event.sourceId);
  });
  map.on('sourcedata', ({ sourceId, sourceDataType }) => {
    const isFile =
      sourceId === 'coast' || (isNameSource(sourceId) && nameFiles[sourceId] !== undefined);
    if (!isFile || sourceDataType !== 'metadata') return;
    const source = map.getSource(sourceId);
    if (!(source instanceof GeoJSONSource)) return;
    void source.getData().then((data) => {
      if (isEmpty(data)) onbroken(sourceId);
      forget(source);
    });
  });
}

/**
 * The worker has what came of a file. MapLibre keeps it here as well, and at every change of the style takes the file's address
 * for other data and has it fetched and cut anew: in its place it keeps the address.
 */
function forget(source: GeoJSONSource): void {
  const { data } = source._options;
  if (typeof data === 'string') source._data = { url: data };
}

/** The build makes no file of nothing: one without features is another's, or cut. */
function isEmpty(data: GeoJSON): boolean {
  return data.type !== 'FeatureCollection' || data.features.length === 0;
}
