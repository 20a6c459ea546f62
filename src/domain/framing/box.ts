/** A rectangle on the screen, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The box so wide and high with its middle at a point. */
export function boxAround(x: number, y: number, width: number, height: number): Box {
  const [wide, high] = [width / 2, height / 2];
  return { left: x - wide, top: y - high, right: x + wide, bottom: y + high };
}

/** Whether a point lies in a box. */
export function isIn(
  { left, top, right, bottom }: Box,
  [x, y]: readonly [number, number],
): boolean {
  return x > left && x < right && y > top && y < bottom;
}

/** Whether two boxes have more than an edge in common. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** The box with so many pixels more on every side; fewer when negative. */
export function grown({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

/** Whether the second box lies in the first. */
export function holds(outer: Box, inner: Box): boolean {
  const isAcross = inner.left >= outer.left && inner.right <= outer.right;
  return isAcross && inner.top >= outer.top && inner.bottom <= outer.bottom;
}

/** Width times height in square pixels; 0 for what is turned inside out. */
function areaOf({ left, top, right, bottom }: Box): number {
  return Math.max(0, right - left) * Math.max(0, bottom - top);
}

/** The middle of a box. */
export function middleOf({ left, top, right, bottom }: Box): readonly [number, number] {
  return [(left + right) / 2, (top + bottom) / 2];
}

/**
 * The rectangles of the whole that none of the others touches and that cannot be made larger, the largest first. Empty
 * when all is covered.
 */
export function freeRectangles(whole: Box, taken: readonly Box[]): readonly Box[] {
  const free = taken.reduce<readonly Box[]>(
    (pieces, box) =>
      greatest(pieces.flatMap((piece) => (overlap(piece, box) ? around(piece, box) : [piece]))),
    [whole],
  );
  return free.toSorted((a, b) => areaOf(b) - areaOf(a));
}

/** What of a piece lies to the left, the right, above and below a box that covers part of it. */
function around(piece: Box, box: Box): readonly Box[] {
  return [
    { ...piece, right: box.left },
    { ...piece, left: box.right },
    { ...piece, bottom: box.top },
    { ...piece, top: box.bottom },
  ].filter((each) => each.left < each.right && each.top < each.bottom);
}

/** Without those that lie in another; of equals the first stays. */
function greatest(boxes: readonly Box[]): readonly Box[] {
  return boxes.filter(
    (box, index) =>
      !boxes.some(
        (other, at) => at !== index && holds(other, box) && (at < index || !holds(box, other)),
      ),
  );
}
