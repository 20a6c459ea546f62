import type { Position } from 'geojson';

/** Points that all lie beyond 180° E, moved to the west; what crosses that line stays whole. */
export function onThisTurn(points: readonly Position[]): Position[] {
  const west = points.reduce((least, [lng = 0]) => Math.min(least, lng), Infinity);
  const shift = west >= 180 ? -360 : 0;
  return points.map(([lng = 0, lat = 0]) => [lng + shift, lat]);
}
