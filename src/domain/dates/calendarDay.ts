import { DAY, type Instant } from './time';

/** A day as a calendar writes it. */
export interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** New Style is the Gregorian calendar, Old Style the Julian one that Russia kept until 1918. */
export type Style = 'new-style' | 'old-style';

/** Julian day number of 1 January 1970. */
export const EPOCH_JDN = 2_440_588;

/** The Gregorian calendar's date of an instant, in UTC. */
export function gregorianDay(instant: Instant): CalendarDay {
  const date = new Date(instant);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The Julian calendar's date; E. G. Richards, Mapping Time (1998), ch. 25. */
export function julianDay(instant: Instant): CalendarDay {
  const c = Math.floor(instant / DAY) + EPOCH_JDN + 32_082;
  const d = Math.floor((4 * c + 3) / 1461);
  const e = c - Math.floor((1461 * d) / 4);
  const m = Math.floor((5 * e + 2) / 153);
  return {
    year: d - 4800 + Math.floor(m / 10),
    month: m + 3 - 12 * Math.floor(m / 10),
    day: e - Math.floor((153 * m + 2) / 5) + 1,
  };
}
