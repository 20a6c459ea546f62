import { type DateWords, dates as ENGLISH } from '../../words/en/dates';
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

/**
 * A span in words, the hours of one that is told by hours by the clocks of a place: "27 May 1905, 14:02–14:10 in Japan".
 * The place is the first whose time is shown; where there is none, the hours are UTC.
 */
export function whenThere(when: When, zones: readonly Zone[], words: DateWords = ENGLISH): string {
  const zone = zones.find(({ shown }) => shown);
  const isTimed = when.precision === 'hour' || when.precision === 'minute';
  if (!zone || when.end === null || !isTimed) return whenText(when, words);
  const unit = when.precision === 'hour' ? HOUR : MINUTE;
  const last = Math.floor((when.end - 1) / unit) * unit;
  const ahead = zone.ahead * MINUTE;
  const hours = hoursText(when.start + ahead, last + ahead, words);
  return `${when.approximate ? words.about(hours) : hours} ${zone.name}`;
}

function hoursText(from: Instant, to: Instant, words: DateWords): string {
  const at = (instant: Instant): string =>
    words.dayAndClock(newStyle(instant, 'day', words), hourAndMinute(instant));
  const first = at(from);
  if (from === to) return first;
  const isOneDay = Math.floor(from / DAY) === Math.floor(to / DAY);
  return isOneDay ? `${first}–${hourAndMinute(to)}` : `${first} – ${at(to)}`;
}
