import type { Instant, When } from '../dates/time';

/** A calendar that an atlas can show beside New Style. */
export interface Calendar {
  /** What stands before its date in a list: "Old Style". */
  readonly label: string;
  /** The day in its own words: "14 May 1905"; `null` where the calendar does not run. */
  readonly day: (instant: Instant) => string | null;
  /** For the clock, with as much of its name as it needs: "14 May 1905 O.S.", "Meiji 38". */
  readonly brief: (instant: Instant) => string | null;
  /** For the clock where there is little room; `null` where it is then left out. */
  readonly briefest: (instant: Instant) => string | null;
  /** A span, no finer than it is known; `null` when that cannot be said to the day. */
  readonly span: (when: When) => string | null;
  /** What must stand after its dates; `null` when they say themselves whose they are, and are of the same day. */
  readonly mark: { readonly long: string; readonly short: string } | null;
  /** A day as a reader may type it, in one or more ways; none where the calendar does not run. */
  readonly typed: (instant: Instant) => readonly string[];
}
