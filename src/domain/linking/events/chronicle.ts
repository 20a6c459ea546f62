import type { WrittenDate } from '../dates/written';
import type { Match } from '../text/match';
import type { NameIndex } from '../things/names';
import type { ReadPassage } from '../text/read';
import type { DaySpan, Thing } from '../things/thing';

/** In characters, how far from a date a name still speaks for it. */
const REACH = 180;
/** Names that speak for one date at most. */
const MOST = 20;
/** What lasted longer says little of a day. */
const LONGEST_DAYS = 200;

/** For a date, the days of what happened at the names that stand near it. */
export function chronicleOf(
  read: readonly ReadPassage[],
  index: NameIndex,
): (date: WrittenDate) => readonly DaySpan[] {
  const matches = read.flatMap((each) => each.matches.filter(({ how }) => how !== 'sound'));
  // The same name stands near one date and the next, and the same names near many.
  const days = new Map<string, readonly DaySpan[]>();
  let last: { readonly parts: Parts; readonly spans: readonly DaySpan[] } | null = null;
  let from = 0;
  // Dates are asked for in the order of the text.
  return (date) => {
    while (from < matches.length && (matches[from]?.end ?? 0) < date.start - REACH) from += 1;
    const parts = partsFrom(matches, from, date.end + REACH, (match) =>
      knownAt(match, index, days),
    );
    if (!last || !isSame(last.parts, parts)) last = { parts, spans: parts.flat() };
    return last.spans;
  };
}

type Parts = readonly (readonly DaySpan[])[];

/** What the names of a stretch of the text have, each once. */
function partsFrom(
  matches: readonly Match[],
  from: number,
  end: number,
  daysOf: (match: Match) => readonly DaySpan[],
): Parts {
  const parts: (readonly DaySpan[])[] = [];
  for (let at = from; at < matches.length && parts.length < MOST; at += 1) {
    const match = matches[at];
    if (!match || match.start > end) break;
    const part = daysOf(match);
    if (part.length > 0 && !parts.includes(part)) parts.push(part);
  }
  return parts;
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((each, at) => each === b[at]);
}

/** The same list for the same names. */
function knownAt(
  match: Match,
  index: NameIndex,
  known: Map<string, readonly DaySpan[]>,
): readonly DaySpan[] {
  const [only, other] = match.namings;
  const key = only && !other ? only.thing.id : match.namings.map(({ thing }) => thing.id).join(' ');
  const before = known.get(key);
  if (before) return before;
  const days = daysAt(match, index);
  known.set(key, days);
  return days;
}

function daysAt({ namings }: Match, { eventsOf }: NameIndex): readonly DaySpan[] {
  return namings.flatMap(({ thing }) => {
    // Of what is told of a capital far from the war, most falls on the day of something else.
    const there = (eventsOf.get(thing.id) ?? NONE).filter(({ sort }) => sort !== 'place');
    return [thing, ...there].flatMap(({ days }) =>
      days && days[1] - days[0] < LONGEST_DAYS ? [days] : [],
    );
  });
}

const NONE: readonly Thing[] = [];
