/** Heights within the strip, in pixels from its top. */
export const STRIP = {
  /** Where the bars stand. */
  base: 44,
  /** Left free above the highest bar. */
  headroom: 8,
  /** Not seen of it where it is one line. */
  cut: 30,
  /** Baselines of the scale's two rows of words. */
  labels: 58,
  contexts: 72,
  height: 76,
} as const;

/** Paths that fill a square of four pixels: full, rising, upright, level, falling, dotted, crossed. */
export const HATCHES = [
  'M0 .5H4M0 1.5H4M0 2.5H4M0 3.5H4',
  'M-1 1L1 -1M0 4L4 0M3 5L5 3',
  'M1 0V4',
  'M0 1.5H4',
  'M-1 3L1 5M0 0L4 4M3 -1L5 1',
  'M1 .5V1.5M3 2.5V3.5',
  'M0 2H4M2 0V4',
] as const;

/** The id of a series' tint in the page, once for the bars and once for their key. */
export function hatchId(use: 'bar' | 'key', series: number): string {
  return `${use}-hatch-${String(series)}`;
}
