import { after, before } from './around';
import { type AboutYears, yearOf } from './century';
import { OWN, type WrittenDate } from './written';
import { DOTTED, monthOf, type NumberWord, withSeason } from './yearDates';

/** Where two figures stand, and within which offsets their date must lie. */
export interface ShortWord extends NumberWord {
  readonly years: AboutYears;
}

const MARK = /[’'‘ʼ]$/;
/** What leads to a year: "in ’98", "since ’77". */
const LEAD =
  /(?<!\p{L})(?:in|of|since|by|until|till|from|to|early|late|spring|summer|autumn|fall|winter|and)[\s-]+[’'‘ʼ]$/iu;
const NUMBER = /^(?:[\d\p{L}]|[.,:/]\d|\s*(?:%|°|cm\b|mm\b|km\b))/u;

/** "’04", "8.2.04"; `null` for another number of two figures. */
export function shortYearDate(text: string, word: ShortWord): WrittenDate | null {
  const figures = text.slice(word.start, word.end);
  const year = yearOf(figures, word.years);
  const left = before(text, word.start, word.floor);
  if (year === null || NUMBER.test(after(text, word.end, word.ceiling))) return null;
  const isNought = figures.startsWith('0');
  const dotted = isNought ? dottedDay(left, word, year) : null;
  if (dotted) return dotted;
  if (!MARK.test(left) || !(isNought || LEAD.test(left))) return null;
  return withSeason(
    { ...word, start: word.start - 1 },
    left.slice(0, -1),
    yearsFrom(text, word, year),
  );
}

/** "8.2.04", "29. V. 05". */
function dottedDay(left: string, { start, end }: ShortWord, year: number): WrittenDate | null {
  const [whole, day, dotted, roman = ''] = DOTTED.exec(left) ?? [];
  if (whole === undefined) return null;
  const first = { year, month: monthOf(dotted ?? roman), day: Number(day) };
  return { ...BASE, start: start - whole.length, end, first, last: first, surety: 0.85 };
}

const TO = /^[-–](\d\d)(?![\d\p{L}])/u;

/** "’04", "’04–05". */
function yearsFrom(text: string, word: ShortWord, year: number): WrittenDate {
  const first = { year, month: null, day: null };
  const [whole = '', figures] = TO.exec(after(text, word.end, word.ceiling)) ?? [];
  const until = figures === undefined ? null : yearOf(figures, word.years);
  const last = until !== null && until > year ? { ...first, year: until } : first;
  const end = last === first ? word.end : word.end + whole.length;
  return { ...BASE, start: word.start - 1, end, first, last, surety: 0.8 };
}

const BASE = { part: 'whole', style: 'unsaid', weekday: null, relation: OWN } as const;
