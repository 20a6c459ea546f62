import { isNear, type DaySpan } from '../../things/thing';
import { newsFor, type News } from './news';
import type { Option } from './options';
import type { WrittenDate } from '../written';

/** What the chronicle takes off the cost of a day, and of a month, on which it has something. */
const TOLD = { day: 3, ordinal: 1.6, month: 1.4 };

/** What a text tells about a date. */
export interface Told {
  /** Of the names beside it, the days on which something happened there. */
  readonly chronicle: readonly DaySpan[];
  /** Of those farther about it as well, when they were spoken of. */
  readonly news: News;
}

/** What it costs at most to be far from the news: it says which year, and less than the chronicle says of a day. */
const OFF_NEWS = { day: 1, ordinal: 0, month: 0.5 };

/** What it costs to read a date in each of the ways it may be, before it is asked how far that is from where the story stands: less where something is told of then. */
export function costsOf(
  options: readonly Option[],
  { chronicle, news }: Told,
  date: WrittenDate,
): readonly number[] {
  const costs = options.map((option) => costOf(option, chronicle, date));
  if (news.length === 0) return costs;
  // Of asides it says nothing.
  const heard = options.map(({ clock, days }) => (clock === null ? null : newsFor(days, news)));
  const most = Math.max(...heard.map((each) => each ?? 0));
  const price = OFF_NEWS[kindOf(date)];
  return costs.map((cost, at) => cost + (most - (heard[at] ?? most)) * price);
}

function costOf(option: Option, chronicle: readonly DaySpan[], date: WrittenDate): number {
  const gain = toldOf(option, chronicle) * TOLD[kindOf(date)];
  const weekday = date.weekday === null || weekdayOf(option.days[0]) === date.weekday ? 0 : 2;
  return option.cost + weekday - gain;
}

function kindOf({ first, relation }: WrittenDate): keyof typeof TOLD {
  if (relation.kind === 'ordinal') return 'ordinal';
  return first.day === null ? 'month' : 'day';
}

/** In days; what lasted longer says less of one. */
const BRIEF = 20;

/** How much the chronicle says for some days, 0 to 1. */
function toldOf({ days }: Option, chronicle: readonly DaySpan[]): number {
  let most = 0;
  for (const span of chronicle) {
    const weight = Math.min(1, BRIEF / (span[1] - span[0] + 1));
    // What lies a day beside may be something else that happened there.
    if (weight > most && isNear(days, span, 1))
      most = isNear(days, span) ? weight : Math.max(most, weight / 2);
  }
  return most;
}

/** 0 for Sunday; 1 January 1970 was a Thursday. */
function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}
