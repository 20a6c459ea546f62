import { dayFirst } from '../dateShapes';

/** The months in full. */
export const MONTHS = [
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
const WEEKDAYS = ['Sun', 'Mon', 'Tues', 'Wednes', 'Thurs', 'Fri', 'Satur'] as const;

/** A month by its number, 1 to 12; empty for any other number. */
function month(number: number): string {
  return MONTHS[number - 1] ?? '';
}

/** As short as English can make it: "Jan.", "May", "Sept.". */
function shortMonth(number: number): string {
  const name = month(number);
  if (name.length <= 4) return name;
  return number === 9 ? 'Sept.' : `${name.slice(0, 3)}.`;
}

/** Words of dates, clocks and spans. */
export const dates = {
  ...dayFirst(month),
  month,
  /** For the scale of the timeline, where there is room for no more. */
  tickMonth: (number: number): string => month(number).slice(0, 3),
  tickLetter: (number: number): string => month(number).slice(0, 1),
  shortDay: (year: number, of: number, day: number): string =>
    `${String(day)} ${shortMonth(of)} ${String(year)}`,
  /** A day of a year that is known, and a month of one. */
  dayOfMonth: (of: number, day: number): string => `${String(day)} ${shortMonth(of)}`,
  monthOfYear: (year: number, of: number): string => `${shortMonth(of)} ${String(year)}`,
  /** By its number from 0, Sunday. */
  weekday: (number: number): string => `${WEEKDAYS[number] ?? ''}day`,
  longDay: (weekday: string, day: string): string => `${weekday}, ${day}`,
  clock: (time: string): string => `${time} UTC`,
  dayAndClock: (day: string, clock: string): string => `${day}, ${clock}`,
  since: (date: string): string => `since ${date}`,
  until: (date: string): string => `until ${date}`,
  untilSinceUnknown: (date: string): string => `until ${date}, since when is not known`,
  fromUntilUnknown: (date: string): string => `from ${date}, until when is not known`,
  someTimeIn: (span: string): string => `some time in ${span}`,
  about: (date: string): string => `about ${date}`,
  perhaps: (date: string): string => `perhaps ${date}`,
  perhapsAbout: (date: string): string => `perhaps about ${date}`,
  circa: (date: string): string => `c. ${date}`,
  newStyle: 'New Style',
  oldStyle: 'Old Style',
  /** Old Style where there is little room. */
  withOldStyle: (date: string): string => `${date} O.S.`,
  withOldStyleLong: (date: string): string => `${date} Old Style`,
  japan: 'Japan',
  meijiYear: (year: number): string => `Meiji ${String(year)}`,
  meijiDay: (year: number, of: number, day: number): string =>
    `Meiji ${String(year)}, ${String(day)} ${month(of)}`,
};

/** How a language writes dates. */
export type DateWords = typeof dates;
