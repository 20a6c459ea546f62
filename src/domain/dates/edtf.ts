import { nextMonth, startOfDay } from './dayStart';
import { BEGINNING, DAY, HOUR, MINUTE, type Instant, type Precision, type When } from './time';

/** The span of time that one written date names, with its doubts. */
export interface DatedSpan {
  readonly start: Instant;
  /** First instant after the span. */
  readonly end: Instant;
  readonly precision: Precision;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  /** Its last digits are `X`: a day, month or year somewhere in the span. Missing when it is the whole of it. */
  readonly unspecified?: boolean;
}

const PATTERN =
  /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX)(?:T(\d{2})(?::(\d{2}))?Z)?)?)?([~?%])?$/;

/**
 * Reads a date of EDTF level 0 or 1 in the Gregorian calendar and UTC: `1904`, `1904-02`, `1904-02-08`,
 * `1904-02-08T15Z`, `1904-02-08T15:20Z`; `190X`, `19XX`, `1904-XX`, `1904-02-XX` and `1904-XX-XX` where digits
 * are not known; each with `~` (approximate), `?` (uncertain) or `%` (both) after it. No seasons.
 * `null` when the text is no such date or names a day that does not exist.
 * https://www.loc.gov/standards/datetime/
 */
export function parseEdtf(text: string): DatedSpan | null {
  const read = readBefore.get(text);
  if (read !== undefined) return read;
  const span = parsed(text);
  // Of what a reader types there is no end; an atlas has fewer days than this.
  if (readBefore.size >= MOST_REMEMBERED) readBefore.clear();
  readBefore.set(text, span);
  return span;
}

/** The same few thousand days are read again and again: of each feature, in the build and by the page. */
const readBefore = new Map<string, DatedSpan | null>();
const MOST_REMEMBERED = 20_000;

function parsed(text: string): DatedSpan | null {
  const match = PATTERN.exec(text);
  if (!match) return null;
  const [, year = '', month, day, hour, minute, mark] = match;
  const doubts = {
    approximate: mark === '~' || mark === '%',
    uncertain: mark === '?' || mark === '%',
  };
  const known = [year, month, day, hour, minute].filter((part) => part !== undefined);
  const span = text.includes('X') ? unspecified(known) : specified(known);
  return span && { ...span, ...doubts };
}

type Span = Pick<DatedSpan, 'start' | 'end' | 'precision' | 'unspecified'>;

/** Fields in their order, from the year down; how many there are is how finely the date is known. */
function specified(fields: readonly string[]): Span | null {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = fields.map(Number);
  const midnight = startOfDay({ year, month, day });
  if (midnight === null || hour > 23 || minute > 59) return null;
  const start = midnight + hour * HOUR + minute * MINUTE;
  const precision = PRECISIONS[fields.length - 1] ?? 'minute';
  return { start, end: endOf(start, precision, { year, month, day }), precision };
}

const PRECISIONS = ['year', 'month', 'day', 'hour', 'minute'] as const;

/** Nothing that is known may follow an `X`; the finest field that is known bounds the span. */
function unspecified(fields: readonly string[]): Span | null {
  const first = fields.findIndex((field) => field.includes('X'));
  const tail = fields.slice(first + 1);
  if (fields.length > 3 || tail.some((field) => field !== 'XX')) return null;
  const span = first === 0 ? yearsOf(fields) : specified(fields.slice(0, first));
  return span && { ...span, unspecified: true };
}

/** The decade or century of `190X` and `19XX`; `null` when more follows. */
function yearsOf([year = '', ...more]: readonly string[]): Span | null {
  const start = startOfDay({ year: Number(year.replaceAll('X', '0')), month: 1, day: 1 });
  const last = specified([year.replaceAll('X', '9')]);
  if (start === null || !last || more.length > 0) return null;
  return { ...last, start };
}

function endOf(
  start: Instant,
  precision: Precision,
  day: Parameters<typeof nextMonth>[0],
): Instant {
  if (precision === 'minute') return start + MINUTE;
  if (precision === 'hour') return start + HOUR;
  if (precision === 'day') return start + DAY;
  const next = precision === 'month' ? nextMonth(day) : { ...day, year: day.year + 1 };
  return startOfDay(next) ?? start;
}

/** EDTF’s end of an interval that is open: always so, or still so. */
const OPEN = '..';
/** EDTF’s end of an interval that nobody knows. */
const UNKNOWN = '';

/** Whether a text can stand at either end of an interval: a date, `..` for open, or nothing for unknown. */
export function isIntervalEnd(text: string): boolean {
  return text === OPEN || text === UNKNOWN || parseEdtf(text) !== null;
}

/**
 * The span from one written date to another, the last included; either may be `..` (open) or empty (unknown).
 * Of an end that is not known nothing more is taken than the other end’s date. `null` when either is no date
 * or neither is one.
 */
export function whenBetween(start: string, end: string): When | null {
  const first = parseEdtf(start);
  const last = parseEdtf(end);
  const given = [start, end].every(isIntervalEnd) ? (first ?? last) : null;
  return given && joinedBy([start, end], [first ?? given, last ?? given]);
}

/** An interval by what is written at its ends and the dates that stand for them. */
function joinedBy(
  [start, end]: readonly [string, string],
  [first, last]: readonly [DatedSpan, DatedSpan],
): When {
  const unknown = [start, end].indexOf(UNKNOWN);
  return {
    start: start === OPEN ? BEGINNING : first.start,
    end: end === OPEN ? null : last.end,
    precision: first.precision,
    ...doubtsOf([first, last]),
    asGiven: null,
    ...(unknown >= 0 && { unknown: unknown === 0 ? 'start' : 'end' }),
  };
}

/** Doubt at either end is doubt of the whole. */
function doubtsOf(
  dates: readonly DatedSpan[],
): Pick<When, 'approximate' | 'uncertain' | 'unspecified'> {
  return {
    approximate: dates.some((date) => date.approximate),
    uncertain: dates.some((date) => date.uncertain),
    ...(dates.some((date) => date.unspecified) && { unspecified: true }),
  };
}

/**
 * Reads a date, or an interval such as `1905-05-27/1905-05-28`, `1945/..`, `../1855` or `1904/`; `null` when it
 * is neither or ends before it starts.
 */
export function parseInterval(text: string): When | null {
  const [start = '', end = start, more] = text.split('/');
  if (more !== undefined) return null;
  const when = whenBetween(start, end);
  const isBackward = typeof when?.end === 'number' && when.end <= when.start;
  return isBackward ? null : when;
}
