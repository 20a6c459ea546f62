import type { Mark } from './marks';
import type { OwnRecord } from './record';

/** So many characters before and after words say where one is. */
const [BEFORE, AFTER] = [44, 44];

/** What stands round words in their paragraph, cut between words. */
export function contextOf(
  { text, passages }: Pick<OwnRecord, 'text' | 'passages'>,
  { start, end }: Pick<Mark, 'start' | 'end'>,
): { readonly before: string; readonly after: string } {
  const passage = passages.find((each) => each.end >= end);
  const first = Math.max(passage?.start ?? 0, start - BEFORE);
  const last = Math.min(passage?.end ?? text.length, end + AFTER);
  const before = text.slice(first, start);
  const after = text.slice(end, last);
  return {
    before:
      first > (passage?.start ?? 0) ? `…${before.replace(/^\S*\s/, ' ').trimStart()}` : before,
    after: last < (passage?.end ?? text.length) ? `${after.replace(/\s\S*$/, '')}…` : after,
  };
}
