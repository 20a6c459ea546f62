import type { ExpressionSpecification } from 'maplibre-gl';
import type { Listed } from '../core/state';

/** Whether what a property names is in one of the moment's long lists: looked up, however long that is. */
export function among(
  list: Listed,
  property: 'id' | 'key' | 'station' = 'id',
): ExpressionSpecification {
  return ['==', ['get', ['get', property], ['object', ['global-state', list]]], true];
}
