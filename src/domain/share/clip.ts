import { type ShareWords, share as ENGLISH } from '../../words/en/share';
import type { DateWords } from '../../words/en/dates';
import { clockText, newStyle, whenText } from '../dates/calendar';
import { type Dating, otherDay } from '../calendars/inUse';
import { type DateReading, dateProblem, readDate } from '../dates/dateText';
import type { AtlasFeature } from '../atlas/feature/feature';
import { BEGINNING, DAY, HOUR, MINUTE, type Instant } from '../dates/time';
import type { TimeWindow } from '../dates/timeWindow';
import type { Track } from '../motion/track';
import { spanOf } from '../motion/voyage';
import { zoneTime } from '../dates/zoneTime';

/** A clip that runs slower than this much of the atlas's time a second shows the time of day. */
const TIMED: Instant = 6 * HOUR;

/** How many frames make a clip of so many seconds; one at least. */
export function frameCount(seconds: number, fps: number): number {
  return Math.max(1, Math.round(seconds * fps));
}

/** The instant that a frame shows, counted from 0: in even steps, the first at the start, the last before the end. */
export function frameInstant([from, to]: TimeWindow, frames: number, index: number): Instant {
  return from + ((to - from) * index) / frames;
}

/** The date as it stands on a picture. */
export interface DateLines {
  readonly newStyle: string;
  /** With the time of day when the clip is slow enough to read it. */
  readonly other: string;
}

/** An instant as it is written under a picture; `perSecond` is how fast a clip runs, `null` for a still one. */
export function dateLines(
  instant: Instant,
  perSecond: Instant | null,
  dating: Dating,
  words?: DateWords,
): DateLines {
  const isTimed = perSecond !== null && perSecond <= TIMED;
  const clocks = dating.zones.filter(({ shown }) => shown);
  const times = [
    clockText(instant, words),
    ...clocks.map((zone) => timeAlone(zoneTime(zone, instant))),
  ];
  const other = [...(isTimed ? [times.join(', ')] : []), otherDay(dating, instant, words)];
  return {
    newStyle: newStyle(instant, 'day', words),
    other: other.filter((text) => text !== '').join(' · '),
  };
}

const timeAlone = (text: string): string => text.replace(/ on .*/, '');

/** The leg from one named stop to the next that is run at an instant, or comes next; the last when there is none. */
export function legSpan(track: Track, instant: Instant): TimeWindow {
  const stops = track.fixes.filter(({ stop }) => stop !== null);
  const next = stops.findIndex(({ arrive }) => arrive > instant);
  const index = next < 0 ? stops.length - 1 : Math.max(1, next);
  const [from, to] = [stops[index - 1], stops[index]];
  return from && to ? [from.depart, to.arrive] : spanOf(track);
}

/** A span as two texts that `readClipSpan` reads back: days where it has whole days, else minutes. */
export function spanTexts([from, to]: TimeWindow): readonly [string, string] {
  const whole = from % DAY === 0 && to % DAY === 0;
  if (whole) return [newStyle(from), newStyle(to - 1)];
  const minute = (instant: Instant): string =>
    newStyle(Math.round(instant / MINUTE) * MINUTE, 'minute');
  return [minute(from), minute(to - MINUTE)];
}

/** A span, or the sentence that says why there is none. */
export type SpanReading =
  | { readonly span: TimeWindow; readonly problem: null }
  | { readonly span: null; readonly problem: string };

/** Reads two dates in any calendar as the span from the first of the one to the last of the other, both included. */
export function readClipSpan(
  from: string,
  to: string,
  bounds: TimeWindow,
  dating: DateReading,
  words: ShareWords = ENGLISH,
): SpanReading {
  const problem = dateProblem(from, bounds, dating) ?? dateProblem(to, bounds, dating);
  if (problem !== null) return { span: null, problem };
  const [first, last] = [readDate(from, dating.zones), readDate(to, dating.zones)];
  return within([first?.start ?? BEGINNING, last?.end ?? null], bounds, words);
}

/** From the first of one day to the last of another, as far as the clock goes. */
function within(
  [start, end]: readonly [Instant, Instant | null],
  bounds: TimeWindow,
  words: ShareWords,
): SpanReading {
  if (start === BEGINNING || end === null) {
    return { span: null, problem: words.needsDays };
  }
  if (start >= end) return { span: null, problem: words.endsFirst };
  return { span: [Math.max(start, bounds[0]), Math.min(end, bounds[1])], problem: null };
}

/** The greatest battle at sea, which is the one to film: of the first rank, and the longest; `null` when there is none. */
export function battleToFilm(
  features: readonly AtlasFeature[],
  words?: DateWords,
): { readonly name: string; readonly span: TimeWindow } | null {
  const battles = features.flatMap(({ kind, rank, title, when }) => {
    const { start, end } = when;
    if (!kind.action || rank !== 1 || end === null) return [];
    return [{ name: `${title}, ${whenText(when, words)}`, span: [start, end] as const }];
  });
  const lengthOf = ({ span }: { readonly span: TimeWindow }): Instant => span[1] - span[0];
  return battles.toSorted((a, b) => lengthOf(b) - lengthOf(a))[0] ?? null;
}

/** Name of a file: "world-war-zero-1905-05-27-to-1905-05-28.mp4". */
export function fileName(atlas: string, [from, to]: TimeWindow, extension: string): string {
  const [first, last] = [isoDay(from), isoDay(to - 1)];
  const name = atlas.toLowerCase().replace(/[^\p{L}\d]+/gu, '-');
  return `${name}-${first === last ? first : `${first}-to-${last}`}.${extension}`;
}

function isoDay(instant: Instant): string {
  return new Date(instant).toISOString().slice(0, 10);
}
