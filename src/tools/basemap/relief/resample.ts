import type { Grid } from './grid';

/**
 * A grid's values at every crossing of some longitudes and latitudes (degrees), row by row, by cubic
 * interpolation: first along the rows that are needed, then down the columns.
 */
export function resampled(
  { width, height, values }: Grid,
  longitudes: readonly number[],
  latitudes: readonly number[],
): Float32Array {
  const columns = longitudes.map((lng) => taps(((lng + 180) / 360) * width - 0.5));
  const rows = latitudes.map((lat) => taps(((90 - lat) / 180) * height - 0.5));
  const lines = new Map<number, Float32Array>();

  function line(row: number): Float32Array {
    const y = Math.min(height - 1, Math.max(0, row));
    const known = lines.get(y);
    if (known !== undefined) return known;
    const fresh = Float32Array.from(columns, ({ first, weights }) => {
      let sum = 0;
      for (let i = 0; i < 4; i++) {
        const x = (((first + i) % width) + width) % width;
        sum += (weights[i] ?? 0) * (values[y * width + x] ?? 0);
      }
      return sum;
    });
    lines.set(y, fresh);
    return fresh;
  }

  const out = new Float32Array(longitudes.length * latitudes.length);
  rows.forEach(({ first, weights }, j) => {
    for (let i = 0; i < 4; i++) {
      const source = line(first + i);
      const weight = weights[i] ?? 0;
      for (let k = 0; k < source.length; k++) {
        const at = j * source.length + k;
        out[at] = (out[at] ?? 0) + weight * (source[k] ?? 0);
      }
    }
  });
  return out;
}

/** The four cells about a position, and how much each counts (Catmull-Rom). */
function taps(position: number): { readonly first: number; readonly weights: readonly number[] } {
  const first = Math.floor(position) - 1;
  const t = position - Math.floor(position);
  return {
    first,
    weights: [
      0.5 * (-t + 2 * t ** 2 - t ** 3),
      0.5 * (2 - 5 * t ** 2 + 3 * t ** 3),
      0.5 * (t + 4 * t ** 2 - 3 * t ** 3),
      0.5 * (-(t ** 2) + t ** 3),
    ],
  };
}
