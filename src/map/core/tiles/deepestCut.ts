/** Far out features are cut into tiles of this zoom at the deepest: the same ones for all views, so that a view's tiles stand until the next one's have come. */
const FAR_TILES = 2;
/** From this zoom on such a tile would be exact to less than a quarter of a pixel, and too much in it out of sight. */
const NEAR = 5;

/** The deepest zoom to which tiles of features are cut in a view, of a source that has them down to `finest`. */
export function deepestCut(finest: number, zoom: number): number {
  return zoom < NEAR ? Math.min(finest, FAR_TILES) : finest;
}
