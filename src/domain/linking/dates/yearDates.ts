import { after, before, DASH, YEAR } from './around';
import { partNamed } from './monthDates';
import { SEASONS } from './monthWords';
import { OWN, type PartDay, type WrittenDate } from './written';

/** Where a number stands, and within which offsets its date must lie. */
export interface NumberWord {
  readonly start: number;
  readonly end: number;
  readonly floor: number;
  readonly ceiling: number;
}

const RANGE = new RegExp(
  String.raw`^\s*(${DASH}|/|to|and|till|until)\s*(?:(\d{1,2})(?!\d)|${YEAR})(?![\d\p{L}]|,\d)`,
  'u',
);
const ISO = /^-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?(?![\d-])/;
/** Before a year, a day and a month in figures, or in those of the Romans. */
export const DOTTED =
  /(?<![\d.])(0?[1-9]|[12]\d|3[01])(?:[./](0?[1-9]|1[0-2])[./]|[./] ?(?=[IVX])(I?X|I{1,3}|I?V|VI{1,3}|XI{1,2})[./] ?)$/;
const ROMANS = 'I II III IV V VI VII VIII IX X XI XII'.split(' ');

/** 5 for 05 or V. */
export function monthOf(figures: string): number {
  const roman = ROMANS.indexOf(figures);
  return roman < 0 ? Number(figures) : roman + 1;
}

const SEASON =
  /(?<![\p{L}])(?:(early|late|mid)[\s-]+)?(spring|summer|autumn|fall|winter|весной|летом|осенью|зимой)(?: of|,| in)?(?: the year)?\s+$/iu;
const PART =
  /(?<![\p{L}])(early(?: in)?|mid|late(?: in)?|(?:the )?(?:beginning|start|middle|end|close) of|начале|конце)[\s-]*$/iu;
