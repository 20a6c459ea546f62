import { numberIn } from '../../dates/kanjiNumber';
import { OWN, type WrittenDate } from './written';

const ERAS: ReadonlyMap<string, number> = new Map([
  ['明治', 1867],
  ['大正', 1911],
  ['昭和', 1925],
  ['平成', 1988],
]);
const NUMBER = String.raw`[\d０-９]{1,2}|[一二三四五六七八九十〇元]{1,3}`;
const PATTERN = new RegExp(
  String.raw`(?:(?:(明治|大正|昭和|平成)\s*(${NUMBER})|([12]\d{3}))\s*[年년](?:[（(][^）)]{1,8}[）)])?\s*)?(?:(${NUMBER})\s*[月월]\s*(?:(${NUMBER})\s*[日일])?)?`,
  'gu',
);

/** Dates of Japanese, Chinese and Korean: 明治38年5月27日, 1905年5月, 5月27日, 1905년 5월 27일. */
export function easternDates(text: string, start: number, end: number): readonly WrittenDate[] {
  const part = text.slice(start, end);
  if (!/[月年월년]/.test(part)) return [];
  return [...part.matchAll(PATTERN)].flatMap((match) => dateOf(match, start) ?? []);
}

function dateOf(match: RegExpExecArray, offset: number): WrittenDate | null {
  const [whole, era, eraYear, western, month, day] = match;
  if (whole.trim() === '') return null;
  const year = yearOf(era, eraYear, western);
  // A month alone ("三月") may be a count of months.
  if (year === null && day === undefined) return null;
  const written = { year, month: read(month), day: read(day) };
  if ((written.month ?? 1) > 12 || (written.day ?? 1) > 31) return null;
  const start = offset + match.index;
  return {
    start,
    end: start + whole.trimEnd().length,
    first: written,
    last: written,
    part: 'whole',
    style: 'unsaid',
    weekday: null,
    relation: OWN,
    surety: 0.95,
  };
}

function yearOf(
  era: string | undefined,
  eraYear: string | undefined,
  western: string | undefined,
): number | null {
  if (western !== undefined) return Number(western);
  const base = ERAS.get(era ?? '');
  const year = read(eraYear);
  return base === undefined || year === null ? null : base + year;
}

function read(written: string | undefined): number | null {
  return written === undefined ? null : numberIn(written.normalize('NFKC'));
}
