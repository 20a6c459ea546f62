import type { ExpressionSpecification } from 'maplibre-gl';

type Value = number | string | ExpressionSpecification;

/** A value that grows evenly between the given zooms: `byZoom(2, 0.5, 8, 1.1)`. */
export function byZoom(
  zoom: number,
  value: Value,
  ...more: readonly Value[]
): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], zoom, value, ...more];
}

/** A value that leaps at the given zooms: `stepped(0.5, 8, 1.1)`. */
export function stepped(first: Value, ...more: readonly Value[]): ExpressionSpecification {
  return ['step', ['zoom'], first, ...more];
}
