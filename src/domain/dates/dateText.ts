import { type DateWords, dates as ENGLISH } from '../../words/en/dates';
import { type SlipWords, slips } from '../../words/en/slips';
import type { AtlasMeta } from '../atlas/meta';
import { newStyle } from './calendar';
import type { CalendarDay, Style } from './calendarDay';
import { nextMonth, startOfDay } from './dayStart';
import { calendarsOf } from '../calendars/inUse';
import { isSolarMeiji, isWithinMeiji, MEIJI_OFFSET, SOLAR_YEARS } from '../calendars/meiji';
import { type WrittenDate, writtenDate } from './dateForms';
import { parseInterval } from './edtf';
import { noonOf } from '../reading/moment';
import { outsideText } from './outside';
import { BEGINNING, DAY, HOUR, MINUTE, type Instant, type Precision, type When } from './time';
import type { Zone } from './zone';

/** What decides how a reader may write a date, and which examples are given. */
export type DateReading = Pick<AtlasMeta, 'calendars' | 'zones' | 'opening'>;

/**
 * Reads a date as a reader types it: "27 May 1905", "14 May 1905 O.S.", "14.05.1905 ст. ст.", "Meiji 38 5 27",
 * "明治38年5月27日", "1905年5月27日", "27–28 May 1905", "1905-05-27T05:08Z", "27 May 1905, 13:55 Japan time", EDTF with its marks and intervals;
 * "about" and "perhaps" before it. Months and years may stand alone. Times are UTC unless they say otherwise.
 * `zones` are the clocks that a time may be of. `null` when it is no date or names a day that does not exist.
 */
export function readDate(text: string, zones: readonly Zone[] = []): When | null {
  const tidy = text.normalize('NFKC').trim().toUpperCase();
  const interval = tidy === '' ? null : parseInterval(tidy);
  if (interval) return interval;
  const written = writtenDate(text, zones);
  return written ? spanOf(written) : spanBetween(text);
}

/** "27–28 May 1905", "27 May – 3 June 1905": what the first day leaves out it has from the last. */
function spanBetween(text: string): When | null {
  const [, from, to] = DASHED.exec(text.trim()) ?? [];
  if (from === undefined || to === undefined) return null;
  const words = to.split(/\s+/);
  const tails = words.map((_, nth) => words.slice(words.length - nth).join(' '));
  const [first] = tails.flatMap((tail) => dayIn(`${from} ${tail}`) ?? []);
  const last = dayIn(to);
  if (!first || !last?.end || last.end <= first.start) return null;
  return {
    ...first,
    end: last.end,
    approximate: first.approximate || last.approximate,
    uncertain: first.uncertain || last.uncertain,
  };
}

/** Between two days stands a dash; a hyphen does between two numbers before a word. */
const DASHED = /^(.+?)\s*(?:[–—]|(?<=^\d{1,2}\s?)-(?=\s?\d{1,2}\s))\s*(.+)$/u;

function dayIn(text: string): When | null {
  const written = writtenDate(text, []);
  return written && spanOf(written);
}

/** Where the clock goes for a date: noon of its first day; of its last when it was always so before. */
export function goalOf(when: When): Instant {
  if (when.start !== BEGINNING || when.end === null) return noonOf(when);
  return when.end - DAY / 2;
}

/**
 * A plain sentence for a text that gives no date within `span`; `null` when it gives one.
 * `span` is the atlas's first instant and the first after it.
 */
export function dateProblem(
  text: string,
  span: readonly [Instant, Instant],
  reading: DateReading,
  said: SlipWords = slips,
  words: DateWords = ENGLISH,
): string | null {
  const when = readDate(text, reading.zones);
  if (when) {
    const goal = goalOf(when);
    return goal >= span[0] && goal < span[1]
      ? null
      : outsideText(goal, span, when.precision, said, words);
  }
  if (SEASON.test(text)) return said.seasons;
  const written = writtenDate(text, reading.zones);
  if (!written) return said.noDate(text.trim(), alternatives(reading, words));
  return impossible(written, reading, said);
}

/** A day of the atlas as a reader may type it: New Style, then in each of its other calendars, one way or all. */
export function dateExamples(
  reading: DateReading,
  ways: 'one' | 'all',
  words: DateWords = ENGLISH,
): readonly string[] {
  const { date } = reading.opening;
  const others = calendarsOf(reading).flatMap(({ typed }) => {
    const all = typed(date);
    return ways === 'one' ? all.slice(0, 1) : all;
  });
  return [newStyle(date, 'day', words), ...others];
}

function alternatives(reading: DateReading, words: DateWords): readonly string[] {
  const examples = dateExamples(reading, 'one', words);
  const iso = new Date(reading.opening.date).toISOString().slice(0, 10);
  return examples.length > 1 ? examples : [...examples, iso];
}

/** EDTF writes spring as month 21, and so on to 41. */
const SEASON = /(?:^|\/)\s*\d{4}-(?:2[1-9]|3\d|4[01])[~?%]?\s*(?:$|\/)/;

function impossible(written: WrittenDate, { calendars }: DateReading, said: SlipWords): string {
  const { calendar, month } = written;
  if (calendar === 'meiji' && !isSolarMeiji(written.year)) {
    return said.meiji(...SOLAR_YEARS);
  }
  if (!isMonth(month)) return said.noMonth(month ?? 0);
  if (written.time && !isTimeOfDay(written)) {
    return said.noTime;
  }
  const known = calendars.includes('julian') && calendar === 'new-style';
  return known && spanOf({ ...written, calendar: 'old-style' }) !== null
    ? said.onlyOldStyle
    : said.noDay;
}

/** Whether it is a month, or none is written. */
function isMonth(month: number | null): boolean {
  return month === null || (month >= 1 && month <= 12);
}

function isTimeOfDay({ day, time }: WrittenDate): boolean {
  return day !== null && time !== null && time.hour < 24 && time.minute < 60;
}

/** `null` when the calendar has no such day, or the day no such time. */
function spanOf(written: WrittenDate): When | null {
  const [start, end] = daysOf(written) ?? [];
  if (start === undefined || end === undefined) return null;
  const { time, approximate, uncertain } = written;
  const doubts = { approximate, uncertain, asGiven: null };
  if (!time) return { start, end, precision: precisionOf(written), ...doubts };
  if (!isTimeOfDay(written)) return null;
  const instant = start + time.hour * HOUR + (time.minute - time.ahead) * MINUTE;
  return { start: instant, end: instant + MINUTE, precision: 'minute', ...doubts };
}

function precisionOf({ month, day }: WrittenDate): Precision {
  if (month === null) return 'year';
  return day === null ? 'month' : 'day';
}

/** First instant of the day, month or year, and the first after it. */
function daysOf(written: WrittenDate): readonly [Instant, Instant] | null {
  const isMeiji = written.calendar === 'meiji';
  const style = written.calendar === 'meiji' ? 'new-style' : written.calendar;
  const year = written.year + (isMeiji ? MEIJI_OFFSET : 0);
  const first = { year, month: written.month ?? 1, day: written.day ?? 1 };
  const start = startOfDay(first, style);
  if (start === null) return null;
  if (isMeiji && !(isSolarMeiji(written.year) && isWithinMeiji(start))) return null;
  const end = endOf(first, precisionOf(written), start, style);
  return end === null ? null : [start, end];
}

function endOf(
  first: CalendarDay,
  precision: Precision,
  start: Instant,
  style: Style,
): Instant | null {
  if (precision === 'day') return start + DAY;
  if (precision === 'month') return startOfDay(nextMonth(first), style);
  return startOfDay({ ...first, year: first.year + 1 }, style);
}
