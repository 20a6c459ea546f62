import { DAY, HOUR, MINUTE, type Instant, type Precision } from '../domain/time';

/** The span of time that one written date names, with its doubts. */
export interface DatedSpan {
  readonly start: Instant;
  /** First instant after the span. */
  readonly end: Instant;
  readonly precision: Precision;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2})(?::(\d{2}))?Z)?)?)?([~?%])?$/;

/**
 * Reads a date of EDTF level 0 or 1 in the Gregorian calendar and UTC: `1904`, `1904-02`, `1904-02-08`,
 * `1904-02-08T15Z`, `1904-02-08T15:20Z`, each with `~` (approximate), `?` (uncertain) or `%` (both) after it.
 * `null` when the text is no such date or names a day that does not exist.
 * https://www.loc.gov/standards/datetime/
 */
export function parseEdtf(text: string): DatedSpan | null {
  const match = PATTERN.exec(text);
  if (!match) return null;
  const [, year = '', month, day, hour, minute, mark] = match;
  const start = utc(+year, +(month ?? 1), +(day ?? 1), +(hour ?? 0), +(minute ?? 0));
  if (start === null) return null;
  const precision = precisionOf(month, day, hour, minute);
  return {
    start,
    end: endOf(start, precision),
    precision,
    approximate: mark === '~' || mark === '%',
    uncertain: mark === '?' || mark === '%',
  };
}

function precisionOf(month?: string, day?: string, hour?: string, minute?: string): Precision {
  if (minute !== undefined) return 'minute';
  if (hour !== undefined) return 'hour';
  if (day !== undefined) return 'day';
  return month === undefined ? 'year' : 'month';
}

/** `setUTCFullYear`, since `Date.UTC` reads years below 100 as 19xx; `null` when the calendar has no such day. */
function utc(
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
): Instant | null {
  if (hour > 23 || minute > 59) return null;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() : null;
}

function endOf(start: Instant, precision: Precision): Instant {
  if (precision === 'minute') return start + MINUTE;
  if (precision === 'hour') return start + HOUR;
  if (precision === 'day') return start + DAY;
  const date = new Date(start);
  if (precision === 'month') date.setUTCMonth(date.getUTCMonth() + 1);
  else date.setUTCFullYear(date.getUTCFullYear() + 1);
  return date.getTime();
}
