/** First and last year of what the atlas is about; `null` when it does not say. */
export type AboutYears = readonly [first: number, last: number] | null;

/** The year that two figures mean: the one nearest to those that the atlas is about; `null` when it does not say. */
export function yearOf(figures: string, years: AboutYears): number | null {
  if (!years) return null;
  const year = Number(figures);
  return year + 100 * Math.round(((years[0] + years[1]) / 2 - year) / 100);
}
