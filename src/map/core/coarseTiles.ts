import { GeoJSONSource, type LayerSpecification, type Map as MapLibre } from 'maplibre-gl';
import { isNameSource } from '../../domain/atlas/nameSources';
import { deepestCut } from './deepestCut';

/**
 * Has the map cut lines, areas and names of the ground into few large tiles where much is in view: each tile of each source
 * is masked and drawn by itself in every frame. What a layer reads as the zoom stays the view's own, and a tile is exact to a
 * quarter of a pixel. Symbols are left as they are: while tiles of another depth come there is nothing to stand for these.
 */
export function cutCoarsely(map: MapLibre, layersOf: () => readonly LayerSpecification[]): void {
  const finest = new WeakMap<GeoJSONSource, number>();
  const cut = (): void => {
    const zoom = map.getZoom();
    for (const id of sourcesOf(layersOf())) {
      const source = map.getSource(id);
      if (!(source instanceof GeoJSONSource)) continue;
      const own = finest.get(source) ?? source.maxzoom;
      finest.set(source, own);
      source.maxzoom = deepestCut(own, zoom);
    }
  };
  map.on('styledata', cut);
  map.on('zoom', cut);
}

/** What is masked, and the names. */
function sourcesOf(layers: readonly LayerSpecification[]): ReadonlySet<string> {
  const sources = layers.flatMap((layer) => {
    if (!('source' in layer)) return [];
    const isMasked = layer.type === 'line' || layer.type === 'fill';
    return isMasked || isNameSource(layer.source) ? [layer.source] : [];
  });
  return new Set(sources);
}
