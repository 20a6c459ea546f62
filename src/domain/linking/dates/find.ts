import type { Word } from '../text/words';
import { countedDate, isUnit } from './countedDates';
import { easternDates } from './easternDates';
import { feastDate, isFeast } from './feasts';
import { joined } from './joined';
import {
  decadeDate,
  meijiDate,
  ordinalDate,
  relativeDate,
  seasonAt,
  seasonTurn,
  spelledDate,
} from './looseDates';
import { DAY_NAMES, monthDate } from './monthDates';
import { MISREAD_MONTHS, MONTH_WORDS, SEASONS } from './monthWords';
import type { AboutYears } from './century';
import { shortYearDate, type ShortWord } from './shortYears';
import { isWeekday, WEEKDAYS, weekdayDate } from './weekdays';
import type { WrittenDate } from './written';
import { yearDate } from './yearDates';

/** The dates written between two offsets of a text, in order, none overlapping another; `years` tell the century of "’04". */
export function datesIn(
  text: string,
  words: readonly Word[],
  start: number,
  end: number,
  years: AboutYears,
): readonly WrittenDate[] {
  const found: WrittenDate[] = [];
  let floor = start;
  const east = easternDates(text, start, end);
  const isEastern = within(east);
  for (const word of words) {
    if (isEastern(word) || word.start < floor) continue;
    const date = dateAt(text, word, { floor, ceiling: end, years });
    if (!date) continue;
    found.push(date);
    floor = date.end;
  }
  const all = east.length > 0 ? [...found, ...east].sort((a, b) => a.start - b.start) : found;
  return joined(text, all);
}

/** Asked for words in the order of the text, whether one is part of a date; linear in both. */
function within(dates: readonly WrittenDate[]): (word: Word) => boolean {
  let at = 0;
  return ({ start, end }) => {
    while (at < dates.length && (dates[at]?.end ?? 0) <= start) at += 1;
    return (dates[at]?.start ?? Infinity) < end;
  };
}

const LOOSE: ReadonlySet<string> = new Set(
  'the next last yesterday following that this'.split(' '),
);

interface Within {
  readonly floor: number;
  readonly ceiling: number;
  readonly years: AboutYears;
}

function dateAt(text: string, word: Word, within: Within): WrittenDate | null {
  const { key, start, end, isCapital } = word;
  if (!mayBegin(key)) return null;
  const place = { start, end, ...within };
  const month = monthOf(key);
  if (month !== undefined) return monthDate(text, { key, month, isCapital, ...place });
  if (isUnit(key)) return countedDate(text, { key, ...place });
  if (isFeast(key)) return feastDate(text, place);
  if (SEASONS.has(key) || SPELLED.has(key))
    return seasonAt(text, place) ?? spelledDate(text, place);
  if (isFigure(key)) return numberDate(text, key, place);
  return isWeekday(word) ? weekdayDate(text, { key, ...place }) : hangingDate(text, key, place);
}

function monthOf(key: string): number | undefined {
  return MONTH_WORDS.get(key) ?? MISREAD_MONTHS.get(key);
}

/** Whether a word may be that by which a date is told: nearly all are not. */
function mayBegin(key: string): boolean {
  return isFigure(key) || HINTS.has(key) || isUnit(key) || isFeast(key);
}

function isFigure(key: string): boolean {
  const code = key.charCodeAt(0);
  return code >= 0x30 && code <= 0x39;
}

/** With which a day in words begins. */
const SPELLED: ReadonlySet<string> = new Set(
  DAY_NAMES.slice(3).flatMap((name) => name.split('-')[0] ?? []),
);

const HINTS: ReadonlySet<string> = new Set([
  ...MONTH_WORDS.keys(),
  ...MISREAD_MONTHS.keys(),
  ...SEASONS.keys(),
  ...WEEKDAYS,
  ...LOOSE,
  ...SPELLED,
  'meiji',
]);

function hangingDate(text: string, key: string, place: ShortWord): WrittenDate | null {
  const { start, ceiling } = place;
  if (LOOSE.has(key)) return relativeDate(text, start, ceiling) ?? seasonTurn(text, start, ceiling);
  return key === 'meiji' ? meijiDate(text, place) : null;
}

function numberDate(text: string, key: string, place: ShortWord): WrittenDate | null {
  // What belongs to a month that follows is left for the month.
  if (/^(?:1[5-9]|20)\d\d$/.test(key))
    return isBeforeMonth(text, place) ? null : yearDate(text, place);
  if (/^\d{1,2}(?:st|nd|rd|th|d)$/.test(key)) return ordinalDate(text, place);
  if (/^\d\d$/.test(key)) return shortYearDate(text, place);
  return /^(?:1[5-9]|20)\d0s$/.test(key) ? decadeDate(text, place) : null;
}

/** No year stands before its month in running text but with a comma. */
function isBeforeMonth(text: string, { end }: { readonly end: number }): boolean {
  return /^[-–]\d?$/.test(text.slice(end, end + 2)) && /^[-–]\d{6,}/.test(text.slice(end, end + 8));
}
