const shore = 96;
const deepest = 9000;
const highest = 7500;

/**
 * A height in metres as one byte, finest near the shore: 0 is 9,000 m deep, 95 just under water,
 * 97 just above it, 255 is 7,500 m high; between them by the square root.
 */
export function heightCode(metres: number): number {
  if (metres < 0) return Math.max(0, Math.round(shore - Math.sqrt(-metres / deepest) * shore));
  return Math.min(255, Math.round(shore + 1 + Math.sqrt(metres / highest) * (254 - shore)));
}
