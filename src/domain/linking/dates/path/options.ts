import type { DaySpan } from '../../things/thing';
import type { Era } from './era';
import { dayNumber, fieldsOf, spanOf } from '../spans';
import type { WrittenDate } from '../written';

/** Days that a written date may mean. */
export interface Option {
  readonly days: DaySpan;
  readonly year: number;
  readonly isAside: boolean;
  /** Where the story stands after it; `null` when it stays where it was. */
  readonly clock: number | null;
  readonly cost: number;
}

/** Outside the years that the article tells of. */
const OUTSIDE = 1;
/** "that September" is mostly of the year just spoken of. */
const OTHER_YEAR = 0.8;
/** Of the year of an aside just made. */
const OF_ASIDE = 1.2;
/** Years between an aside and the main years; what is nearer is part of the story when more than its year is said. */
const FAR = 12;

/** The days that a date may mean, from where the clock stands, the nearest aside being of such a year. */
export type Options = (clock: number | null, aside: number | null) => readonly Option[];

/** So that a text of nothing but different dates does not fill the memory. */
const KEPT = 4_000;

/** What dates may mean in an article, reckoned once for all that say the same: one may stand there a hundred thousand times. */
export class OptionBook {
  readonly #era: Era;
  readonly #known = new Map<string, Options>();
  #count = 0;

  constructor(era: Era) {
    this.#era = era;
  }

  /** The same for all dates that say the same. */
  of(date: WrittenDate): Options {
    if (this.#count >= KEPT) {
      this.#known.clear();
      this.#count = 0;
    }
    const sign = signOf(date);
    const before = this.#known.get(sign);
    if (before) return before;
    const anew = this.#optionsOf(date);
    this.#known.set(sign, anew);
    return anew;
  }

  #optionsOf(date: WrittenDate): Options {
    const known = new Map<number, readonly Option[]>();
    return (clock, aside) => {
      const key = placeOf(date, clock, aside);
      const before = known.get(key);
      if (before) return before;
      const options = optionsOf(date, clock, aside, this.#era);
      known.set(key, options);
      this.#count += 1;
      return options;
    };
  }
}

/** More than there are years. */
const YEARS = 10_000;
/** No clock stands so early. */
const NEVER = -10_000_000;

/** One number for all that a date hangs on: nothing when its year is written, no clock when it is but a day of some year. */
function placeOf(
  { first, relation }: WrittenDate,
  clock: number | null,
  aside: number | null,
): number {
  if (first.year !== null) return NEVER;
  return (relation.kind === 'own' ? NEVER : (clock ?? NEVER)) * YEARS + (aside ?? 0);
}

/** All of a date but where it stands. */
function signOf(date: WrittenDate): string {
  const { first, last, part, lastPart = part, style, weekday, relation, isNight = false } = date;
  const { kind } = relation;
  const by = 'by' in relation ? relation.by : 'to' in relation ? relation.to : '';
  const days = `${String(first.year)}-${String(first.month)}-${String(first.day)}`;
  const end =
    last === first ? '' : `${String(last.year)}-${String(last.month)}-${String(last.day)}`;
  return `${days}/${end} ${part} ${lastPart} ${style} ${String(weekday)} ${kind} ${String(by)} ${String(isNight)}`;
}

/** Of a span of so many days the story stands at the end: the next day is the one after. */
const BRIEF = 10;

/** Where a story stands after some days. */
function clockAt(date: WrittenDate, [first, last]: DaySpan): number {
  const isPassed = date.last.day !== null && date.isNight !== true && last - first < BRIEF;
  return isPassed ? last : first;
}

function optionsOf(
  date: WrittenDate,
  clock: number | null,
  aside: number | null,
  era: Era,
): readonly Option[] {
  if (date.first.year !== null) return ownYear(date, date.first.year, era);
  if (date.relation.kind !== 'own') return clock === null ? [] : afterClock(date, clock, era);
  const years = aside === null ? era.years : [...new Set([...era.years, aside])];
  return years.flatMap((year) => inYear(date, year, aside, era));
}

function afterClock(date: WrittenDate, clock: number, era: Era): readonly Option[] {
  const { kind } = date.relation;
  if (kind === 'ordinal') return ordinals(date, clock, era);
  if (kind === 'turn') return turned(date, clock, era);
  if (kind === 'weekday') return weekdays(date, clock);
  return kind === 'years' ? yearsBy(date, clock, era) : moved(date, clock);
}

function ownYear(date: WrittenDate, year: number, era: Era): readonly Option[] {
  const days = spanOf(date, year, lastYear(date, year), isOld(date, year, era));
  if (!days) return [];
  const isAside = isAsideYear(date, year, era);
  // What came of it long after moves the story no more than what is beside it.
  const clock = isAside || year > era.main[1] ? null : clockAt(date, days);
  return [{ days, year, isAside, clock, cost: 0 }];
}

/** A bare year beside the story is an aside; a full date is one when it is far. */
function isAsideYear({ first, last }: WrittenDate, year: number, { main }: Era): boolean {
  const end = last.year ?? year;
  if (year <= main[1] && end >= main[0]) return false;
  if (first.month === null) return true;
  return year < main[0] - FAR || year > main[1] + FAR;
}

function lastYear({ first, last }: WrittenDate, year: number): number {
  if (last.year !== null && first.year !== null) return last.year;
  return (last.month ?? 0) < (first.month ?? 0) ? year + 1 : year;
}

