/** A point in time: milliseconds since 1970-01-01T00:00Z; negative before. Never local time. */
export type Instant = number;

/** How finely a date is known. */
export type Precision = 'minute' | 'hour' | 'day' | 'month' | 'year';

/** The half-open span in which something is true. */
export interface When {
  /** First instant, the start of the day (month, year) when that is all that is known; `BEGINNING` when it was always so. */
  readonly start: Instant;
  /** First instant after the end; `null` when it is still so. */
  readonly end: Instant | null;
  readonly precision: Precision;
  /** EDTF `~`: the date is near, not exact. */
  readonly approximate: boolean;
  /** EDTF `?`: the source itself is in doubt. */
  readonly uncertain: boolean;
  /** EDTF `X`: somewhere in the span, and no source says where. Missing when it is the whole of it. */
  readonly unspecified?: boolean;
  /** The end that is not known, EDTF’s empty one; the other’s date stands for it. Missing when both are known. */
  readonly unknown?: 'start' | 'end';
  /** The date as the source prints it, in the source's calendar; `null` when it is the same. */
  readonly asGiven: string | null;
}

export const MINUTE: Instant = 60_000;
export const HOUR: Instant = 60 * MINUTE;
export const DAY: Instant = 24 * HOUR;

/** The start of what was always so: before anything an atlas tells of. */
export const BEGINNING: Instant = Date.parse('0001-01-01T00:00Z');

/** From the first start to the last end of several spans; `null` for none. */
export function wholeOf(spans: readonly When[]): When | null {
  const [first, ...others] = [...spans].sort((a, b) => a.start - b.start);
  return first ? others.reduce(joined, { ...first, asGiven: null }) : null;
}

function joined(a: When, b: When): When {
  return {
    ...a,
    end: a.end === null || b.end === null ? null : Math.max(a.end, b.end),
    approximate: a.approximate || b.approximate,
    uncertain: a.uncertain || b.uncertain,
  };
}
