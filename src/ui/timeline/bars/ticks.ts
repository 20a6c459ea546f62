import {
  type CountableTimeInterval,
  type TimeInterval,
  utcDay,
  utcHour,
  utcMinute,
  utcMonday,
  utcMonth,
  utcYear,
} from 'd3-time';
import { hourAndMinute } from '../../../domain/dates/calendar';
import { DAY, HOUR, type Instant } from '../../../domain/dates/time';
import type { TimeWindow } from '../../../domain/dates/timeWindow';
import type { DateWords } from '../../../words/en/dates';

/** A label of the time scale, in pixels from the strip's left edge. */
export interface TickLabel {
  readonly key: Instant;
  readonly text: string;
  /** The label's middle on the scale itself, its left edge on the row of contexts. */
  readonly x: number;
}

/** The lines and words of a time scale; x in pixels. */
export interface TimeScale {
  readonly labels: readonly TickLabel[];
  /** Where a labelled stretch begins. */
  readonly marks: readonly number[];
  /** Between the marks. */
  readonly lesser: readonly number[];
  /** The row below: what the labels are days of, months of. */
  readonly contexts: readonly TickLabel[];
}

/** A way to divide the scale, from the finest to the coarsest. */
interface Level {
  readonly every: TimeInterval | null;
  /** The shortest that its stretches get, in milliseconds. */
  readonly length: Instant;
  readonly text: (date: Date, words: DateWords) => string;
  /** Letters of the longest label, a far-eastern one counting as two. */
  readonly letters: (words: DateWords) => number;
  /** Whether the label names the whole stretch and stands in its middle, or the instant of its mark. */
  readonly isStretch: boolean;
  readonly context: 'day' | 'month' | 'year' | null;
  /** The finer division drawn between, if there is room. */
  readonly lesser: readonly [TimeInterval | null, Instant];
}

const YEAR = 365 * DAY;
const hourText = (date: Date): string => hourAndMinute(date.getTime());
const dayText = (date: Date): string => String(date.getUTCDate());
const yearText = (date: Date): string => String(date.getUTCFullYear());

const LEVELS: readonly Level[] = [
  ...[1, 2, 3, 6, 12].map((step) => hours(step)),
  ...[1, 2, 5, 10].map((step) => days(step)),
  months(1, 'month'),
  months(1, 'tickMonth'),
  months(1, 'tickLetter'),
  months(3, 'tickMonth'),
  ...[1, 2, 5, 10, 20, 50, 100].map((step) => years(step)),
];

function hours(step: number): Level {
  return {
    every: utcHour.every(step),
    length: step * HOUR,
    text: hourText,
    letters: () => 5,
    isStretch: false,
    context: 'day',
    lesser: step === 1 ? [utcMinute.every(15), HOUR / 4] : [utcHour, HOUR],
  };
}

function days(step: number): Level {
  return {
    every: utcDay.every(step),
    length: step * DAY,
    text: dayText,
    letters: () => 2,
    isStretch: step === 1,
    context: 'month',
    lesser: step === 1 ? [utcHour.every(6), 6 * HOUR] : [utcDay, DAY],
  };
}

function months(step: number, name: 'month' | 'tickMonth' | 'tickLetter'): Level {
  return {
    every: utcMonth.every(step),
    length: step * 28 * DAY,
    text: (date, words) => words[name](date.getUTCMonth() + 1),
    letters: (words) =>
      Math.max(...Array.from({ length: 12 }, (_, nth) => lettersIn(words[name](nth + 1)))),
    isStretch: step === 1,
    context: 'year',
    lesser: step === 1 ? [utcMonday, 7 * DAY] : [utcMonth, 28 * DAY],
  };
}

function years(step: number): Level {
  return {
    every: utcYear.every(step),
    length: step * YEAR,
    text: yearText,
    letters: () => 4,
    isStretch: false,
    context: null,
    lesser:
      step === 1
        ? [utcMonth.every(3), 84 * DAY]
        : [utcYear.every(step % 5 === 0 ? step / 5 : 1), YEAR],
  };
}

/** Hangul, kana and Chinese characters are as wide as two letters. */
const WIDE = /[\u2e80-\u9fff\uac00-\ud7ff]/g;

function lettersIn(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0);
}

