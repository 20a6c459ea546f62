import { DAY, type Instant, type Precision, type When } from './time';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Julian day number of 1 January 1970. */
const EPOCH_JDN = 2_440_588;
/** Meiji years are those of the Gregorian calendar from 1 January 1873. */
const MEIJI_SOLAR = Date.UTC(1873, 0, 1);
const MEIJI_END = Date.UTC(1912, 6, 30);
const MEIJI_OFFSET = 1867;

interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** New Style (Gregorian) date of an instant, no finer than it is known: "27 May 1905, 05:08 UTC". */
export function newStyle(instant: Instant, precision: Precision = 'day'): string {
  const day = calendarDay(instant);
  if (precision === 'year') return String(day.year);
  if (precision === 'month') return `${monthName(day)} ${String(day.year)}`;
  if (precision === 'day') return dayText(day);
  return `${dayText(day)}, ${clockText(instant)}`;
}

/** The same day Old Style (Julian calendar): 13 days earlier in 1904–05, 12 before March 1900. "14 May 1905". */
export function oldStyle(instant: Instant): string {
  return dayText(julianDay(instant));
}

/** The same day by the Japanese era, "Meiji 38, 27 May"; `null` outside 1873–1912. */
export function meiji(instant: Instant): string | null {
  if (instant < MEIJI_SOLAR || instant >= MEIJI_END) return null;
  const day = calendarDay(instant);
  return `Meiji ${String(day.year - MEIJI_OFFSET)}, ${String(day.day)} ${monthName(day)}`;
}

/** Time of day in UTC, "05:08 UTC". */
export function clockText(instant: Instant): string {
  return `${new Date(instant).toISOString().slice(11, 16)} UTC`;
}

/** A span in words, saying no more than is known: "8–9 February 1904", "about October 1904", "since July 1903". */
export function whenText(when: When): string {
  const about = when.approximate ? 'about ' : when.uncertain ? 'perhaps ' : '';
  if (when.end === null) return `since ${about}${newStyle(when.start, when.precision)}`;
  if (finerThanDay(when.precision) && when.end - when.start <= DAY) {
    return about + newStyle(when.start, when.precision);
  }
  return about + spanText(calendarDay(when.start), calendarDay(when.end - 1), when.precision);
}

/** The same span Old Style, to the day; `null` when it is known only to the month or year, or has no end. */
export function whenOldStyle(when: When): string | null {
  if (when.end === null || when.precision === 'month' || when.precision === 'year') return null;
  return spanText(julianDay(when.start), julianDay(when.end - 1), 'day');
}

function finerThanDay(precision: Precision): boolean {
  return precision === 'hour' || precision === 'minute';
}

function spanText(from: CalendarDay, to: CalendarDay, precision: Precision): string {
  const start = fieldsOf(from, precision);
  const end = fieldsOf(to, precision);
  if (start.join() === end.join()) return end.join(' ');
  while (start.at(-1) === end[start.length - 1]) start.pop();
  return [start.join(' '), end.join(' ')].join(start.length === 1 ? '–' : ' – ');
}

/** Day, month and year, as many as are known. */
function fieldsOf(day: CalendarDay, precision: Precision): string[] {
  const year = String(day.year);
  if (precision === 'year') return [year];
  return precision === 'month' ? [monthName(day), year] : [String(day.day), monthName(day), year];
}

function calendarDay(instant: Instant): CalendarDay {
  const date = new Date(instant);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function dayText(day: CalendarDay): string {
  return `${String(day.day)} ${monthName(day)} ${String(day.year)}`;
}

function monthName(day: CalendarDay): string {
  return MONTHS[day.month - 1] ?? '';
}

/** The Julian calendar's date; E. G. Richards, Mapping Time (1998), ch. 25. */
function julianDay(instant: Instant): CalendarDay {
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
