import type { Article } from './article';
import { passagesIn } from '../atlas/atlas';
import { newStyle } from '../dates/calendar';
import type { PassageId } from '../atlas/id';
import { DAY, type Instant, type When } from '../dates/time';

/** Going back by a week or less is told by the passage itself. */
const A_WEEK = 7 * DAY;

/**
 * Where an article goes back in time from one passage to the next, and to when: "Back to February 1904", within a
 * month to the day.
 */
export function turnsBack(article: Article): ReadonlyMap<PassageId, string> {
  const turns = new Map<PassageId, string>();
  let last: Instant = -Infinity;
  for (const { id, when } of passagesIn(article)) {
    if (!when) continue;
    const to = last - when.start > A_WEEK ? backTo(when, last) : null;
    if (to !== null) turns.set(id, `Back to ${to}`);
    last = when.start;
  }
  return turns;
}

/** In what it differs from where one comes from; `null` when the text is not so exact. */
function backTo({ start, precision }: When, last: Instant): string | null {
  if (precision === 'year') return newStyle(start, 'year');
  const month = newStyle(start, 'month');
  if (month !== newStyle(last, 'month')) return month;
  return precision === 'month' ? null : newStyle(start, 'day');
}