/** Widest that a letter or figure of the labels gets, in pixels, and what must lie between two labels. */
const LETTER = 6.6;
const GAP = 8;
/** Lesser marks stand no closer than this. */
const LEAST = 4;

/** The scale for a window drawn `width` pixels wide: the finest whose labels have room, so that none collide. */
export function timeScale(window: TimeWindow, width: number, words: DateWords): TimeScale {
  const perMs = width / (window[1] - window[0]);
  const x = (instant: Instant): number => (instant - window[0]) * perMs;
  const level = LEVELS.find(
    ({ length, letters }) => length * perMs >= letters(words) * LETTER + GAP,
  );
  if (!level?.every) return { labels: [], marks: [], lesser: [], contexts: [] };
  const starts = startsIn(level.every, window);
  const [lesser, length] = level.lesser;
  return {
    labels: uncrowded(
      starts.flatMap((start) => labelOf(start, level, x, words)),
      level.letters(words),
      width,
    ),
    marks: onScale(
      starts.map((start) => x(start.getTime())),
      width,
    ),
    lesser:
      lesser && length * perMs >= LEAST
        ? onScale(
            startsIn(lesser, window).map((start) => x(start.getTime())),
            width,
          )
        : [],
    contexts: contextsOf({ level, window, x, width }, words),
  };
}

/** Starts of the stretches that meet the window, the one it begins in included. */
function startsIn(every: TimeInterval, [start, end]: TimeWindow): readonly Date[] {
  return every.range(every.floor(new Date(start)), new Date(end));
}

function labelOf(
  start: Date,
  level: Level,
  x: (instant: Instant) => number,
  words: DateWords,
): readonly TickLabel[] {
  const end = level.isStretch ? (level.every?.offset(start, 1) ?? start) : start;
  const middle = (x(start.getTime()) + x(end.getTime())) / 2;
  return [{ key: start.getTime(), text: level.text(start, words), x: middle }];
}

/**
 * Leaves out what would hang over the strip's edge, and the last of a month's steps when the next month's first
 * is too near (31 before 1).
 */
function uncrowded(
  labels: readonly TickLabel[],
  letters: number,
  width: number,
): readonly TickLabel[] {
  const room = letters * LETTER;
  return labels.filter(({ x }, index) => {
    const next = labels[index + 1];
    const isClear = next === undefined || next.x - x >= room + GAP / 2;
    return isClear && x - room / 2 >= 0 && x + room / 2 <= width;
  });
}

function onScale(marks: readonly number[], width: number): readonly number[] {
  return marks.filter((x) => x >= 0 && x <= width);
}

type ContextText = (date: Date, words: DateWords) => string;

const monthOf = (date: Date): number => date.getUTCMonth() + 1;
const yearOf = (date: Date): number => date.getUTCFullYear();

const CONTEXTS: Readonly<
  Record<'day' | 'month' | 'year', readonly [CountableTimeInterval, ContextText, ContextText]>
> = {
  day: [
    utcDay,
    (date, words) => words.date([yearOf(date), monthOf(date), date.getUTCDate()]),
    (date, words) => words.dayOfMonth(monthOf(date), date.getUTCDate()),
  ],
  month: [
    utcMonth,
    (date, words) => words.date([yearOf(date), monthOf(date)]),
    (date, words) => words.monthOfYear(yearOf(date), monthOf(date)),
  ],
  year: [utcYear, yearText, yearText],
};

interface Drawn {
  readonly level: Level;
  readonly window: TimeWindow;
  readonly x: (instant: Instant) => number;
  readonly width: number;
}

/** Each context stands where it begins, the first at the left edge; one without room for its words goes without. */
function contextsOf({ level, window, x, width }: Drawn, words: DateWords): readonly TickLabel[] {
  if (level.context === null) return [];
  const [every, long, short] = CONTEXTS[level.context];
  return startsIn(every, window).flatMap((start) => {
    const left = Math.max(0, x(start.getTime()));
    const room = Math.min(width, x(every.offset(start, 1).getTime())) - left - GAP;
    const texts = [long, short].map((text) => text(start, words));
    const text = texts.find((each) => lettersIn(each) * LETTER <= room);
    return text === undefined ? [] : [{ key: start.getTime(), text, x: left }];
  });
}
