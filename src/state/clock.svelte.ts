import { DAY, HOUR, MINUTE, type Instant } from '../domain/dates/time';
import { type TimeWindow, lastOf } from '../domain/dates/timeWindow';

/** Atlas time that passes in a second of playing through the war: by the minute for a battle, by the week for a siege. */
export const SPEEDS = [
  { count: 1, unit: 'minute', perSecond: MINUTE },
  { count: 5, unit: 'minute', perSecond: 5 * MINUTE },
  { count: 15, unit: 'minute', perSecond: 15 * MINUTE },
  { count: 1, unit: 'hour', perSecond: HOUR },
  { count: 3, unit: 'hour', perSecond: 3 * HOUR },
  { count: 12, unit: 'hour', perSecond: 12 * HOUR },
  { count: 1, unit: 'day', perSecond: DAY },
  { count: 3, unit: 'day', perSecond: 3 * DAY },
  { count: 1, unit: 'week', perSecond: 7 * DAY },
] as const;

/** The mean Gregorian year and its twelfth. */
const YEAR = 365.2425 * DAY;
const MONTH = YEAR / 12;

/** The same for the long view: as many, so that the place in the list serves both. */
export const LONG_SPEEDS = [
  ...SPEEDS.slice(-3),
  { count: 1, unit: 'month', perSecond: MONTH },
  { count: 3, unit: 'month', perSecond: 3 * MONTH },
  { count: 6, unit: 'month', perSecond: 6 * MONTH },
  { count: 1, unit: 'year', perSecond: YEAR },
  { count: 3, unit: 'year', perSecond: 3 * YEAR },
  { count: 10, unit: 'year', perSecond: 10 * YEAR },
] as const;

/** What the strip shows and playing runs through: the war, or the long view around it. */
export type ClockSpan = 'war' | 'long';

/** The one instant that text, map and timeline all show, and how much around it the map and the list show. */
export class Clock {
  now = $state<Instant>(0);
  playing = $state(false);
  /** Index into `speeds`. */
  speed = $state(6);
  /** A battle is played no faster than this, whatever the speed; `null` for as fast as the reader wishes. */
  limit = $state<Instant | null>(null);
  /** The reader's choice of what the strip shows and playing runs through. */
  span = $state<ClockSpan>('war');
  /** Whether a date has been chosen: by a link, or by whatever the reader first did. */
  #isDated = $state(false);
  /** The reader's switch: show what is not true now as well. Off in effect while playing. */
  allDates = $state(false);
  /** Show what is true at any time in it; `null` for the instant alone. Off in effect while playing. */
  range = $state.raw<TimeWindow | null>(null);
  /** Nobody has asked for a date yet: the whole war is shown, and its name stands where the date else does. */
  readonly isWhole = $derived(!this.#isDated && !this.playing);
  readonly showsAll = $derived((this.isWhole || this.allDates) && !this.playing);
  readonly shownRange = $derived(this.playing ? null : this.range);
  /** Day of the clock: for what need not be done again within a day. */
  readonly today = $derived(Math.floor(this.now / DAY) * DAY);
  readonly speeds = $derived(this.span === 'long' ? LONG_SPEEDS : SPEEDS);
  /** Atlas time per second of playing, in milliseconds. */
  readonly perSecond = $derived(
    Math.min(this.speeds[this.speed]?.perSecond ?? 0, this.limit ?? Infinity),
  );
  /** What playing runs through. */
  readonly bounds: TimeWindow = $derived.by(() => (this.span === 'long' ? this.long : this.war));
  /** What the strip shows: the long view too while the date lies outside the war. */
  readonly shownSpan = $derived.by((): ClockSpan => {
    const isOutside = this.today < this.war[0] || this.today >= this.war[1];
    return isOutside ? 'long' : this.span;
  });
  readonly start: Instant;
  readonly end: Instant;
  readonly long: TimeWindow;
  readonly war: TimeWindow;
  readonly #first: Instant;

  constructor(long: TimeWindow, now: Instant, war = long) {
    this.long = long;
    this.war = war;
    [this.start, this.end] = long;
    this.now = now;
    this.#first = now;
  }

  /** Time passes: the clock goes to an instant, held within the atlas's first day and its last; there is a date. */
  set(instant: Instant): void {
    this.#isDated = true;
    this.now = Math.min(lastOf(this.long), Math.max(this.long[0], instant));
  }

  /** A hand on the clock: it stops, and stands at that instant. */
  moveTo(instant: Instant): void {
    this.playing = false;
    this.set(instant);
  }

  /** Back to the whole war, with the hand of the clock where it first stood. */
  showWhole(): void {
    this.narrowTo(this.#first);
    this.#isDated = false;
  }

  /** Shows what is not true now as well, or no longer. */
  showAllDates(all: boolean): void {
    this.narrow();
    this.allDates = all;
  }

  /** A hand on the clock that asks for one instant: that alone is shown. */
  narrowTo(instant: Instant): void {
    this.narrow();
    this.moveTo(instant);
  }

  /** Shows the present instant alone. */
  narrow(): void {
    this.#isDated = true;
    this.allDates = false;
    this.range = null;
  }

  /**
   * Shows a range (`null` for none) as far as it lies within the atlas; a range that does not is none. The
   * clock stays where it is within the range, else it goes to the middle of its first day.
   */
  selectRange(range: TimeWindow | null): void {
    const from = Math.max(this.start, range?.[0] ?? 0);
    const to = Math.min(this.end, range?.[1] ?? 0);
    this.range = range && from < to ? [from, to] : null;
    if (!this.range) return;
    this.allDates = false;
    const isWithin = this.now >= from && this.now < to;
    this.moveTo(isWithin ? this.now : from + Math.min(DAY, to - from) / 2);
  }

  /** Shows the war or the long view; a date outside the war comes to the nearer end of it. */
  show(span: ClockSpan): void {
    this.span = span;
    if (span === 'war' && this.shownSpan === 'long') {
      this.set(this.now < this.war[0] ? this.war[0] : lastOf(this.war));
    }
  }

  /** Plays on, one instant at a time, or stops; from the last day, or from outside, the strip's start. */
  toggle(): void {
    if (this.playing) {
      this.playing = false;
      return;
    }
    this.span = this.shownSpan;
    const [start] = this.bounds;
    this.narrowTo(this.now >= start && this.now < lastOf(this.bounds) ? this.now : start);
    this.playing = true;
  }
}
