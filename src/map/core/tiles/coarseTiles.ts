import { GeoJSONSource, type LayerSpecification, type Map as MapLibre } from 'maplibre-gl';
import { isNameSource } from '../../../domain/atlas/nameSources';
import { deepestCut } from './deepestCut';
import { keepStandIns } from './standIns';

/**
 * Has the map cut lines, areas and names of the ground into few large tiles where much is in view: each tile of each source
 * is masked and drawn by itself in every frame. What a layer reads as the zoom stays the view's own, and a tile is exact to a
 * quarter of a pixel. Large tiles stay until the near view's have come in their place. Symbols are left as they are: they
 * are many, and would be placed twice meanwhile.
 */
export function cutCoarsely(map: MapLibre, layersOf: () => readonly LayerSpecification[]): void {
  const finest = new WeakMap<GeoJSONSource, number>();
  const cut = (): void => {
    const zoom = map.getZoom();
    for (const id of sourcesOf(layersOf())) {
      const source = map.getSource(id);
      if (!(source instanceof GeoJSONSource)) continue;
      const own = finest.get(source) ?? source.maxzoom;
      if (!finest.has(source)) keepStandIns(map.style.tileManagers[id]);
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
