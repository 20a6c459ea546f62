import { type DateWords, dates as ENGLISH } from '../../words/en/dates';
import { timeline } from '../../words/en/timeline';
import { hourAndMinute, newStyle } from './calendar';
import { DAY, MINUTE, type Instant } from './time';
import type { Zone } from './zone';

/** How a language tells a time by a place’s clocks; the day stands where it is another one. */
type TimeThere = (time: string, place: string, day: string | null) => string;

/** The time of day by a place’s clocks: "14:08 in Japan", with the day when it is another one. */
export function zoneTime(
  { name, ahead }: Zone,
  instant: Instant,
  said: TimeThere = timeline.timeThere,
  words: DateWords = ENGLISH,
): string {
  const there = instant + ahead * MINUTE;
  const isSameDay = Math.floor(there / DAY) === Math.floor(instant / DAY);
  return said(hourAndMinute(there), name, isSameDay ? null : newStyle(there, 'day', words));
}
