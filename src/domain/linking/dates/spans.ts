import { nextMonth, startOfDay } from '../../dates/dayStart';
import { DAY } from '../../dates/time';
import type { DaySpan } from '../things/thing';
import type { Part, PartDay, WrittenDate } from './written';

/** A day number as ISO 8601 writes it: `1905-05-27`. */
export function isoDay(day: number): string {
  const known = written.get(day);
  if (known !== undefined) return known;
  const iso = new Date(day * DAY).toISOString().slice(0, 10);
  if (written.size < KEPT) written.set(day, iso);
  return iso;
}

const written = new Map<number, string>();
/** Days of some thirty years. */
const KEPT = 10_000;

/** Year, month (1 to 12) and day of a day number. */
export function fieldsOf(day: number): { year: number; month: number; day: number } {
  // Counted from 1 March of the year 0, so that a leap day is the last of its year.
  const since = day + MARCH_0;
  const era = Math.floor(since / DAYS_400);
  const inEra = since - era * DAYS_400;
  const yearInEra = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) /
      365,
  );
  const inYear =
    inEra - (365 * yearInEra + Math.floor(yearInEra / 4) - Math.floor(yearInEra / 100));
  const month = Math.floor((5 * inYear + 2) / 153);
  const year = yearInEra + era * 400 + (month < 10 ? 0 : 1);
  return {
    year,
    month: month < 10 ? month + 3 : month - 9,
    day: inYear - Math.floor((153 * month + 2) / 5) + 1,
  };
}

/** New Style days of a written date once its years are known; `null` when there is no such day. */
export function spanOf(
  date: WrittenDate,
  firstYear: number,
  lastYear: number,
  isOld: boolean,
): DaySpan | null {
  const style = isOld && date.first.day !== null ? 'old-style' : 'new-style';
  const first = edgesOf({ ...date.first, year: firstYear }, date.part, style);
  const last = edgesOf({ ...date.last, year: lastYear }, date.lastPart ?? date.part, style);
  return first && last && first[0] <= last[1] ? [first[0], last[1]] : null;
}

function edgesOf(
  { year, month, day }: PartDay,
  part: Part,
  style: 'old-style' | 'new-style',
): DaySpan | null {
  if (year === null) return null;
  if (month === null) return partOfYear(year, part);
  if (day === null) return partOfMonth(year, month, part);
  const start = startOfDay({ year, month, day }, style);
  return start === null ? null : [start / DAY, start / DAY];
}

function partOfMonth(year: number, month: number, part: Part): DaySpan | null {
  const start = dayNumber(year, month, 1);
  const { year: nextYear, month: next } = nextMonth({ year, month, day: 1 });
  const end = dayNumber(nextYear, next, 1) - 1;
  if (part === 'early') return [start, start + 9];
  if (part === 'middle') return [start + 10, start + 19];
  return part === 'late' ? [start + 20, end] : [start, end];
}

function partOfYear(year: number, part: Part): DaySpan {
  const [first, last] = { whole: [1, 12], early: [1, 4], middle: [5, 8], late: [9, 12] }[part];
  const start = dayNumber(year, first ?? 1, 1);
  return [
    start,
    dayNumber(last === 12 ? year + 1 : year, last === 12 ? 1 : (last ?? 0) + 1, 1) - 1,
  ];
}

/** The number of a New Style day; a month beyond the twelve is one of the year before or after. */
export function dayNumber(year: number, month: number, day: number): number {
  const months = year * 12 + month - 3;
  const [from, inYear] = [Math.floor(months / 12), ((months % 12) + 12) % 12];
  const leaps = Math.floor(from / 4) - Math.floor(from / 100) + Math.floor(from / 400);
  return 365 * from + leaps + Math.floor((153 * inYear + 2) / 5) + day - 1 - MARCH_0;
}

/** Days from 1 March of the year 0 to 1 January 1970, and in four hundred years. */
const [MARCH_0, DAYS_400] = [719_468, 146_097];
