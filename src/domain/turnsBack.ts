import type { Article } from './article';
import { passagesIn } from './atlas';
import { newStyle } from './calendar';
import type { PassageId } from './id';
import { DAY, type Instant } from './time';

/** Going back by less than this is told by the passage itself. */
const A_TURN = 30 * DAY;

/** Where an article goes back in time from one passage to the next, and to when: "Back to February 1904". */
export function turnsBack(article: Article): ReadonlyMap<PassageId, string> {
  const turns = new Map<PassageId, string>();
  let last: Instant = -Infinity;
  for (const { id, when } of passagesIn(article)) {
    if (!when) continue;
    const precision = when.precision === 'year' ? 'year' : 'month';
    if (last - when.start >= A_TURN) turns.set(id, `Back to ${newStyle(when.start, precision)}`);
    last = when.start;
  }
  return turns;
}
