import type { Style } from './calendarDay';
import { numberIn } from './kanjiNumber';
import { monthNamed } from './months';
import type { Zone } from './zone';

/** What a typed date says, field by field, whether or not there is such a day. */
export interface WrittenDate {
  readonly calendar: Style | 'meiji';
  /** Of the era when the calendar is Meiji. */
  readonly year: number;
  /** `null` when only the year is written. */
  readonly month: number | null;
  /** `null` when only the month is written. */
  readonly day: number | null;
  readonly time: WrittenTime | null;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/** A time of day as some place's clocks show it. */
export interface WrittenTime {
  readonly hour: number;
  readonly minute: number;
  /** Minutes by which those clocks are ahead of UTC. */
  readonly ahead: number;
}

/** Takes a text apart; `null` when it has not the form of a date. `zones` are the clocks that a time may be of. */
export function writtenDate(text: string, zones: readonly Zone[]): WrittenDate | null {
  const doubt = takeDoubt(plain(text));
  const style = takeStyle(doubt.rest);
  const timed = takeTime(style.rest, zones);
  if (!timed) return null;
  const rest = tidied(timed.rest).replace(/(?<=\d)-(\p{L}{3,}\.?)-(?=\d)/u, ' $1 ');
  const fields = FORMS.map((form) => form(rest)).find((read) => read !== null);
  if (!fields || (fields.calendar === 'meiji' && style.calendar === 'old-style')) return null;
  const { approximate, uncertain } = doubt;
  return { calendar: style.calendar, ...fields, time: timed.time, approximate, uncertain };
}

/** The forms of a date, each the text's fields or `null`. */
const FORMS: readonly ((text: string) => Fields | null)[] = [
  meijiFields,
  namedFields,
  numberFields,
  westernInKanji,
];

interface Fields {
  readonly calendar?: 'meiji';
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/** One width, one case, no brackets or commas, single spaces. */
function plain(text: string): string {
  return tidied(
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[(),，、]/g, ' '),
  );
}

/** What stands before a day, a month or a year and says no more: "the 27th of May", "le 27 mai", "27 de mayo de". */
const FILLERS =
  /(?<!\S)(?:at|on|the|of|г\.?|года|im|vom|den|der|le|du|en|de|del|el|il|roku)(?!\S)|^am(?= \d)/g;

function tidied(text: string): string {
  return text.replace(FILLERS, ' ').replace(/\s+/g, ' ').trim();
}

const ABOUT = /^(?:about|around|approximately|circa|ca?\.|около|ок\.)\s*/;
const PERHAPS = /^(?:perhaps|possibly|probably|maybe)\s+/;

function takeDoubt(text: string): { rest: string; approximate: boolean; uncertain: boolean } {
  const certain = text.replace(PERHAPS, '');
  const exact = certain.replace(ABOUT, '');
  const rest = exact.replace(/\s*[~?%]$/, '');
  const mark = exact.slice(rest.length).trim();
  return {
    rest,
    approximate: exact !== certain || mark === '~' || mark === '%',
    uncertain: certain !== text || mark === '?' || mark === '%',
  };
}

const OLD =
  /(?<!\S)(?:o\.?\s?s\.?|old style|julian|alten stils|a\.\s?st\.|vieux style|по старому стилю|ст\.?\s?ст(?:\.|иля|иль)?)(?!\S)/;
const NEW =
  /(?<!\S)(?:n\.?\s?s\.?|new style|gregorian|neuen stils|n\.\s?st\.|nouveau style|по новому стилю|н(?:ов)?\.?\s?ст(?:\.|иля|иль)?)(?!\S)/;

function takeStyle(text: string): { rest: string; calendar: Style } {
  if (OLD.test(text)) return { rest: text.replace(OLD, ' '), calendar: 'old-style' };
  return { rest: text.replace(NEW, ' '), calendar: 'new-style' };
}

const TIME =
  /(?:^|\s|(?<=\d)t)(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?\s?([a-z][a-z. ]*[a-z.]|z|[+-]\d{2}:?\d{2})?(?=\s|$)/;

/** Known everywhere. */
const UNIVERSAL: readonly Pick<Zone, 'words' | 'ahead'>[] = [
  { words: ['z', 'utc', 'gmt', 'greenwich time'], ahead: 0 },
];

/** Names of clocks with how far they are ahead, longer names before those they begin with. */
function zoneNames(zones: readonly Zone[]): ReadonlyMap<string, number> {
  const names = [...UNIVERSAL, ...zones].flatMap(({ words, ahead }) =>
    words.map((word) => [word, ahead] as const),
  );
  return new Map(names.toSorted(([a], [b]) => b.length - a.length));
}

/** `null` when what follows the time is no zone that is known. */
function takeTime(
  text: string,
  zones: readonly Zone[],
): { rest: string; time: WrittenTime | null } | null {
  const match = TIME.exec(text);
  if (!match) return { rest: text, time: null };
  const [whole, clockHour = '', minute, words = ''] = match;
  const { hour, after } = hourOf(Number(clockHour), words);
  const names = zoneNames(zones);
  const zone = [...names.keys()].find((name) => isWordsAtStart(after, name)) ?? '';
  const ahead = minutesAhead(after) ?? names.get(zone) ?? 0;
  const left = minutesAhead(after) === null ? after.slice(zone.length) : '';
  const rest = `${text.slice(0, match.index)} ${left} ${text.slice(match.index + whole.length)}`;
  return { rest, time: { hour, minute: Number(minute), ahead } };
}

/** "a.m." or "pm" after a time, with the space before what follows. */
const HALF_DAY = /^[ap]\.?\s?m(?:\.|(?=\s|$))\s*/;

/** The hour of 24 and what follows it; `NaN` for an hour that no half of the day has. */
function hourOf(hour: number, words: string): { hour: number; after: string } {
  const [half] = HALF_DAY.exec(words) ?? [];
  if (half === undefined) return { hour, after: words };
  const ofTwelve = hour < 1 || hour > 12 ? NaN : hour % 12;
  return { hour: ofTwelve + (half.startsWith('p') ? 12 : 0), after: words.slice(half.length) };
}

function isWordsAtStart(text: string, words: string): boolean {
  return text === words || text.startsWith(`${words} `);
}

function minutesAhead(offset: string): number | null {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(offset) ?? [];
  if (sign === undefined) return null;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

const ERA =
  /^(?:meiji|明治|m)\s?(\d{1,2}|[一二三四五六七八九十〇]+|元)(?:\s?年)?(?:[\s./-]?(.+))?$/;

/** "meiji 38 5 27", "m38.5.27", "明治38年5月27日", "meiji 38 27 may". */
function meijiFields(text: string): Fields | null {
  const [, era = '', rest = ''] = ERA.exec(text) ?? [];
  const year = numberIn(era);
  const day = eraDay(rest.split(/[\s./\-月日]+/).filter(Boolean));
  return year === null || !day ? null : { calendar: 'meiji', year, ...day };
}

/** What follows the year of the era: nothing, a month, or month and day in either order when the month is named. */
function eraDay(parts: readonly string[]): Pick<Fields, 'month' | 'day'> | null {
  const isDayFirst = parts.length === 2 && monthNamed(parts[1] ?? '') !== null;
  const [month, day] = isDayFirst ? parts.toReversed() : parts;
  if (parts.length > 2) return null;
  const read = {
    month: month === undefined ? null : (monthNamed(month) ?? numberIn(month)),
    day: day === undefined ? null : numberIn(day),
  };
  const isRead = [read.month, read.day].filter((field) => field !== null).length === parts.length;
  return isRead ? read : null;
}

/** "1905年5月27日", "1905年5月", "1905년 5월 27일". */
function westernInKanji(text: string): Fields | null {
  const [, year, month, day] =
    /^(\d{1,4})\s?[年년](?:\s?([^\s年月日]+?)\s?[月월](?:\s?([^\s年月日]+?)\s?[日일])?)?$/.exec(
      text,
    ) ?? [];
  if (year === undefined) return null;
  const parts = [month, day].filter((part) => part !== undefined).map(numberIn);
  if (parts.includes(null)) return null;
  return { year: Number(year), month: parts[0] ?? null, day: parts[1] ?? null };
}

/** "27 may 1905", "27-may-1905", "11 august 480", "may 27 1905", "may 1905", "27th may 1905", "14 мая 1905", "27. mai 1905", "1er mai 1905". */
function namedFields(text: string): Fields | null {
  const words =
    /^(?:(\d{1,2})(?:\.|st|nd|rd|th|er|º|-?го|-?е)? )?(\p{L}+\.?)(?: (\d{1,2})(?:st|nd|rd|th)?)? (\d{1,4})$/u;
  const [, before, name, after, year] =
    words.exec(text.replace(/(\d)\s?(?=\p{L}{3})/u, '$1 ')) ?? [];
  const month = monthNamed(name ?? '');
  if (month === null || (before !== undefined && after !== undefined)) return null;
  const day = before ?? after;
  return { year: Number(year), month, day: day === undefined ? null : Number(day) };
}

/** "14.05.1905" or "14/05/1905", day first, "5/14/1905" where no month has that number; "1905-05-14", "1905/05/14", "1905-05", "1905". */
function numberFields(text: string): Fields | null {
  const [, one, mark, two, last] =
    /^(\d{1,2})([./])\s?(\d{1,2})\2\s?(\d{3,4})\.?$/.exec(text) ?? [];
  if (last !== undefined) {
    const isMonthFirst = mark === '/' && Number(two) > 12;
    const [day, month] = (isMonthFirst ? [two, one] : [one, two]).map(Number);
    return { year: Number(last), month: month ?? null, day: day ?? null };
  }
  const [, year, month, day] = /^(\d{3,4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?$/.exec(text) ?? [];
  if (year === undefined) return null;
  return { year: Number(year), month: numberOrNull(month), day: numberOrNull(day) };
}

function numberOrNull(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}
