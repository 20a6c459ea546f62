import { after, before, DASH, DAY, DAY_WORD, FREE, YEAR } from './around';
import { DOUBTFUL, MONTH_WORDS, weekdayNamed } from './monthWords';
import { type AboutYears, yearOf } from './century';
import { OWN, type Part, type Relation, type WrittenDate } from './written';

/** Where a month stands, and within which offsets its date must lie. */
export interface MonthWord {
  readonly key: string;
  readonly month: number;
  readonly start: number;
  readonly end: number;
  readonly isCapital: boolean;
  readonly floor: number;
  readonly ceiling: number;
  readonly years: AboutYears;
}

const LIST = String.raw`(?:,\s*${DAY})+,?\s+and\s+(?:the\s+)?`;
const AND = String.raw`(?:${LIST}|\s*(?:${DASH}|to|and|or|till|until|/|по|и|&)\s*(?:the\s+)?)`;
const DAYS_BEFORE = new RegExp(
  String.raw`${FREE}${DAY_WORD}(?:${AND}${DAY_WORD}|\s*\(${DAY_WORD}\))?(?:-|\s*)(?:of\s+|day\s+of\s+)?$`,
  'u',
);
const DAYS_AFTER = new RegExp(
  String.raw`^\.?\s*(?:the\s+)?${DAY_WORD}(?:(?:${LIST}|\s*(?:${DASH}|to|and|or|/)\s*(?:the\s+)?)${DAY_WORD}(?!\s+\p{Lu}\p{Ll}+)|\s*\(${DAY_WORD}\))?(?![\d\p{L}]|[.,:]\d|\s+(?:men|guns|o.clock|p\.?m|a\.?m|killed|wounded|ships)(?!\p{L}))`,
  'u',
);
const YEAR_AFTER = new RegExp(
  String.raw`^\)?\.?(?:-|\s*,?\s*)(?:of\s+)?${YEAR}(?![\d\p{L}]|,\d)(?:\s*(?:года|году|годом|г\.))?`,
  'u',
);
/** "’04", and "04" after a day and its month. */
const SHORT_YEAR = /^\)?\.?\s*,?\s*[’'‘ʼ](\d\d)(?![\d\p{L}])/u;
const BARE_YEAR = /^\.?,?\s+(0\d)(?![\d\p{L}:]|[.,]\d|\s*(?:h|hrs|hours|[ap]\.?m)\b)/u;
const LAST_YEAR =
  /^,?\s+(?:of\s+)?(last|the previous|the preceding|the same|that|this|the following|next) year/;
const STYLE =
  /^\)?\s*[,(]?\s*(?:(?:by|in|of) the )?(O\.\s?S\.|N\.\s?S\.|OS\b|NS\b|[Oo]ld [Ss]tyle|[Nn]ew [Ss]tyle|OLD STYLE|NEW STYLE|[Rr]ussian (?:style|calendar|reckoning)|RUSSIAN STYLE|[Jj]ulian calendar|ст\.\s?ст\.|н\.\s?ст\.|по старому стилю)(?!,?\s*(?:\d|\p{Lu}\p{Ll}+\.?\s+\d))\)?/u;
/** "by the old Russian calendar, 10 March by ours", "by the calendar then in use": of the day before it, whatever follows. */
const BY_OLD =
  /^,?\s+by the (?:old (?:Russian |Julian )?(?:calendar|style|reckoning)|(?:Russian|Julian) (?:calendar|style|reckoning)|(?:calendar|style|reckoning) then in use)/;
