import { DAY, type Instant } from './time';

/** A stretch of time: the first instant and the first after it. */
export type TimeWindow = readonly [Instant, Instant];

/** The last instant that the clock can stand at: noon of the last day, as a day is written and read everywhere. */
export function lastOf([start, end]: TimeWindow): Instant {
  return Math.max(start, end - DAY / 2);
}
