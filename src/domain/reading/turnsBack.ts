import type { Article } from './article';
import { passagesIn } from '../atlas/atlas';
import type { DateWords } from '../../words/en/dates';
import { newStyle } from '../dates/calendar';
import type { PassageId } from '../atlas/id';
import { DAY, type Instant, type When } from '../dates/time';

/** Going back by a week or less is told by the passage itself. */
const A_WEEK = 7 * DAY;

/** From where an article goes back, and to when. */
interface Turn {
  readonly from: Instant;
  readonly to: When;
}

/** Where an article goes back in time by more than a week from one passage to the next; looked for once. */
export function turnsBack(article: Article): ReadonlyMap<PassageId, Turn> {
  const known = allTurns.get(article);
  if (known) return known;
  const turns = turnsIn(article);
  allTurns.set(article, turns);
  return turns;
}

/** An article does not change. */
const allTurns = new WeakMap<Article, ReadonlyMap<PassageId, Turn>>();

function turnsIn(article: Article): ReadonlyMap<PassageId, Turn> {
  const turns = new Map<PassageId, Turn>();
  let last: Instant = -Infinity;
  for (const { id, when } of passagesIn(article)) {
    if (!when) continue;
    if (last - when.start > A_WEEK) turns.set(id, { from: last, to: when });
    last = when.start;
  }
  return turns;
}

/**
 * To when, in what differs from where one comes from: "February 1904", within a month to the day; `null` when the text is
 * not so exact.
 */
export function turnText(
  { from, to: { start, precision } }: Turn,
  words: DateWords,
): string | null {
  if (precision === 'year') return newStyle(start, 'year', words);
  const month = newStyle(start, 'month', words);
  if (month !== newStyle(from, 'month', words)) return month;
  return precision === 'month' ? null : newStyle(start, 'day', words);
}
