import type { DateWords } from '../../words/en/dates';
import type { Instant, When } from '../dates/time';

/** A calendar that an atlas can show beside New Style. */
export interface Calendar {
  /** What stands before its date in a list: "Old Style". */
  readonly label: (words: DateWords) => string;
  /** The day in its own words: "14 May 1905"; `null` where the calendar does not run. */
  readonly day: (instant: Instant, words: DateWords) => string | null;
  /** For the clock, with as much of its name as it needs: "14 May 1905 O.S.", "Meiji 38". */
  readonly brief: (instant: Instant, words: DateWords) => string | null;
  /** For the clock where there is little room; `null` where it is then left out. */
  readonly briefest: (instant: Instant, words: DateWords) => string | null;
  /** A span, no finer than it is known; `null` when that cannot be said to the day. */
  readonly span: (when: When, words: DateWords) => string | null;
  /** Its date with whose it is; `null` when they say that themselves, and are of the same day. */
  readonly marked: {
    readonly long: (date: string, words: DateWords) => string;
    readonly short: (date: string, words: DateWords) => string;
  } | null;
  /** A day as a reader may type it, in one or more ways; none where the calendar does not run. */
  readonly typed: (instant: Instant) => readonly string[];
}
