import { GeoJSONSource, type Map as MapLibre } from 'maplibre-gl';
import { deepestCut } from './deepestCut';

/**
 * Has the map cut features into few large tiles where much is in view: each tile of each source is masked and drawn by itself
 * in every frame. What a layer reads as the zoom stays the view's own, and a tile is still exact to a quarter of a pixel.
 */
export function cutCoarsely(map: MapLibre): void {
  const finest = new WeakMap<GeoJSONSource, number>();
  const cut = (): void => {
    const zoom = map.getZoom();
    for (const manager of Object.values(map.style.tileManagers)) {
      const source = manager.getSource();
      if (!(source instanceof GeoJSONSource)) continue;
      const own = finest.get(source) ?? source.maxzoom;
      finest.set(source, own);
      source.maxzoom = deepestCut(own, zoom);
    }
  };
  map.on('styledata', cut);
  map.on('zoom', cut);
}
