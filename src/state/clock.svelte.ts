import { DAY, HOUR, type Instant } from '../domain/time';

/** Atlas time that passes in a second of playing. */
export const SPEEDS = [
  { label: '3 hours a second', perSecond: 3 * HOUR },
  { label: '12 hours a second', perSecond: 12 * HOUR },
  { label: '1 day a second', perSecond: DAY },
  { label: '3 days a second', perSecond: 3 * DAY },
  { label: '1 week a second', perSecond: 7 * DAY },
] as const;

/** The one instant that text, map and timeline all show. */
export class Clock {
  now = $state<Instant>(0);
  playing = $state(false);
  /** Index into `SPEEDS`. */
  speed = $state(2);
  /** The reader's switch: show what is not true now as well. Off in effect while playing. */
  allDates = $state(true);
  readonly showsAll = $derived(this.allDates && !this.playing);
  /** Day of the clock: for what need not be done again within a day. */
  readonly today = $derived(Math.floor(this.now / DAY) * DAY);
  readonly start: Instant;
  readonly end: Instant;

  constructor([start, end]: readonly [Instant, Instant], now: Instant) {
    this.start = start;
    this.end = end;
    this.now = now;
  }

  /** Sets the clock, held within the atlas's span. */
  set(instant: Instant): void {
    this.now = Math.min(this.end, Math.max(this.start, instant));
  }
}
