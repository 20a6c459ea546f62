import type { Mark } from './marks';
import type { OwnRecord } from './record';

/** So many characters before and after words say where one is. */
const [BEFORE, AFTER] = [44, 44];

/** What stands round words in their paragraph, cut between words. */
export function contextOf(
  { text, passages }: Pick<OwnRecord, 'text' | 'passages'>,
  { start, end }: Pick<Mark, 'start' | 'end'>,
): { readonly before: string; readonly after: string } {
  const whole = { start: 0, end: text.length };
  const { start: from, end: to } = passages.find((each) => each.end >= end) ?? whole;
  const [first, last] = [Math.max(from, start - BEFORE), Math.min(to, end + AFTER)];
  const [before, after] = [text.slice(first, start), text.slice(end, last)];
  return {
    before: first > from ? `…${before.replace(/^\S*\s/, '')}` : before,
    after: last < to ? `${after.replace(/\s\S*$/, '')}…` : after,
  };
}
