import type { Atlas } from '../atlas/atlas';
import type { DateInText, Passage } from './article';
import { DAY, type Instant, type When } from '../dates/time';

/** Whether something is true at an instant, or ended no longer ago than `fade` milliseconds. */
export function isShownAt(when: When, instant: Instant, fade: Instant = 0): boolean {
  return when.start <= instant && (when.end === null || instant < when.end + fade);
}

/**
 * Whether something is to be seen at an instant: from its hour when that is known, else from its day, until the
 * end of its last day and for `fade` after. At midnight and noon UTC, where the clock stands for a day as a
 * whole, what is true at any time of that day.
 */
export function isShownOn(when: When, instant: Instant, fade: Instant = 0): boolean {
  const day = Math.floor(instant / DAY) * DAY;
  const isWholeDay = (instant - day) % (DAY / 2) === 0;
  const latest = isWholeDay || !isTimed(when) ? day + DAY - 1 : instant;
  return when.start <= latest && (when.end === null || day < when.end + fade);
}

function isTimed({ precision }: When): boolean {
  return precision === 'minute' || precision === 'hour';
}

/** Whether something is true at any time of a range: from its first instant until before its last. */
export function isShownWithin(when: When, [from, to]: readonly [Instant, Instant]): boolean {
  return when.start < to && (when.end === null || from < when.end);
}

/** The instant to set the clock to for a feature: kept when the feature is true then, else its beginning. */
export function instantFor(when: When, now: Instant): Instant {
  return isShownAt(when, now) ? now : noonOf(when);
}

/** Noon of the first day when only the day is known, so that the day is the same in every reader's zone. */
export function noonOf(when: When): Instant {
  return isTimed(when) ? when.start : when.start + DAY / 2;
}

/** The span of a passage: its dates, else those of the features it mentions; `null` when neither is known. */
export function whenOf(atlas: Atlas, passage: Passage): When | null {
  if (passage.when) return passage.when;
  const dated = passage.features.flatMap((id) => atlas.byId.get(id)?.when ?? []);
  return dated.reduce<When | null>((earliest, when) => {
    return earliest && earliest.start <= when.start ? earliest : when;
  }, null);
}

/**
 * The instant for a place within a passage: from its first date to its last as `progress` goes from 0 to 1, or from date to
 * date where it is known where they stand; `null` when the passage has no date.
 */
export function instantWithin(atlas: Atlas, passage: Passage, progress: number): Instant | null {
  if (passage.dates) return instantAlong(passage.dates, progress);
  const when = whenOf(atlas, passage);
  if (!when) return null;
  const start = noonOf(when);
  const last = when.end === null || when.end - when.start <= DAY ? start : when.end - DAY / 2;
  return start + (last - start) * Math.min(1, Math.max(0, progress));
}

/** On the way to a later date time goes on; where the text goes back the clock stands until the earlier is read. */
function instantAlong(dates: readonly DateInText[], progress: number): Instant | null {
  const before = dates.findLast(({ at }) => at <= progress) ?? dates[0];
  if (!before) return null;
  const [here, after] = [noonOf(before.when), dates[dates.indexOf(before) + 1]];
  const there = after ? noonOf(after.when) : here;
  if (!after || there < here) return here;
  const share = (progress - before.at) / (after.at - before.at);
  return here + (there - here) * Math.min(1, Math.max(0, share));
}

/** The passage whose span holds the instant, the shortest such; else the last to end before it. */
export function passageFor(
  atlas: Atlas,
  passages: readonly Passage[],
  instant: Instant,
): Passage | null {
  let best: Passage | null = null;
  let bestScore = Infinity;
  for (const passage of passages) {
    const score = distanceOf(whenOf(atlas, passage), instant);
    if (score < bestScore) [best, bestScore] = [passage, score];
  }
  return best;
}

/** A passage still tells of what was so long before. */
const REMEMBERED = 31 * DAY;

/** Whether a passage tells of an instant: it lies in its span, or not long after. */
export function isToldAt(atlas: Atlas, passage: Passage, instant: Instant): boolean {
  const when = whenOf(atlas, passage);
  if (!when || instant < when.start) return false;
  return instant < (when.end ?? when.start + DAY) + REMEMBERED;
}

/** A span longer than this says little of any one day. */
const LONG = 366 * DAY;

/**
 * Under 1 for spans that hold the instant (shorter is less), above for those of years; of others the days since the
 * end; infinite before the start.
 */
function distanceOf(when: When | null, instant: Instant): number {
  if (!when || instant < when.start) return Infinity;
  const end = when.end ?? when.start + DAY;
  const length = end - when.start;
  if (instant < end) return length > LONG ? length / LONG : 1 - 1 / (1 + length / DAY);
  return 1 + (instant - end) / DAY;
}
