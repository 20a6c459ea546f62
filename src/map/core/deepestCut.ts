/** Far out a tile of features is so many zooms larger than MapLibre would have it. */
const LARGER = 2;
/** From this zoom on there are too many features beyond the edges of so large a tile. */
const NEAR = 6;

/** The deepest zoom to which tiles of features are cut in a view, of a source that has them down to `finest`. */
export function deepestCut(finest: number, zoom: number): number {
  if (zoom >= NEAR) return finest;
  return Math.min(finest, Math.max(0, Math.floor(zoom) - LARGER));
}
