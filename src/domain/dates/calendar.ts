import type { DateFields } from '../../words/dateShapes';
import { type DateWords, dates as ENGLISH } from '../../words/en/dates';
import { type CalendarDay, gregorianDay } from './calendarDay';
import { BEGINNING, DAY, type Instant, type Precision, type When } from './time';

/** New Style (Gregorian) date of an instant, no finer than it is known: "27 May 1905, 05:08 UTC". */
export function newStyle(
  instant: Instant,
  precision: Precision = 'day',
  words: DateWords = ENGLISH,
): string {
  const date = words.date(fieldsOf(gregorianDay(instant), precision));
  return isFinerThanDay(precision) ? words.dayAndClock(date, clockText(instant, words)) : date;
}

/** The New Style day in its long form: "Saturday, 27 May 1905". */
export function longDate(instant: Instant, words: DateWords = ENGLISH): string {
  return words.longDay(weekday(instant, words), newStyle(instant, 'day', words));
}

/** The New Style day in its short form: "8 Feb. 1904". */
export function shortDate(instant: Instant, words: DateWords = ENGLISH): string {
  return shortDayText(gregorianDay(instant), words);
}

/** Day of the week, in UTC: "Saturday". */
export function weekday(instant: Instant, words: DateWords = ENGLISH): string {
  return words.weekday(new Date(instant).getUTCDay());
}

/** Time of day in UTC, "05:08 UTC". */
export function clockText(instant: Instant, words: DateWords = ENGLISH): string {
  return words.clock(hourAndMinute(instant));
}

/** A span in words, saying no more than is known: "8–9 February 1904", "about October 1904", "since July 1903". */
export function whenText(when: When, words: DateWords = ENGLISH): string {
  const start = (): string => doubted(when, newStyle(when.start, when.precision, words), words);
  if (when.end === null) return words.since(start());
  const last = (end: Instant): string => doubted(when, lastText(when, end, words), words);
  if (when.start === BEGINNING) return words.until(last(when.end));
  if (when.unknown === 'start') return words.untilSinceUnknown(last(when.end));
  if (when.unknown === 'end') return words.fromUntilUnknown(start());
  const span = doubted(when, closedText(when, when.end, words), words);
  return when.unspecified ? words.someTimeIn(span) : span;
}

/** When it began, short and with its doubt, for lists: "8 February 1904", "c. May 1905", "1904?". */
export function startText(when: When, words: DateWords = ENGLISH): string {
  if (when.start === BEGINNING || when.unknown === 'start') return whenText(when, words);
  if (when.unspecified && when.end !== null) return closedText(when, when.end, words) + '?';
  const precision = isFinerThanDay(when.precision) ? 'day' : when.precision;
  const text = newStyle(when.start, precision, words);
  return `${when.approximate ? words.circa(text) : text}${when.uncertain ? '?' : ''}`;
}

/** With EDTF’s marks in words. */
function doubted({ approximate, uncertain }: When, date: string, words: DateWords): string {
  if (approximate) return uncertain ? words.perhapsAbout(date) : words.about(date);
  return uncertain ? words.perhaps(date) : date;
}

function lastText({ precision }: When, end: Instant, words: DateWords): string {
  return newStyle(isFinerThanDay(precision) ? end : end - 1, precision, words);
}

function closedText({ start, precision }: When, end: Instant, words: DateWords): string {
  if (isFinerThanDay(precision) && end - start <= DAY) return newStyle(start, precision, words);
  return spanText(gregorianDay(start), gregorianDay(end - 1), precision, words);
}

function isFinerThanDay(precision: Precision): boolean {
  return precision === 'hour' || precision === 'minute';
}

/** From one day to another in few words, no finer than is known: "26–27 January 1904", "October 1904". */
export function spanText(
  from: CalendarDay,
  to: CalendarDay,
  precision: Precision,
  words: DateWords = ENGLISH,
): string {
  return words.span(fieldsOf(from, precision), fieldsOf(to, precision));
}

/** Year, month and day, as many as are known. */
function fieldsOf({ year, month, day }: CalendarDay, precision: Precision): DateFields {
  if (precision === 'year') return [year];
  return precision === 'month' ? [year, month] : [year, month, day];
}

/** Time of day, "05:08". */
export function hourAndMinute(instant: Instant): string {
  return new Date(instant).toISOString().slice(11, 16);
}

/** "27 May 1905". */
export function dayText({ year, month, day }: CalendarDay, words: DateWords = ENGLISH): string {
  return words.date([year, month, day]);
}

/** "8 Feb. 1904". */
export function shortDayText(
  { year, month, day }: CalendarDay,
  words: DateWords = ENGLISH,
): string {
  return words.shortDay(year, month, day);
}
