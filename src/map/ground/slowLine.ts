/** In bytes a millisecond, what a line brings that is no slow one: 250 kB/s. */
const FAST = 250;
/** In bytes, what is large enough to tell. */
const TELLING = 20_000;

/** Whether nothing large that has come so far, by the browser's own measure, came fast. */
export function isSlowLine(came: readonly PerformanceEntry[]): boolean {
  const rates = came.filter(isOfLine).map(rateOf);
  return rates.length > 0 && Math.max(...rates) < FAST;
}

/** From the line, and not out of the browser's store. */
function isOfLine(entry: PerformanceEntry): entry is PerformanceResourceTiming {
  return (
    'transferSize' in entry &&
    typeof entry.transferSize === 'number' &&
    entry.transferSize >= TELLING
  );
}

function rateOf({ transferSize, responseStart, responseEnd }: PerformanceResourceTiming): number {
  return transferSize / Math.max(1, responseEnd - responseStart);
}
