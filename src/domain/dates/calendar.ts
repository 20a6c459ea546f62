import { type CalendarDay, gregorianDay } from './calendarDay';
import { monthName, shortMonth } from './months';
import { BEGINNING, DAY, type Instant, type Precision, type When } from './time';

const WEEKDAYS = ['Sun', 'Mon', 'Tues', 'Wednes', 'Thurs', 'Fri', 'Satur'] as const;

/** New Style (Gregorian) date of an instant, no finer than it is known: "27 May 1905, 05:08 UTC". */
export function newStyle(instant: Instant, precision: Precision = 'day'): string {
  const day = gregorianDay(instant);
  if (precision === 'year') return String(day.year);
  if (precision === 'month') return `${monthName(day.month)} ${String(day.year)}`;
  if (precision === 'day') return dayText(day);
  return `${dayText(day)}, ${clockText(instant)}`;
}

/** The New Style day in its long form: "Saturday, 27 May 1905". */
export function longDate(instant: Instant): string {
  return `${weekday(instant)}, ${newStyle(instant)}`;
}

/** The New Style day in its short form: "8 Feb. 1904". */
export function shortDate(instant: Instant): string {
  return shortDayText(gregorianDay(instant));
}

/** Day of the week, in UTC: "Saturday". */
export function weekday(instant: Instant): string {
  return `${WEEKDAYS[new Date(instant).getUTCDay()] ?? ''}day`;
}

/** Time of day in UTC, "05:08 UTC". */
export function clockText(instant: Instant): string {
  return `${hourAndMinute(instant)} UTC`;
}

/** A span in words, saying no more than is known: "8–9 February 1904", "about October 1904", "since July 1903". */
export function whenText(when: When): string {
  const doubt = doubtText(when);
  if (when.end === null) return `since ${doubt}${newStyle(when.start, when.precision)}`;
  if (when.start === BEGINNING) return `until ${doubt}${lastText(when, when.end)}`;
  if (when.unknown === 'start')
    return `until ${doubt}${lastText(when, when.end)}, since when is not known`;
  if (when.unknown === 'end')
    return `from ${doubt}${newStyle(when.start, when.precision)}, until when is not known`;
  return `${when.unspecified ? 'some time in ' : ''}${doubt}${closedText(when, when.end)}`;
}

/** When it began, short and with its doubt, for lists: "8 February 1904", "c. May 1905", "1904?". */
export function startText(when: When): string {
  if (when.start === BEGINNING || when.unknown === 'start') return whenText(when);
  if (when.unspecified && when.end !== null) return closedText(when, when.end) + '?';
  const precision = isFinerThanDay(when.precision) ? 'day' : when.precision;
  const text = newStyle(when.start, precision);
  return `${when.approximate ? 'c. ' : ''}${text}${when.uncertain ? '?' : ''}`;
}

/** EDTF’s marks in words, with a space after them; empty when nothing is in doubt. */
function doubtText({ approximate, uncertain }: When): string {
  if (approximate) return uncertain ? 'perhaps about ' : 'about ';
  return uncertain ? 'perhaps ' : '';
}

function lastText({ precision }: When, end: Instant): string {
  return newStyle(isFinerThanDay(precision) ? end : end - 1, precision);
}

function closedText({ start, precision }: When, end: Instant): string {
  if (isFinerThanDay(precision) && end - start <= DAY) return newStyle(start, precision);
  return spanText(gregorianDay(start), gregorianDay(end - 1), precision);
}

function isFinerThanDay(precision: Precision): boolean {
  return precision === 'hour' || precision === 'minute';
}

/** From one day to another in few words, no finer than is known: "26–27 January 1904", "October 1904". */
export function spanText(from: CalendarDay, to: CalendarDay, precision: Precision): string {
  const start = fieldsOf(from, precision);
  const end = fieldsOf(to, precision);
  if (start.join() === end.join()) return end.join(' ');
  while (start.at(-1) === end[start.length - 1]) start.pop();
  return [start.join(' '), end.join(' ')].join(start.length === 1 ? '–' : ' – ');
}

/** Day, month and year, as many as are known. */
function fieldsOf({ year, month, day }: CalendarDay, precision: Precision): string[] {
  const fields = [String(day), monthName(month), String(year)];
  if (precision === 'year') return fields.slice(2);
  return precision === 'month' ? fields.slice(1) : fields;
}

/** Time of day, "05:08". */
export function hourAndMinute(instant: Instant): string {
  return new Date(instant).toISOString().slice(11, 16);
}

/** "27 May 1905". */
export function dayText({ year, month, day }: CalendarDay): string {
  return `${String(day)} ${monthName(month)} ${String(year)}`;
}

/** "8 Feb. 1904". */
export function shortDayText({ year, month, day }: CalendarDay): string {
  return `${String(day)} ${shortMonth(month)} ${String(year)}`;
}
