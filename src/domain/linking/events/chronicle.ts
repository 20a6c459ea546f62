import type { WrittenDate } from '../dates/written';
import type { Match } from '../text/match';
import type { NameIndex } from '../things/names';
import type { ReadPassage } from '../text/read';
import type { DaySpan, Thing } from '../things/thing';

/** In characters, how far from a date a name still speaks for it. */
const REACH = 180;
const MOST = 40;
/** What lasted longer says little of a day. */
const LONGEST_DAYS = 200;

/** For a date, the days of what happened at the names that stand near it. */
export function chronicleOf(
  read: readonly ReadPassage[],
  index: NameIndex,
): (date: WrittenDate) => readonly DaySpan[] {
  const matches = read.flatMap((each) => each.matches);
  // The same name stands near one date and the next.
  const days: (readonly DaySpan[])[] = [];
  let from = 0;
  // Dates are asked for in the order of the text.
  return (date) => {
    while (from < matches.length && (matches[from]?.end ?? 0) < date.start - REACH) from += 1;
    const spans: DaySpan[] = [];
    for (let at = from; at < matches.length && spans.length < MOST; at += 1) {
      const match = matches[at];
      if (!match || match.start > date.end + REACH) break;
      spans.push(...(days[at] ??= daysAt(match, index)));
    }
    return spans;
  };
}

function daysAt({ namings }: Match, { eventsOf }: NameIndex): readonly DaySpan[] {
  return namings.flatMap(({ thing }) => {
    const happened: readonly Thing[] = [thing, ...(eventsOf.get(thing.id) ?? [])];
    return happened.flatMap(({ days }) => (days && days[1] - days[0] < LONGEST_DAYS ? [days] : []));
  });
}
