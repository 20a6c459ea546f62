/** A point in time: milliseconds since 1970-01-01T00:00Z; negative before. Never local time. */
export type Instant = number;

/** How finely a date is known. */
export type Precision = 'minute' | 'hour' | 'day' | 'month' | 'year';

/** The half-open span in which something is true. */
export interface When {
  /** First instant, the start of the day (month, year) when that is all that is known. */
  readonly start: Instant;
  /** First instant after the end; `null` when it is still so. */
  readonly end: Instant | null;
  readonly precision: Precision;
  /** EDTF `~`: the date is near, not exact. */
  readonly approximate: boolean;
  /** EDTF `?`: the source itself is in doubt. */
  readonly uncertain: boolean;
  /** The date as the source prints it, in the source's calendar; `null` when it is the same. */
  readonly asGiven: string | null;
}

export const MINUTE: Instant = 60_000;
export const HOUR: Instant = 60 * MINUTE;
export const DAY: Instant = 24 * HOUR;
