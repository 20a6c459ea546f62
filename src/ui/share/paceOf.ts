import { DAY, HOUR, MINUTE, type Instant } from '../../domain/dates/time';

/** How much of the atlas's time passes in a second, in the unit that says it best: 3.7 days, 1.6 hours, 12 minutes. */
export function paceOf(perSecond: Instant): readonly [number, 'day' | 'hour' | 'minute'] {
  if (perSecond >= 2 * DAY) return [perSecond / DAY, 'day'];
  if (perSecond >= 2 * HOUR) return [perSecond / HOUR, 'hour'];
  return [perSecond / MINUTE, 'minute'];
}
