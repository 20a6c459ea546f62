import type { Atlas } from './atlas/atlas';
import { gregorianDay } from './dates/calendarDay';
import { nextMonth, startOfDay } from './dates/dayStart';
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

/** Events that began within the same instants, and to which series they belong. */
interface Counted {
  readonly began: readonly [Instant, Instant];
  readonly isDoubtful: boolean;
  readonly series: number;
  readonly count: number;
}

/**
 * Counts events by the stretch they began in; `edges` are the first instants in order and, last, the end. An
 * event known to the month (year) is spread evenly over that month, so that it makes no peak on its first day. `stocked`
 * are counted already.
 */
export function histogram(
  events: readonly AtlasFeature[],
  edges: readonly Instant[],
  seriesOfEvent: (event: AtlasFeature) => number,
  stocked: readonly Counted[] = [],
): readonly Bin[] {
  return binned([...events.map(countedBy(seriesOfEvent)), ...stocked], edges);
}

function countedBy(seriesOfEvent: (event: AtlasFeature) => number) {
  return (event: AtlasFeature): Counted => ({
    began: beganWithin(event.when),
    isDoubtful: isDoubtful(event.when),
    series: seriesOfEvent(event),
    count: 1,
  });
}

function binned(all: readonly Counted[], edges: readonly Instant[]): readonly Bin[] {
  const counts = edges.slice(1).map(() => new Map<number, { count: number; doubtful: number }>());
  for (const { began, isDoubtful, series, count: events } of all) {
    for (const [bin, part] of sharesOf(began, edges)) {
      const share = part * events;
      const { count, doubtful } = counts[bin]?.get(series) ?? { count: 0, doubtful: 0 };
      const more = isDoubtful ? share : 0;
      counts[bin]?.set(series, { count: count + share, doubtful: doubtful + more });
    }
  }
  return counts.map((parts, bin) => stacked(edges[bin] ?? 0, edges[bin + 1] ?? 0, parts));
}

/**
 * The histogram of an atlas’s greater events, each counted once with its phases, of the themes in `shown`. Those of its
 * stock were counted when it was built, whichever of them have come.
 */
export function histogramOf(
  atlas: Atlas,
  edges: readonly Instant[],
  division: Division,
  shown: (event: Pick<AtlasFeature, 'theme'>) => boolean,
): readonly Bin[] {
  const { stock } = atlas;
  const seriesOfEvent = (event: AtlasFeature): number => seriesOf(atlas, event, division);
  const own = greaterEvents(atlas).filter(
    (event) => shown(event) && stock?.themes.has(event.theme) !== true,
  );
  const stocked = (stock?.tallies ?? []).flatMap((tally): readonly Counted[] => {
    const theme = atlas.meta.themes[tally.theme]?.id;
    if (theme === undefined || !shown({ theme })) return [];
    return [{ ...tally, series: division === 'theme' ? tally.theme : tally.sides }];
  });
  return histogram(own, edges, seriesOfEvent, stocked);
}

/** What happens, without the parts of a greater event that are counted with it. */
export function greaterEvents(atlas: Pick<Atlas, 'features' | 'parts'>): readonly AtlasFeature[] {
  const all = happenings(atlas);
  const ids = new Set(all.map(({ id }) => id));
  return all.filter(({ partOf }) => !partOf.some((id) => ids.has(id)));
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
function sharesOf(
  [from, to]: Counted['began'],
  edges: readonly Instant[],
): readonly (readonly [number, number])[] {
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

/** Whether a date is near, not exact, or in doubt. */
export function isDoubtful({ approximate, uncertain }: When): boolean {
  return approximate || uncertain;
}

/** Within which instants something began, as far as is known; twice the same for a day or finer. */
export function beganWithin({
  start,
  end,
  precision,
  unspecified,
}: When): readonly [Instant, Instant] {
  const first = gregorianDay(start);
  if (unspecified) return [start, end ?? start];
  if (precision === 'month') return [start, startOfDay(nextMonth(first)) ?? start];
  if (precision === 'year') {
    return [start, startOfDay({ year: first.year + 1, month: 1, day: 1 }) ?? start];
  }
  return [start, start];
}
