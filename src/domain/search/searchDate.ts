import { gregorianDay } from '../dates/calendarDay';
import { startOfDay } from '../dates/dayStart';
import type { Dating } from '../calendars/inUse';
import { readDate } from '../dates/dateText';
import type { Days, SearchGroup } from './search';
import { seasonDays } from './searchSeason';
import { BEGINNING, DAY } from '../dates/time';

/** Something of that time. */
const THEN = 50;
/** It was about as long as what was asked for, it began then, or that was its last day. */
const EDGE = 12;
/** So many times as long as what was asked for is still of that time: the days of one week are those of what filled it. */
const ABOUT = 7;
/** For each time that it lasted twice as long as that. */
const LONGER = 2.5;
const LONGEST = 24;
/** A date is asked for to find what happened. */
const NO_EVENT = 16;
/** What each step of weight adds: of all that happened on a day the greatest is meant. */
const BY_WEIGHT = 3;
/** What a second reading of a date costs: the old calendar few readers mean and do not say so, unless they write as Russians do. */
const OTHERWISE = 20;
const AS_WELL = 4;

/** Days that a query may mean, and how much less likely than what it says first. */
export interface Asked {
  readonly days: Days;
  readonly less: number;
}

/** The days that a query asks for when it is a date or a season: first as written, then, where the atlas knows the old calendar, as that would have it; none when it is no date. */
export function askedDays(query: string, { calendars, zones }: Dating): readonly Asked[] {
  const seasons = seasonDays(query);
  if (seasons.length > 0) return seasons.map((days, nth) => ({ days, less: nth * AS_WELL }));
  const when = readDate(query, zones);
  if (typeof when?.end !== 'number' || when.start === BEGINNING) return [];
  const [first, end] = [Math.floor(when.start / DAY), Math.ceil(when.end / DAY)];
  const asked: Asked = { days: [first, end], less: 0 };
  if (!calendars.includes('julian')) return [asked];
  const lag = lagOf(first);
  const less = /\p{Script=Cyrillic}/u.test(query) ? AS_WELL : OTHERWISE;
  return [asked, { days: [first + lag, end + lag], less }];
}

/** How many days later the same date is in the old calendar: 13 in the war. */
function lagOf(day: number): number {
  const old = startOfDay(gregorianDay(day * DAY), 'old-style');
  return old === null ? 0 : old / DAY - day;
}

/** What a date is compared with. */
interface Dated {
  readonly days?: Days | undefined;
  readonly group: SearchGroup;
  readonly weight: number;
}

/** How well something answers a date by when it was, 0 to 90; `asked` as `askedDays` gives it, 0 when it was at another time. */
export function dateWorth(asked: readonly Asked[], { days, group, weight }: Dated): number {
  if (!days) return 0;
  const thens = asked.map((each) => worthThen(each.days, days) - each.less);
  const best = Math.max(0, ...thens);
  return best > 0 ? best + BY_WEIGHT * weight - (group === 'events' ? 0 : NO_EVENT) : 0;
}

/** Below zero for what was at another time. */
function worthThen([first, end]: Days, [began, ended]: Days): number {
  if (began >= end || ended <= first) return -Infinity;
  const longer = Math.log2(Math.max(1, (ended - began) / (ABOUT * (end - first))));
  // Of equals what was then altogether, or but for a night, comes before what was then in part.
  const within = (Math.min(end + 1, ended) - Math.max(first - 1, began)) / (ended - began);
  const edge = longer === 0 || began >= first || ended <= end ? EDGE : 0;
  return THEN + edge + within - Math.min(LONGEST, LONGER * longer);
}
