import { type TimeInterval, utcDay, utcMonday, utcMonth, utcYear } from 'd3-time';
import { DAY, type Instant } from '../../../domain/dates/time';
import type { TimeWindow } from '../../../domain/dates/timeWindow';

const YEAR = 365 * DAY;

/** Stretches to count events by, with the shortest they get. */
const STEPS: readonly (readonly [TimeInterval | null, Instant])[] = [
  [utcDay, DAY],
  [utcMonday, 7 * DAY],
  [utcMonth, 28 * DAY],
  [utcMonth.every(3), 90 * DAY],
  [utcYear, YEAR],
  [utcYear.every(2), 2 * YEAR],
  [utcYear.every(5), 5 * YEAR],
  [utcYear.every(10), 10 * YEAR],
];

/** Bars are at least this wide, in pixels. */
const NARROWEST = 6;

/** Edges of the bars that meet a window drawn `width` pixels wide: days, weeks, months or years, as there is room. */
export function binEdges(window: TimeWindow, width: number): readonly Instant[] {
  const perMs = width / (window[1] - window[0]);
  const [every] = STEPS.find(([, length]) => length * perMs >= NARROWEST) ?? STEPS.at(-1) ?? [];
  if (!every) return [];
  const first = every.floor(new Date(window[0]));
  const starts = every.range(first, new Date(window[1])).map(Number);
  const last = starts.at(-1);
  return last === undefined ? [] : [...starts, every.offset(new Date(last), 1).getTime()];
}
