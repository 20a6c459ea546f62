import type { InferOutput } from 'valibot';
import type { Instant } from '../domain/time';
import { middleOf, type WrittenWhen } from './when';
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
  const depart = when.end === undefined || when.end === '..' ? arrive : middleOf(when.end);
  return arrive === null || depart === null ? null : [arrive, depart];
}
