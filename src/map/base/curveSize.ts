import type { ExpressionSpecification } from 'maplibre-gl';

/** The share of its size that a name has reached at the last zoom it is drawn at. */
export const GROWN: ExpressionSpecification = [
  'match',
  ['get', 'maxzoom'],
  [0, 1],
  0.72,
  2,
  0.81,
  3,
  0.907,
  1,
];

/** Size of a name along a curve, in pixels: by class, times what the name itself asks for, times `scale`. */
export function curveSize(scale: number | ExpressionSpecification): ExpressionSpecification {
  return ['*', ['coalesce', ['get', 'size'], 1], CLASS_SIZE, scale];
}

const CLASS_SIZE: ExpressionSpecification = [
  'match',
  ['get', 'class'],
  'ocean',
  22,
  'sea',
  21,
  'empire',
  20,
  ['gulf', 'lake'],
  16,
  'region',
  15,
  13,
];
