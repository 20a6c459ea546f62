import { numberIn } from '../../dates/kanjiNumber';
import { NO_DAY, OWN, type Part, type WrittenDate } from './written';

const ERAS: ReadonlyMap<string, number> = new Map([
  ['明治', 1867],
  ['大正', 1911],
  ['昭和', 1925],
  ['平成', 1988],
]);
const NUMBER = String.raw`[\d０-９]{1,2}|[一二三四五六七八九十〇元廿卅]{1,3}`;
/** 1905, １９０５, 一九〇五, 千九百五. */
const WESTERN = String.raw`[12]\d{3}|[１２][０-９]{3}|[一二][〇一二三四五六七八九]{3}|千[一二三四五六七八九]百[一二三四五六七八九十]{0,3}`;
const TURN = '同年|翌年|昨年|前年|去年|本年|今年|次年';
const PART = '上旬|中旬|下旬|初旬|初め|初|末|底';
/** What a date begins with: without it each letter of a text would be a match of nothing. */
const BEGINNING = String.raw`(?=[\d０-９明大昭平一二三四五六七八九十〇元廿卅千同翌昨前去本今次])`;
const PATTERN = new RegExp(
  String.raw`${BEGINNING}(?:(?:(明治|大正|昭和|平成)\s*(${NUMBER})|(${WESTERN}))\s*[年년](?:[（(][^）)]{1,8}[）)])?\s*|(${TURN}))?(?:(${NUMBER})\s*[月월]\s*(?:(${NUMBER})\s*[日일]|(${PART}))?)?`,
  'gu',
);
const TURNS: ReadonlyMap<string, number> = new Map([
  ['同年', 0],
  ['本年', 0],
  ['今年', 0],
  ['翌年', 1],
  ['次年', 1],
  ['昨年', -1],
  ['前年', -1],
  ['去年', -1],
]);
/** What leads to a month rather than counts months, where no year and no day says so. */
const OF_MONTH = /^(?:[にのよは、，。）)]|から|まで|以来|以後|間際)/u;

/** Dates of Japanese, Chinese and Korean: 明治38年5月27日, 一九〇五年五月, 廿七日, 翌28日, 8月底, 1905년 5월 27일. */
export function easternDates(text: string, start: number, end: number): readonly WrittenDate[] {
  const part = text.slice(start, end);
  if (!/[月年日월년]/.test(part)) return [];
  const full = [...part.matchAll(PATTERN)].flatMap((match) => dateOf(part, match, start) ?? []);
  const days = part.includes('日') ? daysIn(part, start, full) : [];
  return days.length === 0 ? full : [...full, ...days].sort((a, b) => a.start - b.start);
}

/** Days alone, none within a whole date; both in the order of the text. */
function daysIn(
  part: string,
  offset: number,
  full: readonly WrittenDate[],
): readonly WrittenDate[] {
  const monthSaid = full.find(({ first }) => first.month !== null)?.end ?? Infinity;
  let at = 0;
  return [...part.matchAll(DAY)].flatMap((match) => {
    const start = offset + match.index;
    while (at < full.length && (full[at]?.end ?? 0) <= start) at += 1;
    const isWithin = (full[at]?.start ?? Infinity) < start + match[0].length;
    return isWithin ? [] : (dayOf(part, match, start, monthSaid <= start) ?? []);
  });
}

function dateOf(part: string, match: RegExpExecArray, offset: number): WrittenDate | null {
  const [whole, era, eraYear, western, turn, month, day, third] = match;
  if (whole.trim() === '') return null;
  const written = { year: yearOf(era, eraYear, western), month: read(month), day: read(day) };
  if (!isDay(written) || !isSaid(part, match, written)) return null;
  const start = offset + match.index;
  return {
    ...dateAt(start, start + whole.trimEnd().length),
    first: written,
    last: written,
    part: partNamed(third),
    relation: turn === undefined ? OWN : { kind: 'years', by: TURNS.get(turn) ?? 0 },
    surety: isMonthAlone(written) ? 0.75 : 0.95,
  };
}

