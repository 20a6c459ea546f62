import { HOUR, type Instant } from './time';
import type { TimeWindow } from './timeWindow';

/** The strip shows no less than this. */
export const SHORTEST: Instant = 12 * HOUR;

/** A window shorter by `factor` (longer above 1) about an instant that keeps its place, within bounds. */
export function zoomed(
  [start, end]: TimeWindow,
  factor: number,
  at: Instant,
  bounds: TimeWindow,
): TimeWindow {
  const longest = bounds[1] - bounds[0];
  const length = Math.min(longest, Math.max(Math.min(SHORTEST, longest), (end - start) * factor));
  const share = (at - start) / (end - start);
  return within([at - share * length, at + (1 - share) * length], bounds);
}

/** A window moved by milliseconds, later above 0, as far as the bounds let it. */
export function panned([start, end]: TimeWindow, by: Instant, bounds: TimeWindow): TimeWindow {
  return within([start + by, end + by], bounds);
}

/** A window moved into bounds; cut to them when it is longer. */
export function within([start, end]: TimeWindow, [first, last]: TimeWindow): TimeWindow {
  const length = Math.min(end - start, last - first);
  const from = Math.min(last - length, Math.max(first, start));
  return [from, from + length];
}

/**
 * By how much to turn the page so that a window holds an instant: 0 while it does. Pages overlap by a fifth, so
 * that what has just been seen is still there.
 */
export function pageTurn([start, end]: TimeWindow, instant: Instant): Instant {
  if (instant >= start && instant < end) return 0;
  const step = (end - start) * 0.8;
  const beyond = instant < start ? instant - start : instant - end;
  return (beyond < 0 ? Math.floor(beyond / step) : Math.floor(beyond / step) + 1) * step;
}
