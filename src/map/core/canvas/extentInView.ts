import type { Map as MapLibre } from 'maplibre-gl';
import type { Extent } from '../../../domain/geometry/view';

/** What the map shows, panels or no panels; east may lie beyond the 180th meridian. */
export function extentInView(map: MapLibre): Extent {
  const bounds = map.getBounds();
  return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
}
