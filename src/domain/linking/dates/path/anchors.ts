import type { Turn } from './turns';
import { dayNumber } from '../spans';
import type { WrittenDate } from '../written';

/** Where a story stands in time, and what it is told from. */
export interface Stand {
  /** The day on which the story stands; `null` before the first date. */
  readonly clock: number | null;
  /** It is known to the day, so that another can be counted from it. */
  readonly isFine: boolean;
  /** The last day that was known to the day. */
  readonly fine: number | null;
  /** The day of the last dateline, on which this was written; `null` when the text has none. */
  readonly home: number | null;
  /** The same when it was written long after what it tells: only "last year" and the like are counted from there. */
  readonly late: number | null;
  /** The year that stands over all of this; `null` for none. */
  readonly year: number | null;
  /** The offset at which the clock was set. */
  readonly set: number;
}

/** From where a date is counted, and what that costs. */
export type Anchor = readonly [day: number | null, cost: number];

const NO_ANCHOR: readonly Anchor[] = [[null, 0]];
/** Of a month looked back to, and of the day before a month looked forward to. */
const LOOKED_TO = { back: 1, on: 0.3 };
/** From the dateline rather than from the day just told of. */
const FROM_HOME = 0.3;
/** In characters, how far a date still makes another one of its month or week. */
const CLOSE = 250;

/** From where a date may be counted: "the 18th" may be of the month just said, of the last day's or of the dateline's; "the next year" of an aside just made. */
export function anchorsOf(
  stand: Stand,
  date: WrittenDate,
  aside: number | null,
): readonly Anchor[] {
  const { clock, isFine } = stand;
  const { kind } = date.relation;
  const written = writtenOn(stand, date);
  if (written !== null) return [[written, 0]];
  if (kind === 'years' && aside !== null) return [[dayNumber(aside, 7, 1), 0]];
  if (kind === 'days') return isFine ? [[clock, 0]] : NO_ANCHOR;
  if (kind === 'weekday') return weekdayAnchors(stand, date);
  if (kind === 'ordinal') return [...monthAnchors(stand), ...homeAnchor(stand)];
  return kind === 'own' ? [[clock, 0], ...homeAnchor(stand)] : [[clock, 0]];
}

/** The day of its dateline, for what is said of it: "last year". */
function writtenOn({ home, late }: Stand, { relation }: WrittenDate): number | null {
  return relation.isOfHome === true ? (home ?? late) : null;
}

/** "By Sunday" is of the week just told of, or of that of the dateline. */
function weekdayAnchors(stand: Stand, date: WrittenDate): readonly Anchor[] {
  const { clock, isFine, home } = stand;
  if (home === null) return date.relation.isOfHome && isFine ? [[clock, 0]] : NO_ANCHOR;
  // A day of the week is of no day that was looked back to from a dateline: "since he landed on 31 March" in June.
  const isNear = clock !== null && clock > home - TOLD;
  return isFine && isNear && isClose(stand, date)
    ? [[clock, 0], ...homeAnchor(stand)]
    : [[home, 0]];
}

function isClose({ set }: Stand, { start }: WrittenDate): boolean {
  return start - set < CLOSE;
}

function homeAnchor({ clock, home }: Stand): readonly Anchor[] {
  return home === null || home === clock ? NONE : [[home, FROM_HOME]];
}

const NONE: readonly Anchor[] = [];

function monthAnchors({ clock, isFine, fine }: Stand): readonly Anchor[] {
  if (isFine || clock === null || fine === null) return [[clock, 0]];
  const isBack = clock < fine;
  return [
    [clock, isBack ? LOOKED_TO.back : 0],
    [fine, isBack ? 0 : LOOKED_TO.on],
  ];
}

/** In days: news tells of so many before it. */
const TOLD = 31;
/** Not of those days, or after the dateline. */
const OFF_HOME = 1.2;

/** What it costs that a day of no month is not one of those of which a dated text tells. */
export function offHome(stand: Stand, date: WrittenDate, { option }: Turn): number {
  const { home, clock } = stand;
  if (home === null || !option || !isOfHomesMonth(date)) return 0;
  const [day] = option.days;
  const latest = date.relation.kind === 'weekday' ? home : home + 1;
  if (day <= latest && day > home - TOLD) return 0;
  // The sentence may have left the dateline's month.
  const hasLeft = clock !== home && isClose(stand, date);
  return hasLeft && date.relation.kind === 'ordinal' ? 0 : OFF_HOME;
}

/** A day of no month, which mostly is one of those before the dateline. */
function isOfHomesMonth({ relation: { kind, isOfHome } }: WrittenDate): boolean {
  return !isOfHome && (kind === 'ordinal' || kind === 'weekday');
}
