import type { DatedSpan } from './dates/path/years';
import type { Beside } from './events/events';
import type { ReadPassage } from './text/read';
import type { DaySpan } from './things/thing';

/** Asks what stands in time beside a word. */
export type Times = (word: number) => Beside;

/** The dates of a passage by the sentences they stand in, and the clock as it runs through them, which `head` sets. */
export function timesOf(
  { words, sentences }: ReadPassage,
  dates: readonly DatedSpan[],
  head: DaySpan | null = null,
): Times {
  if (dates.length === 0) return alwaysOf(head);
  const bySentence = new Map<number, DaySpan[]>();
  const clocks: (readonly [sentence: number, days: DaySpan])[] = [];
  let at = 0;
  for (const { written, days } of dates) {
    while (at < words.length - 1 && (words[at + 1]?.start ?? 0) <= written.start) at += 1;
    const sentence = sentences[at] ?? 0;
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []).slice(-MOST), days]);
    clocks.push([sentence, days]);
  }
  return (word) => {
    const sentence = sentences[word] ?? 0;
    return { sentence: bySentence.get(sentence) ?? [], clock: clockAt(clocks, sentence) ?? head };
  };
}

function alwaysOf(clock: DaySpan | null): Times {
  const always: Beside = clock ? { sentence: [], clock } : NOTHING;
  return () => always;
}

function isDay([first, last]: DaySpan): boolean {
  return last - first < 31;
}

/** In characters, no more than a date and where a letter is written from. */
const HEAD = 60;
/** So many passages a letter or an entry goes on. */
const PASSAGES = 5;

/** For each passage the date at the head of its letter or of its entry in a diary: a passage with hardly more. */
export function headsOf(
  read: readonly ReadPassage[],
  dates: readonly (readonly DatedSpan[])[],
): readonly (DaySpan | null)[] {
  let head: DaySpan | null = null;
  let left = 0;
  return read.map(({ passage: { start, end, title } }, at) => {
    const [date, other] = dates[at] ?? [];
    if (title !== undefined && left < PASSAGES) head = null;
    if (date && !other && end - start < HEAD && isDay(date.days))
      [head, left] = [date.days, PASSAGES + 1];
    left -= 1;
    return left >= 0 ? head : null;
  });
}

const NOTHING: Beside = { sentence: [], clock: null };
/** In one sentence; more are a table. */
const MOST = 12;

/** The last date of a sentence before, no farther than this many sentences. */
const REACH = 4;

function clockAt(
  clocks: readonly (readonly [sentence: number, days: DaySpan])[],
  sentence: number,
): DaySpan | null {
  let [low, high] = [0, clocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((clocks[middle]?.[0] ?? 0) < sentence) low = middle + 1;
    else high = middle;
  }
  const last = clocks[low - 1];
  return last && sentence - last[0] <= REACH ? last[1] : null;
}
