import type { ExpressionSpecification } from 'maplibre-gl';
import type { Listed } from '../core/state';

/** Whether what a property names is in one of the moment's long lists, or is none of those left out of it. */
export function among(
  list: Listed,
  property: 'id' | 'key' | 'station' = 'id',
): ExpressionSpecification {
  // Looked up: a list that is gone through costs as much for each feature as there are features.
  const isListed: ExpressionSpecification = [
    '==',
    ['get', ['get', property], ['object', ['global-state', list]]],
    true,
  ];
  return ['!=', isListed, ['in', list, ['global-state', 'allBut']]];
}