/** Whether what stands about it makes a date of it. */
function isSaid(part: string, match: RegExpExecArray, written: WrittenDate['first']): boolean {
  const [whole, , , , turn, month, , third] = match;
  if (turn !== undefined) return month !== undefined;
  const left = leftOf(part, match);
  // The months of an era that is not known here are those of another calendar: 嘉永2年11月11日.
  if (written.year === null && left.endsWith('年')) return false;
  if (!isMonthAlone(written)) return true;
  // A month alone ("三月") may be a count of months.
  const end = match.index + whole.length;
  const isLed = third !== undefined || OF_MONTH.test(part.slice(end, end + 3));
  return isLed && month !== undefined && !/[ヶヵか箇個数\d]$/u.test(left);
}

function isMonthAlone({ year, day }: WrittenDate['first']): boolean {
  return year === null && day === null;
}

const DAY = new RegExp(String.raw`(翌|同|明くる)?(${NUMBER})日(?=([^\n]{0,3}))`, 'gu');
/** After these a number of days is a length of time, or an order. */
const COUNTED =
  /^(?:間|间|以|後|后|前|目|分|余|餘|程|ほど|も|を要|の間|の後|之間|之後|ばかり|がかり|ごと|毎|で|天)/u;
const BEFORE_COUNT = /[約约数凡毎每月年曜第十廿卅百千\d]$/u;
/** A day that begins a telegram, in its brackets: 【倫敦二十九日発】. */
const SENT = /^(?:発|發|电|電)/u;

/** 翌28日, 廿八日: a day whose month was said before, in the same passage or by the dateline. */
function dayOf(
  part: string,
  match: RegExpExecArray,
  start: number,
  isMonthSaid: boolean,
): WrittenDate | null {
  const [whole, lead, number] = match;
  const day = read(number) ?? 0;
  if (day < 1 || day > 31 || isCounted(part, match)) return null;
  if (lead === undefined && !isOfMonth(match, day, isMonthSaid)) return null;
  const written = { ...NO_DAY, day };
  return {
    ...dateAt(start, start + whole.length),
    first: written,
    last: written,
    part: 'whole',
    relation: { kind: 'ordinal', by: 0 },
    surety: lead === undefined ? 0.7 : 0.8,
  };
}

function isCounted(part: string, match: RegExpExecArray): boolean {
  const [, lead, , right = ''] = match;
  return COUNTED.test(right) || (lead === undefined && BEFORE_COUNT.test(leftOf(part, match)));
}

/** The first days of a month are counts as often (三日), and all are where no month was said. */
function isOfMonth(
  [, , , right = '']: RegExpExecArray,
  day: number,
  isMonthSaid: boolean,
): boolean {
  return SENT.test(right) || day > (isMonthSaid ? FEW : MANY);
}

const [FEW, MANY] = [3, 10];

/** The two characters before a match. */
function leftOf(part: string, { index }: RegExpExecArray): string {
  return part.slice(Math.max(0, index - 2), index);
}

function dateAt(
  start: number,
  end: number,
): Pick<WrittenDate, 'start' | 'end' | 'style' | 'weekday'> {
  return { start, end, style: 'unsaid', weekday: null };
}

function isDay({ month, day }: WrittenDate['first']): boolean {
  return (month ?? 1) >= 1 && (month ?? 1) <= 12 && (day ?? 1) >= 1 && (day ?? 1) <= 31;
}

function partNamed(third: string | undefined): Part {
  if (third === undefined) return 'whole';
  if (third === '中旬') return 'middle';
  return /[下末底]/u.test(third) ? 'late' : 'early';
}

function yearOf(
  era: string | undefined,
  eraYear: string | undefined,
  western: string | undefined,
): number | null {
  if (western !== undefined) return westernYear(western);
  const base = ERAS.get(era ?? '');
  const year = read(eraYear);
  return base === undefined || year === null ? null : base + year;
}

/** 千八百五, 一九〇五, 1905. */
function westernYear(written: string): number | null {
  const hundreds = /^千(.)百(.*)$/u.exec(written);
  if (hundreds) {
    const [, century = '', rest = ''] = hundreds;
    return 1000 + (read(century) ?? 0) * 100 + (rest === '' ? 0 : (read(rest) ?? 0));
  }
  const digits = written.normalize('NFKC').replaceAll(/[〇一二三四五六七八九]/gu, digit);
  return Number(digits);
}

function digit(kanji: string): string {
  return String('〇一二三四五六七八九'.indexOf(kanji));
}

function read(written: string | undefined): number | null {
  if (written === undefined) return null;
  return numberIn(written.normalize('NFKC').replace('廿', '二十').replace('卅', '三十'));
}
