import type { Atlas } from './atlas/atlas';
import { gregorianDay, nextMonth, startOfDay } from './dates/calendarDay';
import type { AtlasFeature } from './atlas/feature/feature';
import { happenings } from './atlas/feature/happenings';
import { type Division, seriesOf } from './series';
import type { Instant, When } from './dates/time';

/** What began in one stretch of time. */
export interface Bin {
  readonly start: Instant;
  /** First instant after it. */
  readonly end: Instant;
  readonly total: number;
  readonly parts: readonly BinPart[];
}

/** One series’ share of a bin, stacked from `from` up. Shares are fractions where only the month or year is known. */
export interface BinPart {
  /** Place of the series in its division, from 0. */
  readonly series: number;
  readonly from: number;
  readonly count: number;
  /** Of `count`, what is dated with doubt. */
  readonly doubtful: number;
}

/**
 * Counts events by the stretch they began in; `edges` are the first instants in order and, last, the end. An
 * event known to the month (year) is spread evenly over that month, so that it makes no peak on its first day.
 */
export function histogram(
  events: readonly AtlasFeature[],
  edges: readonly Instant[],
  seriesOfEvent: (event: AtlasFeature) => number,
): readonly Bin[] {
  const counts = edges.slice(1).map(() => new Map<number, { count: number; doubtful: number }>());
  for (const event of events) {
    const series = seriesOfEvent(event);
    const isDoubtful = event.when.approximate || event.when.uncertain;
    for (const [bin, share] of sharesOf(event.when, edges)) {
      const { count, doubtful } = counts[bin]?.get(series) ?? { count: 0, doubtful: 0 };
      const more = isDoubtful ? share : 0;
      counts[bin]?.set(series, { count: count + share, doubtful: doubtful + more });
    }
  }
  return counts.map((parts, bin) => stacked(edges[bin] ?? 0, edges[bin + 1] ?? 0, parts));
}

/** The histogram of an atlas’s greater events, each counted once with its phases, of the themes in `shown`. */
export function histogramOf(
  atlas: Atlas,
  edges: readonly Instant[],
  division: Division,
  shown: (event: AtlasFeature) => boolean,
): readonly Bin[] {
  const all = happenings(atlas);
  const ids = new Set(all.map(({ id }) => id));
  // A part of a greater event is counted with it.
  const isPhase = ({ partOf }: AtlasFeature): boolean => partOf.some((id) => ids.has(id));
  const events = all.filter((event) => shown(event) && !isPhase(event));
  return histogram(events, edges, (event) => seriesOf(atlas, event, division));
}

function stacked(
  start: Instant,
  end: Instant,
  counts: ReadonlyMap<number, { count: number; doubtful: number }>,
): Bin {
  let from = 0;
  const parts = [...counts]
    .toSorted(([a], [b]) => a - b)
    .map(([series, { count, doubtful }]) => {
      const part = { series, from, count, doubtful };
      from += count;
      return part;
    });
  return { start, end, total: from, parts };
}

/** Bins that an event may have begun in, with the share of each; shares sum to 1 or, past the edges, to less. */
function sharesOf(when: When, edges: readonly Instant[]): readonly (readonly [number, number])[] {
  const [from, to] = beginningOf(when);
  const shares: [bin: number, share: number][] = [];
  const last = edges.length - 1;
  const first = lastUpTo(edges, from);
  if (to === from) return first >= 0 && first < last ? [[first, 1]] : [];
  for (let bin = Math.max(0, first); bin < last; bin += 1) {
    const [start = 0, end = start] = edges.slice(bin, bin + 2);
    if (start >= to) break;
    shares.push([bin, (Math.min(end, to) - Math.max(start, from)) / (to - from)]);
  }
  return shares;
}

/** Place of the last edge that is no later than an instant; −1 when all are later. */
function lastUpTo(edges: readonly Instant[], instant: Instant): number {
  let [low, high] = [0, edges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edges[middle] ?? Infinity) <= instant) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Within which instants something began, as far as is known; twice the same for a day or finer. */
function beginningOf({ start, end, precision, unspecified }: When): readonly [Instant, Instant] {
  const first = gregorianDay(start);
  if (unspecified) return [start, end ?? start];
  if (precision === 'month') return [start, startOfDay(nextMonth(first)) ?? start];
  if (precision === 'year') {
    return [start, startOfDay({ year: first.year + 1, month: 1, day: 1 }) ?? start];
  }
  return [start, start];
}
