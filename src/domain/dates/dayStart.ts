import { type CalendarDay, EPOCH_JDN, type Style, gregorianDay, julianDay } from './calendarDay';
import { DAY, type Instant } from './time';

/** The first instant of a day, in UTC; `null` when its calendar has no such day. */
export function startOfDay(written: CalendarDay, style: Style = 'new-style'): Instant | null {
  const instant = style === 'new-style' ? fromGregorian(written) : fromJulian(written);
  const read = style === 'new-style' ? gregorianDay(instant) : julianDay(instant);
  const isSame =
    read.year === written.year && read.month === written.month && read.day === written.day;
  return isSame ? instant : null;
}

/** The month after, in either calendar, as its first day. */
export function nextMonth({ year, month }: CalendarDay): CalendarDay {
  return month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 };
}

/** The same day and hour so many calendar months later (earlier below 0); the month’s last day where it has none such. */
export function monthsAfter(instant: Instant, by: number): Instant {
  const { year, month, day } = gregorianDay(instant);
  const count = year * 12 + month - 1 + by;
  const there = { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
  const first = fromGregorian({ ...there, day: 1 });
  const length = (fromGregorian(nextMonth({ ...there, day: 1 })) - first) / DAY;
  return first + (Math.min(day, length) - 1) * DAY + (instant - Math.floor(instant / DAY) * DAY);
}

/** `setUTCFullYear`, since `Date.UTC` reads years below 100 as 19xx. */
function fromGregorian({ year, month, day }: CalendarDay): Instant {
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

/** Richards’s algorithm the other way; years are counted from March, so that the leap day comes last. */
function fromJulian({ year, month, day }: CalendarDay): Instant {
  const sinceMarch = (month + 9) % 12;
  const y = year + 4800 - (month < 3 ? 1 : 0);
  const dayOfYear = Math.floor((153 * sinceMarch + 2) / 5) + day;
  return (dayOfYear + 365 * y + Math.floor(y / 4) - 32_083 - EPOCH_JDN) * DAY;
}
