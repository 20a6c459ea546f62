import { type DateWords, dates as ENGLISH } from '../../words/en/dates';
import { type SlipWords, slips } from '../../words/en/slips';
import { newStyle } from './calendar';
import type { Instant, Precision } from './time';

/** Says that an instant lies outside the atlas, which runs through `span`. */
export function outsideText(
  instant: Instant,
  [start, end]: readonly [Instant, Instant],
  precision: Precision = 'day',
  said: SlipWords = slips,
  words: DateWords = ENGLISH,
): string {
  return said.outside(
    newStyle(instant, precision, words),
    newStyle(start, 'year', words),
    newStyle(end - 1, 'year', words),
  );
}