/** "1 May (in Russian accounts 18 April)". */
const OF_RUSSIANS =
  /\((?:in|by|of) (?:the )?Russian (?:accounts?|sources?|books?|histor(?:y|ies)|papers|reports?|style|calendar|reckoning|count)[,:]? (?:the )?$/;
const PART =
  /(?<![\p{L}])(early(?: in)?|mid|late(?: in)?|(?:the )?(?:beginning|start|(?:first|opening)(?: few)? days?|last(?: few)? days|middle|end|close) of|начале|конце|середине)[\s-]*$/iu;
const WEEKDAY =
  /((?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|Sun\.|Mon\.|Tues\.|Wed\.|Thurs\.|Fri\.|Sat\.),?\s+(?:the\s+)?$/i;
const TURN = /(?<![\p{L}])(last|next|this|that|the following|the previous|the preceding)\s+$/iu;
/** What may stand before a month that has neither day nor year. */
const LEAD =
  /(?<![\p{L}])(?:in|of|since|until|till|by|from|to|between|during|through|throughout|and|before|after|or|в|с|до|к|на)\s+(?:(?:the )?(?:\p{L}+ ){0,1}(?:of|in)\s+)?$|[–-]\s*$/iu;

/** The days of a month in words, in order. */
export const DAY_NAMES = (
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
  'sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth ' +
  'twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'
).split(' ');
/** "the first of April". */
const DAY_NAMED = new RegExp(
  String.raw`(?<![\p{L}-])(?:the )?(${DAY_NAMES.join('|')}) (?:day )?of $`,
  'iu',
);

/** "Feb – March 1905": what a month leads to makes one of it. */
const TO_MONTH =
  /^\.?\s*[-‒–—―−]\s*(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?,?\s+(?:1[5-9]|20)\d\d(?!\d)/;

interface Reading {
  start: number;
  end: number;
  days: readonly [number, number] | null;
  /** One day in two calendars, of which the New Style's was taken. */
  isDual: boolean;
  year: number | null;
  part: Part;
  relation: Relation;
}

/** The date of which a month is part; `null` when the word is no month here. */
export function monthDate(text: string, word: MonthWord): WrittenDate | null {
  const reading = daysOf(text, word);
  takeYear(text, word, reading);
  if (isUnsure(word, reading)) return null;
  takePart(text, word, reading);
  if (!isMonth(text, word, reading)) return null;
  const style = takeStyle(text, word, reading);
  const { days, year, part, relation } = reading;
  const [first, last] = days ?? [null, null];
  return {
    start: reading.start,
    end: reading.end,
    first: { year, month: word.month, day: first },
    last: { year, month: word.month, day: last },
    part,
    style: reading.isDual ? 'new' : (style ?? 'unsaid'),
    weekday: weekdayBefore(text, word, reading),
    relation,
    isNight: isNight(text, word, reading),
    surety: days || year !== null ? 0.98 : 0.8,
  };
}

/** Written small, or misread by a letter: "8 february", "Juno 3". No common word, its day or its year must stand beside it. */
function isUnsure({ key, isCapital }: MonthWord, { days, year }: Reading): boolean {
  if (MONTH_WORDS.has(key) && (isCapital || !/^[a-z]/.test(key))) return false;
  return (!days && year === null) || /^(?:may|march|...?)$/.test(key);
}

function weekdayBefore(text: string, { floor }: MonthWord, { start }: Reading): number | null {
  const weekday = WEEKDAY.exec(before(text, start, floor))?.[1];
  return weekday === undefined ? null : weekdayNamed(weekday);
}

/** "the night of 8–9 February", "8/9 February": two days that are one night. */
function isNight(text: string, { floor }: MonthWord, { start, end, days }: Reading): boolean {
  if (!days || days[1] - days[0] !== 1) return false;
  return text.slice(start, end).includes('/') || NIGHT.test(before(text, start, floor));
}

const NIGHT = /\bnight (?:of|between|from)\s+(?:the\s+)?$/i;

function daysOf(text: string, word: MonthWord): Reading {
  const reading: Reading = {
    start: word.start,
    end: word.end,
    days: null,
    isDual: false,
    year: null,
    part: 'whole',
    relation: OWN,
  };
  const left = DAYS_BEFORE.exec(before(text, word.start, word.floor));
  if (left) {
    reading.start = word.start - left[0].length;
    takeDays(reading, left);
    if (text.startsWith('.', word.end) && isShort(word.key)) reading.end += 1;
    return reading;
  }
  const named = DAY_NAMED.exec(before(text, word.start, word.floor));
  if (named) {
    const day = DAY_NAMES.indexOf((named[1] ?? '').toLowerCase()) + 1;
    reading.start = word.start - named[0].length;
    reading.days = [day, day];
    return reading;
  }
  const right = DAYS_AFTER.exec(after(text, word.end, word.ceiling));
  // "May 1905" is no first of May.
  if (right && !/^\.?\s*\d{3}/.test(after(text, word.end, word.ceiling))) {
    reading.end = word.end + right[0].length;
    takeDays(reading, right);
  } else if (/^\.\s/.test(text.slice(word.end, word.end + 2)) && isShort(word.key))
    reading.end += 1;
  return reading;
}

function isShort(key: string): boolean {
  return (key.length < 4 && key !== 'may') || key === 'sept';
}

/** "14 (27)", "14/27": both are one day in two calendars, given in the New Style, whatever the text says of its dates. */
function takeDays(reading: Reading, match: RegExpExecArray): void {
  const first = Number(match[1]);
  const second = Number(match[2] ?? match[3] ?? first);
  const later = Math.max(first, second);
  reading.isDual =
    match[3] !== undefined || (match[0].includes('/') && Math.abs(second - first) > 10);
  reading.days = reading.isDual ? [later, later] : [first, second];
}

function takeYear(text: string, word: MonthWord, reading: Reading): void {
  const rest = after(text, reading.end, word.ceiling);
  const [written, year] = yearAfter(rest, word, reading) ?? [];
  if (written !== undefined && year !== undefined) {
    reading.year = year;
    reading.end += written.length;
    return;
  }
  const [said = '', last] = LAST_YEAR.exec(rest) ?? [];
  if (last === undefined) return;
  reading.relation = { kind: 'years', by: yearsBy(last), isOfHome: last === 'last' };
  // Alone it would be a date as well.
  if (/^the (?:following|previous|preceding)/.test(last)) reading.end += said.length;
}

function yearAfter(
  rest: string,
  { years }: MonthWord,
  { days }: Reading,
): readonly [written: string, year: number] | null {
  const [whole, full] = YEAR_AFTER.exec(rest) ?? [];
  if (whole !== undefined) return [whole, Number(full)];
  const [short, figures = ''] = SHORT_YEAR.exec(rest) ?? (days && BARE_YEAR.exec(rest)) ?? [];
  const year = short === undefined ? null : yearOf(figures, years);
  return short === undefined || year === null ? null : [short, year];
}

/** So many years after the one just spoken of, by the words that say so. */
export function yearsBy(word: string): number {
  if (/last|previous|preceding/.test(word)) return -1;
  return /next|following/.test(word) ? 1 : 0;
}

function takePart(text: string, word: MonthWord, reading: Reading): void {
  if (reading.days) return;
  const left = before(text, reading.start, word.floor);
  const [whole, words = ''] = PART.exec(left) ?? [];
  if (whole !== undefined) {
    reading.start -= whole.replace(/^the /i, '').length;
    reading.part = partNamed(words);
  } else if (reading.year === null) reading.relation = turnIn(left) ?? reading.relation;
}

/** "last August", "that September". */
function turnIn(left: string): Relation | null {
  const turn = TURN.exec(left)?.[1]?.toLowerCase();
  if (turn === undefined) return null;
  if (/next|following/.test(turn)) return { kind: 'turn', to: 'next' };
  const to = /last|previous|preceding/.test(turn) ? 'last' : 'same';
  return { kind: 'turn', to, isOfHome: turn === 'last' };
}

/** Early, middle or late, by the words that say so. */
export function partNamed(words: string): Part {
  if (/early|beginning|start|opening|first|начале/i.test(words)) return 'early';
  return /mid|середине/i.test(words) ? 'middle' : 'late';
}

function isMonth(text: string, word: MonthWord, reading: Reading): boolean {
  const { days, year, part, relation } = reading;
  if (days || year !== null || part !== 'whole' || relation.kind !== 'own') return true;
  if (TO_MONTH.test(after(text, word.end, word.ceiling))) return true;
  if (AFTER_MONTH.test(text.slice(Math.max(0, word.start - MONTH_AND), word.start))) return true;
  return isBareMonth(before(text, word.start, word.floor), word.key);
}

/** A month with neither day nor year, by what stands before it. */
function isBareMonth(left: string, key: string): boolean {
  if (LEAD.test(left)) return !(DOUBTFUL.has(key) && isVerbal(left));
  // Part of a name, or "the January window", which is no time of the story.
  if (/["“«]$|\p{Lu}\p{Ll}+\s$|(?<!\p{L})[Tt]he\s+$/u.test(left)) return false;
  return !DOUBTFUL.has(key) && key.length > 3;
}

/** "in March and May": a month beside another is one. */
const AFTER_MONTH =
  /(?<!\p{L})(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.),? (?:and|or) $/u;

/** In characters, the longest month with what follows it. */
const MONTH_AND = 16;

/** "to march on", "and may be": small letters were refused before, so that only a capital "May" after "and" is left. */
function isVerbal(left: string): boolean {
  return /(?:and|or)\s+$/i.test(left);
}

function takeStyle(text: string, word: MonthWord, reading: Reading): 'old' | 'new' | null {
  const old = BY_OLD.exec(after(text, reading.end, word.ceiling));
  if (old) {
    reading.end += old[0].length;
    return 'old';
  }
  const right = STYLE.exec(after(text, reading.end, word.ceiling));
  if (right) {
    reading.end += right[0].length;
    return styleNamed(right[1] ?? '');
  }
  const left = before(text, reading.start, word.floor);
  if (OF_RUSSIANS.test(left)) return 'old';
  const style = /(O\.\s?S\.|N\.\s?S\.)\s*$/.exec(left);
  return style ? styleNamed(style[1] ?? '') : null;
}

function styleNamed(words: string): 'old' | 'new' {
  return /^(?:o|russ|jul|ст|по стар)/i.test(words) ? 'old' : 'new';
}
