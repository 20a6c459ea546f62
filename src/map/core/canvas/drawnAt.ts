import type { Map as MapLibre, MapGeoJSONFeature, PointLike } from 'maplibre-gl';

type Place = PointLike | [PointLike, PointLike];

/**
 * What layers have drawn at a point or in a box of the screen, or anywhere on it; nothing of layers that are not there.
 * `null` while MapLibre cannot say: a tile that comes in anew may be asked for features it no longer has (its issue 8064).
 */
export function drawnAt(
  map: Pick<MapLibre, 'getLayer' | 'queryRenderedFeatures'>,
  ids: readonly string[],
  place?: Place,
): readonly MapGeoJSONFeature[] | null {
  const layers = ids.filter((id) => map.getLayer(id));
  try {
    return place === undefined
      ? map.queryRenderedFeatures({ layers })
      : map.queryRenderedFeatures(place, { layers });
  } catch {
    return null;
  }
}
