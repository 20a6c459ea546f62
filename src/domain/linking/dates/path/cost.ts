import { isNear, type DaySpan } from '../../things/thing';
import type { Option } from './options';
import type { WrittenDate } from '../written';

/** What the chronicle takes off the cost of a day, and of a month, on which it has something. */
const TOLD = { day: 3, ordinal: 1.6, month: 1.4 };

/** What it costs to read a date so, before it is asked how far that is from where the story stands: less where something is told of then. */
export function costOf(option: Option, chronicle: readonly DaySpan[], date: WrittenDate): number {
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
