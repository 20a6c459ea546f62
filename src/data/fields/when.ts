import type { InferOutput } from 'valibot';
import { parseEdtf, whenBetween } from '../../domain/dates/edtf';
import type { Instant, When } from '../../domain/dates/time';
import type { WhenSchema } from './terms';

/** Reads `1905-05-27` or `1905-05-27/1905-05-28`, either end `..` (open) or empty (unknown); else `null`. */
export { parseInterval as readInterval } from '../../domain/dates/edtf';
export { wholeOf } from '../../domain/dates/time';

/** A date or span as the data files write it. */
export type WrittenWhen = InferOutput<typeof WhenSchema>;

/** The half-open span a written date names; `null` when either end is no date. */
export function readWhen({ start, end = start, precision, asGiven }: WrittenWhen): When | null {
  const when = between(start, end);
  if (!when || (precision === undefined && asGiven === undefined)) return when;
  return { ...when, precision: precision ?? when.precision, asGiven: asGiven ?? null };
}

/** What happened on the same days has one span in memory: a large atlas has few days for its many features. */
function between(start: string, end: string): When | null {
  const interval = `${start}/${end}`;
  const read = readBefore.get(interval);
  if (read !== undefined) return read;
  const when = whenBetween(start, end);
  if (readBefore.size >= MOST_REMEMBERED) readBefore.clear();
  readBefore.set(interval, when);
  return when;
}

const readBefore = new Map<string, When | null>();
const MOST_REMEMBERED = 20_000;

/** The middle of the span a date names, the best single guess; `null` when it is no date. */
export function middleOf(edtf: string): Instant | null {
  const span = parseEdtf(edtf);
  return span && (span.start + span.end) / 2;
}