/** What a text says of its calendar is not said of a later age, which a note may tell of. */
function isOld({ style }: WrittenDate, year: number, { isOldStyle, main }: Era): boolean {
  return style === 'old' || (style === 'unsaid' && isOldStyle && year <= main[1] + FAR);
}

function inYear(
  date: WrittenDate,
  year: number,
  aside: number | null,
  era: Era,
): readonly Option[] {
  const days = spanOf(date, year, lastYear(date, year), isOld(date, year, era));
  if (!days) return [];
  if (year === aside && year > era.main[1]) {
    return [{ days, year, isAside: !era.years.includes(year), clock: null, cost: OF_ASIDE }];
  }
  const isAside = year === aside && !era.years.includes(year);
  const outside = year < era.main[0] || year > era.main[1];
  const clock = isAside ? null : clockAt(date, days);
  return [{ days, year, isAside, clock, cost: isAside ? OF_ASIDE : outside ? OUTSIDE : 0 }];
}

/** In days, how far the older calendar was behind. */
const BEHIND = 13;
/** Out of the month of the clock, and past such a day of it. */
const [OTHER_MONTH, NEXT_BUT_ONE] = [0.8, 2];

/** "21 July" and "on the 23rd" are of one month in the calendar of the text; of a mere month the story stands on the first. */
function calendarDay(date: WrittenDate, clock: number, era: Era): number {
  const { year, day } = fieldsOf(clock);
  return day > 1 && isOld(date, year, era) ? clock - BEHIND : clock;
}

/** The day in the month of the clock, or the one before or after. */
function ordinals(date: WrittenDate, clock: number, era: Era): readonly Option[] {
  const { year, month, day } = fieldsOf(calendarDay(date, clock, era));
  // Of this month it is still to come, so that nobody takes it for one of the next.
  const later = (date.first.day ?? 0) >= day ? NEXT_BUT_ONE : OTHER_MONTH;
  const isBefore = 'by' in date.relation && date.relation.by < 0;
  return (isBefore ? [-1] : [-1, 0, 1]).flatMap((by) => {
    const at = fieldsOf(dayNumber(year, month + by, 1));
    const wraps = (date.last.day ?? 0) < (date.first.day ?? 0);
    const next = fieldsOf(dayNumber(at.year, at.month + (wraps ? 1 : 0), 1));
    const whole = {
      ...date,
      first: { ...date.first, month: at.month },
      last: { ...date.last, month: next.month },
    };
    const days = spanOf(whole, at.year, next.year, isOld(date, at.year, era));
    const cost = by === 0 || isBefore ? 0 : by > 0 ? later : OTHER_MONTH;
    return days ? [{ days, year: at.year, isAside: false, clock: clockAt(whole, days), cost }] : [];
  });
}

function moved({ relation }: WrittenDate, clock: number): readonly Option[] {
  const by = 'by' in relation ? relation.by : 0;
  const { year, month } = fieldsOf(clock);
  if (relation.kind === 'days') {
    return [{ days: [clock + by, clock + by], year, isAside: false, clock: clock + by, cost: 0 }];
  }
  const days = [dayNumber(year, month + by, 1), dayNumber(year, month + by + 1, 1) - 1] as const;
  return [{ days, year, isAside: true, clock: null, cost: 0 }];
}

/** The last or next such month or season before or after the clock, or the one in which or nearest to which it stands. */
function turned(date: WrittenDate, clock: number, era: Era): readonly Option[] {
  const { year } = fieldsOf(clock);
  const to = 'to' in date.relation ? date.relation.to : 'same';
  const spans = [year - 1, year, year + 1].flatMap((each) => {
    const days = spanOf(date, each, lastYear(date, each), isOld(date, each, era));
    const cost = each === year ? 0 : OTHER_YEAR;
    return days ? [{ days, year: each, isAside: false, clock: days[0], cost }] : [];
  });
  if (to === 'last') return spans.filter(({ days }) => days[1] < clock).slice(-1);
  if (to === 'next') return spans.filter(({ days }) => days[0] > clock).slice(0, 1);
  return spans;
}

/** Back is dearer: a story goes on. */
const WEEK_BACK = 0.6;

/** The day of the week before or after the clock, and no more than a week from it. */
function weekdays({ relation, weekday }: WrittenDate, clock: number): readonly Option[] {
  const to = 'to' in relation ? relation.to : 'same';
  const since = (clock + THURSDAY - (weekday ?? 0)) % 7;
  const [last, next] = [clock - (since === 0 ? 7 : since), clock + 7 - since];
  const one = (day: number, cost: number): Option => {
    return { days: [day, day], year: fieldsOf(day).year, isAside: false, clock: day, cost };
  };
  if (to !== 'same') return [one(to === 'last' ? last : next, 0)];
  return [one(last, WEEK_BACK), one(next, 0)];
}

/** 1 January 1970 was one, and days are counted from a Sunday; in weeks enough that no day is before it. */
const THURSDAY = 4 + 7 * 100_000;

function yearsBy(date: WrittenDate, clock: number, era: Era): readonly Option[] {
  const by = 'by' in date.relation ? date.relation.by : 0;
  const year = fieldsOf(clock).year + by;
  const days = spanOf(date, year, lastYear(date, year), isOld(date, year, era));
  if (!days) return [];
  const isAside = isAsideYear(date, year, era);
  // A year that is no more than counted from another is but looked at.
  const isCounted = isAside || date.first.month === null;
  return [{ days, year, isAside, clock: isCounted ? null : days[0], cost: 0 }];
}
