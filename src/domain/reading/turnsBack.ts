import type { Article } from './article';
import { passagesIn } from '../atlas/atlas';
import type { DateWords } from '../../words/en/dates';
import { newStyle } from '../dates/calendar';
import type { PassageId } from '../atlas/id';
import { DAY, type Instant, type When } from '../dates/time';

/** Going back by a week or less is told by the passage itself. */
const A_WEEK = 7 * DAY;

/**
 * Where an article goes back in time from one passage to the next, and to when: "February 1904", within a month to the
 * day.
 */
export function turnsBack(article: Article, words: DateWords): ReadonlyMap<PassageId, string> {
  const turns = new Map<PassageId, string>();
  let last: Instant = -Infinity;
  for (const { id, when } of passagesIn(article)) {
    if (!when) continue;
    const to = last - when.start > A_WEEK ? backTo(when, last, words) : null;
    if (to !== null) turns.set(id, to);
    last = when.start;
  }
  return turns;
}

/** In what it differs from where one comes from; `null` when the text is not so exact. */
function backTo({ start, precision }: When, last: Instant, words: DateWords): string | null {
  if (precision === 'year') return newStyle(start, 'year', words);
  const month = newStyle(start, 'month', words);
  if (month !== newStyle(last, 'month', words)) return month;
  return precision === 'month' ? null : newStyle(start, 'day', words);
}
