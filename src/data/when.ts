import type { InferOutput } from 'valibot';
import type { Instant, When } from '../domain/time';
import { parseEdtf, type DatedSpan } from './edtf';
import type { WhenSchema } from './schema';

/** A date or span as the data files write it. */
export type WrittenWhen = InferOutput<typeof WhenSchema>;

/** The half-open span a written date names; `null` when either end is no date. */
export function readWhen(written: WrittenWhen): When | null {
  const first = parseEdtf(written.start);
  const last = lastSpan(written);
  if (!first || last === undefined) return null;
  const doubts = [first, last];
  return {
    start: first.start,
    end: last?.end ?? null,
    precision: written.precision ?? first.precision,
    approximate: doubts.some((span) => span?.approximate),
    uncertain: doubts.some((span) => span?.uncertain),
    asGiven: written.asGiven ?? null,
  };
}

/** The span of the last date; `null` when it is open, `undefined` when it is no date. */
function lastSpan({ start, end = start }: WrittenWhen): DatedSpan | null | undefined {
  return end === '..' ? null : (parseEdtf(end) ?? undefined);
}

/**
 * Reads `1905-05-27` or `1905-05-27/1905-05-28`, the end `..` being still open; `null` when it is neither or
 * ends before it starts.
 */
export function readInterval(text: string): When | null {
  const [start = '', end, more] = text.split('/');
  if (more !== undefined) return null;
  const when = readWhen(end === undefined ? { start } : { start, end });
  const isBackward = typeof when?.end === 'number' && when.end <= when.start;
  return isBackward ? null : when;
}

/** From the first start to the last end of several spans; `null` for none. */
export function wholeOf(spans: readonly When[]): When | null {
  const [first, ...others] = [...spans].sort((a, b) => a.start - b.start);
  return first ? others.reduce(joined, { ...first, asGiven: null }) : null;
}

/** The middle of the span a date names, the best single guess; `null` when it is no date. */
export function middleOf(edtf: string): Instant | null {
  const span = parseEdtf(edtf);
  return span && (span.start + span.end) / 2;
}

function joined(a: When, b: When): When {
  return {
    ...a,
    end: a.end === null || b.end === null ? null : Math.max(a.end, b.end),
    approximate: a.approximate || b.approximate,
    uncertain: a.uncertain || b.uncertain,
  };
}
