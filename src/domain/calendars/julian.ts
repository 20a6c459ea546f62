import { type DateWords, dates as ENGLISH } from '../../words/en/dates';
import { dayText, shortDayText, spanText } from '../dates/calendar';
import { julianDay } from '../dates/calendarDay';
import { BEGINNING, type Instant, type When } from '../dates/time';
import type { Calendar } from './calendar';

/** The same day Old Style: 13 days earlier from March 1900 on, 12 in the century before. "14 May 1905". */
function oldStyle(instant: Instant, words: DateWords): string {
  return dayText(julianDay(instant), words);
}

/** The same day Old Style in its short form: "26 Jan. 1904". */
function shortOldStyle(instant: Instant, words: DateWords): string {
  return shortDayText(julianDay(instant), words);
}

/** The same span Old Style, to the day; `null` when it is known only to the month or year, or lacks an end. */
function whenOldStyle(when: When, words: DateWords): string | null {
  if (when.end === null || when.start === BEGINNING || when.unspecified) return null;
  if (when.precision === 'month' || when.precision === 'year') return null;
  return spanText(julianDay(when.start), julianDay(when.end - 1), 'day', words);
}

/** The Julian calendar, which Russia kept until 1918 and Greece until 1923. */
export const julian: Calendar = {
  label: ({ oldStyle: name }) => name,
  day: oldStyle,
  brief: (instant, words) => words.withOldStyle(oldStyle(instant, words)),
  briefest: (instant, words) => words.withOldStyle(shortOldStyle(instant, words)),
  span: whenOldStyle,
  marked: {
    long: (date, words) => words.withOldStyleLong(date),
    short: (date, words) => words.withOldStyle(date),
  },
  typed: (instant) => {
    const { year, month, day } = julianDay(instant);
    const [dd, mm] = [day, month].map((number) => String(number).padStart(2, '0'));
    return [
      ENGLISH.withOldStyle(oldStyle(instant, ENGLISH)),
      `${[dd, mm, String(year)].join('.')} ст. ст.`,
    ];
  },
};
