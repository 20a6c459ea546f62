import { GeoJSONSource, type Map as MapLibre } from 'maplibre-gl';

/** Far out a tile of features is so many zooms larger than MapLibre would have it. */
const LARGER = 2;
/** From this zoom on there are too many features beyond the edges of so large a tile. */
const NEAR = 6;

/** The deepest zoom to which tiles of features are cut in a view, of a source that has them down to `finest`. */
export function deepestCut(finest: number, zoom: number): number {
  if (zoom >= NEAR) return finest;
  return Math.min(finest, Math.max(0, Math.floor(zoom) - LARGER));
}

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
