import type { DateWords } from '../../words/en/dates';
import { gregorianDay } from '../dates/calendarDay';
import type { Instant } from '../dates/time';
import type { Calendar } from './calendar';

/** Meiji years are those of the Gregorian calendar from 1 January 1873. */
const SOLAR = Date.UTC(1873, 0, 1);
/** Meiji ended on this day, which is written in the old era and in the new. */
const LAST = Date.UTC(1912, 6, 30);
/** The years of Meiji in which Japan used the solar calendar: 1873 to 1912. */
export const SOLAR_YEARS = [6, 45] as const;

/** What is added to a Meiji year to give the Gregorian one. */
export const MEIJI_OFFSET = 1867;

/** The same day by the Japanese era, "Meiji 38, 27 May"; `null` outside 1873–1912. */
function meijiDay(instant: Instant, words: DateWords): string | null {
  if (!isWithinSolar(instant)) return null;
  const { year, month, day } = gregorianDay(instant);
  return words.meijiDay(year - MEIJI_OFFSET, month, day);
}

function isWithinSolar(instant: Instant): boolean {
  return instant >= SOLAR && instant < LAST;
}

/** Whether a year of the era is one of those that the atlas can read. */
export function isSolarMeiji(year: number): boolean {
  return year >= SOLAR_YEARS[0] && year <= SOLAR_YEARS[1];
}

/** Whether a span that is written in the era begins before it ended. */
export function isWithinMeiji(start: Instant): boolean {
  return start <= LAST;
}

/** Japan’s calendar from 1873: the Gregorian days in years of the Emperor’s era. */
export const meiji: Calendar = {
  label: ({ japan }) => japan,
  day: meijiDay,
  brief: (instant, words) =>
    isWithinSolar(instant) ? words.meijiYear(gregorianDay(instant).year - MEIJI_OFFSET) : null,
  briefest: () => null,
  span: ({ start, precision }, words) => (precision === 'year' ? null : meijiDay(start, words)),
  marked: null,
  typed: (instant) => {
    if (!isWithinSolar(instant)) return [];
    const { year, month, day } = gregorianDay(instant);
    const [era, mm, dd] = [year - MEIJI_OFFSET, month, day].map(String);
    return [`Meiji ${[era, mm, dd].join(' ')}`, `明治${era ?? ''}年${mm ?? ''}月${dd ?? ''}日`];
  },
};
