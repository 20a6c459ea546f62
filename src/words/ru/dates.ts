import { dayFirst } from '../dateShapes';
import type { Words } from '../words';

/** Months alone, and behind a day or a preposition. */
const MONTHS = [
  ['январь', 'января'],
  ['февраль', 'февраля'],
  ['март', 'марта'],
  ['апрель', 'апреля'],
  ['май', 'мая'],
  ['июнь', 'июня'],
  ['июль', 'июля'],
  ['август', 'августа'],
  ['сентябрь', 'сентября'],
  ['октябрь', 'октября'],
  ['ноябрь', 'ноября'],
  ['декабрь', 'декабря'],
] as const;
const SHORT = [
  'янв.',
  'февр.',
  'марта',
  'апр.',
  'мая',
  'июня',
  'июля',
  'авг.',
  'сент.',
  'окт.',
  'нояб.',
  'дек.',
] as const;
const WEEKDAYS = [
  'воскресенье',
  'понедельник',
  'вторник',
  'среда',
  'четверг',
  'пятница',
  'суббота',
] as const;

const month = (number: number): string => MONTHS[number - 1]?.[0] ?? '';
const monthOf = (number: number): string => MONTHS[number - 1]?.[1] ?? '';
const shortMonth = (number: number): string => SHORT[number - 1] ?? '';

/** A date as it stands behind «с», «до», «около»: a month alone and a year alone change. */
function behindPreposition(date: string): string {
  if (/^\d{1,4}$/.test(date)) return `${date} года`;
  return date.replace(/\p{L}{3,}/u, (word) => MONTHS.find(([name]) => name === word)?.[1] ?? word);
}

/** Dates, clocks and spans. */
export const dates: Words['dates'] = {
  ...dayFirst((number, isBehindDay) => (isBehindDay ? monthOf(number) : month(number))),
  month,
  tickMonth: (number) => month(number).slice(0, 3),
  tickLetter: (number) => month(number).slice(0, 1).toUpperCase(),
  shortDay: (year, of, day) => `${String(day)} ${shortMonth(of)} ${String(year)}`,
  dayOfMonth: (of, day) => `${String(day)} ${shortMonth(of)}`,
  monthOfYear: (year, of) => `${month(of)} ${String(year)}`,
  weekday: (number) => WEEKDAYS[number] ?? '',
  longDay: (weekday, day) => `${weekday}, ${day}`,
  clock: (time) => `${time} UTC`,
  dayAndClock: (day, clock) => `${day}, ${clock}`,
  since: (date) => `с ${behindPreposition(date)}`,
  until: (date) => `до ${behindPreposition(date)}`,
  untilSinceUnknown: (date) => `до ${behindPreposition(date)}, с какого времени, неизвестно`,
  fromUntilUnknown: (date) => `с ${behindPreposition(date)}, до какого времени, неизвестно`,
  someTimeIn: (span) => `в какой-то момент: ${span}`,
  about: (date) => `ок. ${behindPreposition(date)}`,
  perhaps: (date) => `${date} (?)`,
  perhapsAbout: (date) => `ок. ${behindPreposition(date)} (?)`,
  circa: (date) => `ок. ${behindPreposition(date)}`,
  newStyle: 'Новый стиль',
  oldStyle: 'Старый стиль',
  withOldStyle: (date) => `${date} ст. ст.`,
  withOldStyleLong: (date) => `${date} по старому стилю`,
  japan: 'Япония',
  meijiYear: (year) => `${String(year)}-й год Мэйдзи`,
  meijiDay: (year, of, day) => `${String(day)} ${monthOf(of)} ${String(year)}-го года Мэйдзи`,
};
