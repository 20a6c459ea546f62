import { nextMonth, startOfDay } from '../../dates/calendarDay';
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
  const date = new Date(day * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
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
  const last = edgesOf({ ...date.last, year: lastYear }, date.part, style);
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

/** The number of a New Style day. */
export function dayNumber(year: number, month: number, day: number): number {
  return Math.round(new Date(0).setUTCFullYear(year, month - 1, day) / DAY);
}