/** Page, number, money, measure: no year. */
const NUMBERED =
  /(?:\bpp?\.|\bno\.|\bnos\.|№|[$£€#~]|\bvol\.|\bfig\.|\bmodel|\bpattern|\btype|\bmark|\bm\/|\bpage|\bpages|\bchapter|©|\(c\)|\bcopyright|\bhill|\bheight|\babout|\bsome|\bover|\bnearly|\bupwards of|\bmore than|\bleast|\bonly|\bthan|\bwith|\bof nearly)\s*$/i;
/** "about 1904" is a year all the same. */
const ABOUT = /(?:\babout|\bover|\bsome|\bthan|\bonly|\bwith)\s*$/i;
const MEASURE =
  /^\s*(?:men|man|tons?|tonnes|metres?|meters|miles?|feet|yards?|km|kilomet\w+|kg|pounds|lbs?|roubles?|rubles?|yen|dollars|guns?|rifles?|shells?|rounds?|prisoners?|officers?|soldiers?|sailors?|killed|wounded|dead|casualties|horses|carts|waggons|wagons|ships?|troops|bayonets|sabres|copies|words|pages|people|persons|souls|inhabitants|hours|versts|poods|desyatins|verst|cases|bottles|trains|horsepower|hp|mm|cm|m\b|ft\b)\b|^[,.]?\d|^%/;

/** The date of which a number of four digits is the year; `null` when it is none. */
export function yearDate(text: string, word: NumberWord): WrittenDate | null {
  const year = Number(text.slice(word.start, word.end));
  const left = before(text, word.start, word.floor);
  const right = after(text, word.end, word.ceiling);
  const whole = isoDate(word, year, right) ?? dottedDate(word, year, left);
  if (whole) return whole;
  if (isNumber(left, right)) return null;
  const edge = edgeDate(word, year, left);
  if (edge) return edge;
  const range = rangeOf(word, year, left, right);
  return withSeason(word, left, range);
}

const EDGE = /(?<![\p{L}])(first|opening|last|closing) day of (?:the year )?$/iu;

/** "the last day of 1904". */
function edgeDate(word: NumberWord, year: number, left: string): WrittenDate | null {
  const [whole, which = ''] = EDGE.exec(left) ?? [];
  if (whole === undefined) return null;
  const isLast = /last|closing/i.test(which);
  const day = { year, month: isLast ? 12 : 1, day: isLast ? 31 : 1 };
  return dateOf({ ...word, start: word.start - whole.length }, day);
}

/** A year or some years with the season or the part of them that is named before: "summer of", "early in". */
export function withSeason(word: NumberWord, left: string, range: WrittenDate): WrittenDate {
  return seasonDate(word, left, range) ?? partDate(word, left, range) ?? range;
}

/** "1904 Washington Street": a house. */
const HOUSE =
  /^ \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)? (?:Street|St\.|Road|Avenue|Boulevard|Lane|Drive)(?!\p{L})/u;

function isNumber(left: string, right: string): boolean {
  if (HOUSE.test(right)) return true;
  if (MEASURE.test(right) || /[\d][.,:/]$|[-–]\d*$|[\p{L}]-$|_$/u.test(left)) return true;
  if (!NUMBERED.test(left)) return false;
  // Money and pages always; "about 1904" only before a thing that is counted.
  return !ABOUT.test(left) || /^\s+\p{Ll}+s\b/u.test(right);
}

function dateOf(word: NumberWord, first: PartDay, last: PartDay = first): WrittenDate {
  const { start, end } = word;
  const base = { part: 'whole', style: 'unsaid', weekday: null, relation: OWN } as const;
  return { start, end, first, last, ...base, surety: 0.95 };
}

function isoDate(word: NumberWord, year: number, right: string): WrittenDate | null {
  const [whole, month, day] = ISO.exec(right) ?? [];
  if (whole === undefined || (day === undefined && Number(month) === (year % 100) + 1)) return null;
  const part = { year, month: Number(month), day: day === undefined ? null : Number(day) };
  return dateOf({ ...word, end: word.end + whole.length }, part);
}

/** 27.05.1905, 27. V. 1905: the day first. */
function dottedDate(word: NumberWord, year: number, left: string): WrittenDate | null {
  const [whole, day, figures, roman] = DOTTED.exec(left) ?? [];
  if (whole === undefined) return null;
  const part = { year, month: monthOf(figures ?? roman ?? ''), day: Number(day) };
  return dateOf({ ...word, start: word.start - whole.length }, part);
}

/** 1904–05, 1904–1905, 1920 to 1925. */
function rangeOf(word: NumberWord, year: number, left: string, right: string): WrittenDate {
  const range = RANGE.exec(right);
  const last = range ? lastOf(range, year, left) : null;
  const first = { year, month: null, day: null };
  if (range && last !== null) {
    const end = { ...word, end: word.end + range[0].length };
    return dateOf(end, first, { ...first, year: last });
  }
  const tail = /^\s(?:года|году|годом|г\.)/u.exec(right);
  return dateOf({ ...word, end: word.end + (tail ? tail[0].length : 0) }, first);
}

/** A range of more years is two years. */
const LONGEST = 100;

/** The last year of a range; `null` when it is none. */
function lastOf(range: RegExpExecArray, year: number, left: string): number | null {
  const [, how = '', short, long] = range;
  if (!isRange(how, short, left)) return null;
  const last = long === undefined ? endOf(year, short ?? '') : Number(long);
  return last > year && last - year <= LONGEST ? last : null;
}

/** "1904 to 1905", "between 1870 and 78"; but no "1904 to 05". */
function isRange(how: string, short: string | undefined, left: string): boolean {
  if (how === 'and') return /\bbetween\s+$/i.test(left);
  return short === undefined || !/^[a-z]/.test(how);
}

/** 1905 for 05 or 5 after 1904. */
function endOf(year: number, short: string): number {
  const unit = 10 ** short.length;
  return Math.floor(year / unit) * unit + Number(short);
}

/** "summer of 1904", "winter of 1904–05". */
function seasonDate(word: NumberWord, left: string, range: WrittenDate): WrittenDate | null {
  const [whole, part, season = ''] = SEASON.exec(left) ?? [];
  const month = SEASONS.get(season.toLowerCase());
  if (whole === undefined || month === undefined) return null;
  const year = range.first.year ?? 0;
  // A winter of one year began in it when its end is named, else it is the one that is most of it.
  const closing = month === 12 ? year + 1 : year;
  return {
    ...range,
    start: word.start - whole.length,
    first: { year, month, day: null },
    last: { year: closing, month: month === 12 ? 2 : month + 2, day: null },
    part: part === undefined ? 'whole' : partNamed(part),
    surety: 0.9,
  };
}

function partDate(word: NumberWord, left: string, range: WrittenDate): WrittenDate | null {
  const [whole, words = ''] = PART.exec(left) ?? [];
  if (whole === undefined) return null;
  const lead = /^the /i.exec(whole)?.[0].length ?? 0;
  return { ...range, start: word.start - whole.length + lead, part: partNamed(words), surety: 0.9 };
}
