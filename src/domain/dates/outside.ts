import { newStyle } from './calendar';
import type { Instant, Precision } from './time';

/** Says that an instant lies outside the atlas, which runs through `span`. */
export function outsideText(
  instant: Instant,
  [start, end]: readonly [Instant, Instant],
  precision: Precision = 'day',
): string {
  return `${newStyle(instant, precision)} lies outside the atlas, which runs from ${newStyle(start, 'year')} to ${newStyle(end - 1, 'year')}.`;
}
