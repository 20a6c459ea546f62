/** A picture of the whole globe: rows from the north pole down, columns from 180° W eastward. */
export interface Grid {
  readonly width: number;
  readonly height: number;
  readonly values: Float32Array;
}

/** A grid of the same size whose every value is made from the one before. */
export function mapped(grid: Grid, change: (value: number) => number): Grid {
  return { ...grid, values: grid.values.map(change) };
}

/** A grid smoothed by a Gaussian of the given width, in cells; it runs round the globe. */
export function blurred(grid: Grid, sigma: number): Grid {
  const weights = gaussian(sigma);
  return blurredDown(blurredAcross(grid, weights), weights);
}

function blurredAcross({ width, height, values }: Grid, weights: readonly number[]): Grid {
  const reach = (weights.length - 1) / 2;
  const across = values.map((_, at) => {
    const x = at % width;
    const row = at - x;
    return weights.reduce(
      (sum, weight, i) => sum + weight * (values[row + ((x + i - reach + width) % width)] ?? 0),
      0,
    );
  });
  return { width, height, values: across };
}

function blurredDown({ width, height, values }: Grid, weights: readonly number[]): Grid {
  const reach = (weights.length - 1) / 2;
  const down = new Float32Array(values.length);
  for (let y = 0; y < height; y++) {
    weights.forEach((weight, i) => {
      const row = Math.min(height - 1, Math.max(0, y + i - reach)) * width;
      for (let x = 0; x < width; x++) {
        down[y * width + x] = (down[y * width + x] ?? 0) + weight * (values[row + x] ?? 0);
      }
    });
  }
  return { width, height, values: down };
}

function gaussian(sigma: number): readonly number[] {
  const reach = Math.ceil(2.6 * sigma);
  const bell = Array.from({ length: 2 * reach + 1 }, (_, i) =>
    Math.exp(-((i - reach) ** 2) / (2 * sigma * sigma)),
  );
  const sum = bell.reduce((total, weight) => total + weight, 0);
  return bell.map((weight) => weight / sum);
}

/** A grid of half the size, each value the mean of four. */
export function halved({ width, height, values }: Grid): Grid {
  const half = { width: width >> 1, height: height >> 1 };
  const means = new Float32Array(half.width * half.height);
  for (let y = 0; y < half.height; y++) {
    for (let x = 0; x < half.width; x++) {
      const at = 2 * y * width + 2 * x;
      const top = (values[at] ?? 0) + (values[at + 1] ?? 0);
      const bottom = (values[at + width] ?? 0) + (values[at + width + 1] ?? 0);
      means[y * half.width + x] = (top + bottom) / 4;
    }
  }
  return { ...half, values: means };
}
