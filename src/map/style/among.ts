import type { ExpressionSpecification } from 'maplibre-gl';
import type { Listed } from '../core/state';

/** Whether what a property names is in one of the moment's long lists, or is none of those left out of it. */
export function among(
  list: Listed,
  property: 'id' | 'key' | 'station' = 'id',
): ExpressionSpecification {
  // What names nothing is in no list, and is no fault to be told of on the console.
  const id: ExpressionSpecification = ['to-string', ['get', property]];
  // Looked up: a list that is gone through costs as much for each feature as there are features.
  const isListed: ExpressionSpecification = [
    '==',
    ['get', id, ['object', ['global-state', list]]],
    true,
  ];
  return ['!=', isListed, ['in', list, ['global-state', 'allBut']]];
}
