import { GeoJSONSource, type Map as MapLibre } from 'maplibre-gl';
import { isHeld } from '../core/tiles/held';

/** Asks anew for the tiles in view, and for files of features that have not come. */
export function refreshSources(map: MapLibre): void {
  for (const [id, { type }] of Object.entries(map.getStyle().sources)) {
    const source = map.getSource(id);
    if (type === 'vector' || type === 'raster-dem') map.refreshTiles(id);
    else if (source instanceof GeoJSONSource && !map.isSourceLoaded(id)) {
      const { data } = source.serialize();
      if (typeof data === 'string' && !isHeld(data)) void source.setData(data);
    }
  }
}
