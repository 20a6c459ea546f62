import { dayText, shortDayText, spanText } from '../dates/calendar';
import { julianDay } from '../dates/calendarDay';
import { BEGINNING, type Instant, type When } from '../dates/time';
import type { Calendar } from './calendar';

/** The same day Old Style: 13 days earlier from March 1900 on, 12 in the century before. "14 May 1905". */
function oldStyle(instant: Instant): string {
  return dayText(julianDay(instant));
}

/** The same day Old Style in its short form: "26 Jan. 1904". */
function shortOldStyle(instant: Instant): string {
  return shortDayText(julianDay(instant));
}

/** The same span Old Style, to the day; `null` when it is known only to the month or year, or lacks an end. */
function whenOldStyle(when: When): string | null {
  if (when.end === null || when.start === BEGINNING || when.unspecified) return null;
  if (when.precision === 'month' || when.precision === 'year') return null;
  return spanText(julianDay(when.start), julianDay(when.end - 1), 'day');
}

/** The Julian calendar, which Russia kept until 1918 and Greece until 1923. */
export const julian: Calendar = {
  label: 'Old Style',
  day: oldStyle,
  brief: (instant) => `${oldStyle(instant)} O.S.`,
  briefest: (instant) => `${shortOldStyle(instant)} O.S.`,
  span: whenOldStyle,
  mark: { long: 'Old Style', short: 'O.S.' },
  typed: (instant) => {
    const { year, month, day } = julianDay(instant);
    const [dd, mm] = [day, month].map((number) => String(number).padStart(2, '0'));
    return [`${oldStyle(instant)} O.S.`, `${[dd, mm, String(year)].join('.')} ст. ст.`];
  },
};
