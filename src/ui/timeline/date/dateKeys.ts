import { monthsAfter } from '../../../domain/dates/dayStart';
import { DAY, type Instant } from '../../../domain/dates/time';

interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
}

/**
 * The date that a key of the slider asks for: arrows a day, Shift a week, Page keys a month, Home and End the
 * ends of the span. `null` for any other key.
 */
export function dateAfterKey(
  { key, shiftKey }: Key,
  now: Instant,
  [start, end]: readonly [Instant, Instant],
): Instant | null {
  const step = shiftKey ? 7 * DAY : DAY;
  const goals: Readonly<Record<string, Instant>> = {
    ArrowRight: now + step,
    ArrowUp: now + step,
    ArrowLeft: now - step,
    ArrowDown: now - step,
    PageUp: monthsAfter(now, 1),
    PageDown: monthsAfter(now, -1),
    Home: start,
    End: end,
  };
  const goal = goals[key];
  return goal === undefined ? null : Math.min(end, Math.max(start, goal));
}
