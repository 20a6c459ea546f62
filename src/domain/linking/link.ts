import { chronicleOf } from './events/chronicle';
import { datelineOf } from './text/datelines';
import { eraOf } from './dates/path/era';
import { isoDay } from './dates/spans';
import { withoutRepeated } from './dates/countedDates';
import type { WrittenDate } from './dates/written';
import { dated, type DatedSpan } from './dates/path/years';
import { Discourse } from './text/discourse';
import { kindOfText } from './things/kind';
import type { NameIndex } from './things/names';
import { newsOf } from './events/news';
import type { TextPassage } from './text/passages';
import type { Proposal } from './proposal';
import { proposalsIn } from './propose';
import { saidYearsOf, workYearsOf, yearHeadOf } from './text/saidYears';
import { headsOf, timesOf } from './times';
import { readPassage, type ReadPassage } from './text/read';

/** A mention is taken by itself from this confidence on. */
export const THRESHOLD = 0.5;

/** Words that name something of the atlas. */
export interface LinkedMention {
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly id: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** In words for the reader. */
  readonly why: string;
}

/** Words that name a time. */
export interface LinkedDate {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** First and last New Style day, ISO 8601, both included. */
  readonly from: string;
  readonly to: string;
  readonly confidence: number;
  /** Beside the story, so that the clock does not follow it. */
  readonly isAside: boolean;
}

/** A text with all that was found in it. */
export interface LinkedText {
  readonly threshold: number;
  readonly passages: readonly TextPassage[];
  readonly mentions: readonly LinkedMention[];
  readonly dates: readonly LinkedDate[];
}

/** Finds what a text names: places, events, ships, people, times. `onRead` is told how much has been read, 0 to 1. */
export function link(
  text: string,
  passages: readonly TextPassage[],
  index: NameIndex,
  onRead: (part: number) => void = () => undefined,
): LinkedText {
  const read = readAll(text, passages, index, onRead);
  const written = read.flatMap(({ dates }) => dates);
  const kind = kindOfText(read, index);
  const era = eraOf(text, written, kind.isOfWar, index.years, chronicleOf(read, index));
  const spans = withoutRepeated(
    text,
    dated(
      written,
      era,
      { chronicle: chronicleOf(read, index), news: newsOf(read, index) },
      {
        opening: new Set(read.flatMap(openingOf)),
        first: new Set(read.flatMap(({ dates: [first] }) => first ?? [])),
        datelines: new Set(read.flatMap(datelineOf)),
        heads: new Set(read.flatMap(yearHeadOf)),
        said: new Map(read.flatMap(saidYearsOf)),
        works: new Set(read.flatMap(workYearsOf)),
      },
    ),
  );
  const byPassage = spansByPassage(read, spans);
  const heads = headsOf(read, byPassage);
  const discourse = new Discourse();
  const proposals = read.flatMap((each, at) => {
    onRead(0.6 + (0.4 * at) / read.length);
    const times = timesOf(each, byPassage[at] ?? [], heads[at] ?? null);
    return proposalsIn(each, byPassage[at] ?? [], times, index, discourse, kind);
  });
  return {
    threshold: THRESHOLD,
    passages,
    mentions: proposals.map((proposal) => mentionOf(text, proposal)),
    dates: unnamed(text, spans, proposals, index).map((span) => dateOf(text, span)),
  };
}

/** In characters, how soon a passage that is about a year says it. */
const SOON = 60;

/** The date with which a passage opens. */
function openingOf({ passage, dates: [first] }: ReadPassage): readonly WrittenDate[] {
  return first && first.start - passage.start < SOON ? [first] : [];
}

function readAll(
  text: string,
  passages: readonly TextPassage[],
  index: NameIndex,
  onRead: (part: number) => void,
): readonly ReadPassage[] {
  let article = 0;
  return passages.map((passage) => {
    if (passage.title !== undefined) article += 1;
    const read = readPassage(text, passage, article, index);
    onRead((0.6 * passage.end) / text.length);
    return read;
  });
}

/** Dates stand in the order of the text, and so do passages. */
function spansByPassage(
  read: readonly ReadPassage[],
  spans: readonly DatedSpan[],
): readonly (readonly DatedSpan[])[] {
  let at = 0;
  return read.map(({ passage }) => {
    const from = at;
    while (at < spans.length && (spans[at]?.written.start ?? 0) < passage.end) at += 1;
    return spans.slice(from, at);
  });
}

/**
 * "the revolution of 1905" is dated by what it is: the year in its name is no date of its own. It is one in "the war of 1894
 * between China and Japan", which is called by its parties. Both in order of the text.
 */
function unnamed(
  text: string,
  spans: readonly DatedSpan[],
  proposals: readonly Proposal[],
  { things }: NameIndex,
): readonly DatedSpan[] {
  const periods = proposals.filter(({ id }) => things.get(id)?.kind === 'period');
  let at = 0;
  return spans.filter(({ written: { start, end } }) => {
    while (at < periods.length && (periods[at]?.end ?? 0) < end) at += 1;
    const period = periods[at];
    return !period || period.start > start || text.startsWith(' between ', period.end);
  });
}

function mentionOf(text: string, { start, end, id, confidence, why }: Proposal): LinkedMention {
  return { start, end, text: text.slice(start, end), id, confidence, why };
}

function dateOf(text: string, { written, days, isAside, confidence }: DatedSpan): LinkedDate {
  const { start, end } = written;
  return {
    start,
    end,
    text: text.slice(start, end),
    from: isoDay(days[0]),
    to: isoDay(days[1]),
    confidence: Math.round(confidence * 100) / 100,
    isAside,
  };
}
