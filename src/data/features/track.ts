import type { InferOutput } from 'valibot';
import { KM_PER_NM } from '../../domain/geometry/geodesy';
import type { Instant } from '../../domain/dates/time';
import { parseEdtf } from '../../domain/dates/edtf';
import { middleOf, type WrittenWhen } from '../fields/when';
import type { TrackSchema } from './schema';

/** A track as the data files write it. */
export type WrittenTrack = InferOutput<typeof TrackSchema>;
export type WrittenFix = WrittenTrack['fixes'][number];

/** The written date of a stop, by the stop's id; `undefined` when there is no such feature. */
export type WhenOf = (id: string) => WrittenWhen | undefined;

/**
 * When the ships came to a fix and when they left it: the middle of the spans that the stop's dates name,
 * noon for a day. A `time` written on the fix itself comes before the stop's. `null` when neither is known.
 */
export function fixInstants(fix: WrittenFix, whenOf: WhenOf): readonly [Instant, Instant] | null {
  const when = fix.time !== undefined ? { start: fix.time } : whenOf(fix.stop ?? '');
  if (!when) return null;
  const arrive = middleOf(when.start);
  const depart = middleOf(when.end ?? '') ?? arrive;
  return arrive === null || depart === null ? null : [arrive, depart];
}

/** The speed that no stretch may pass, in knots, for a course over water and one over land. */
export function maxKnotsOf({ maxKnots, maxKmPerDay = 0 }: WrittenTrack): number {
  return maxKnots ?? maxKmPerDay / 24 / KM_PER_NM;
}

/** Half of the longer of the spans that a fix's dates name: 12 hours for a day, half a minute for a minute. */
export function fixSlack(fix: WrittenFix, whenOf: WhenOf): Instant {
  const when = fix.time !== undefined ? { start: fix.time } : whenOf(fix.stop ?? '');
  const spans = [when?.start, when?.end].map((date) => parseEdtf(date ?? ''));
  return Math.max(0, ...spans.map((span) => (span ? (span.end - span.start) / 2 : 0)));
}
