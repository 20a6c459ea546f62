import { type DateWords, dates as ENGLISH } from '../../words/en/dates';
import { timeline } from '../../words/en/timeline';
import { hourAndMinute, newStyle, whenText } from './calendar';
import { DAY, HOUR, MINUTE, type Instant, type When } from './time';

/** A place’s clocks. */
export interface Zone {
  /** After a time: "in Japan". */
  readonly name: string;
  /** Minutes by which they are ahead of UTC; below zero where they are behind. */
  readonly ahead: number;
  /** What a reader may write after a time to mean them, in small letters. */
  readonly words: readonly string[];
  /** Whether their time stands beside UTC. */
  readonly shown: boolean;
}

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

/**
 * A span in words, the hours of one that is told by hours by the clocks of a place: "27 May 1905, 14:02–14:10 in Japan".
 * The place is the first whose time is shown; where there is none, the hours are UTC.
 */
export function whenThere(when: When, zones: readonly Zone[]): string {
  const zone = zones.find(({ shown }) => shown);
  const isTimed = when.precision === 'hour' || when.precision === 'minute';
  if (!zone || when.end === null || !isTimed) return whenText(when);
  const unit = when.precision === 'hour' ? HOUR : MINUTE;
  const last = Math.floor((when.end - 1) / unit) * unit;
  const ahead = zone.ahead * MINUTE;
  const about = when.approximate ? 'about ' : '';
  return `${about}${hoursText(when.start + ahead, last + ahead)} ${zone.name}`;
}

function hoursText(from: Instant, to: Instant): string {
  const first = `${newStyle(from)}, ${hourAndMinute(from)}`;
  if (from === to) return first;
  const isOneDay = Math.floor(from / DAY) === Math.floor(to / DAY);
  return isOneDay
    ? `${first}–${hourAndMinute(to)}`
    : `${first} to ${newStyle(to)}, ${hourAndMinute(to)}`;
}
