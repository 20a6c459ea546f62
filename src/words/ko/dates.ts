import { yearFirst } from '../dateShapes';
import type { Words } from '../words';

const WEEKDAYS = '일월화수목금토';

/** Dates, clocks and spans. */
export const dates: Words['dates'] = {
  ...yearFirst(['년', '월', '일'], ' ', '~'),
  weekday: (number) => `${WEEKDAYS.charAt(number)}요일`,
  longDay: (weekday, day) => `${day} ${weekday}`,
  clock: (time) => `${time} UTC`,
  dayAndClock: (day, clock) => `${day} ${clock}`,
  since: (date) => `${date}부터`,
  until: (date) => `${date}까지`,
  untilSinceUnknown: (date) => `${date}까지(언제부터인지 알 수 없음)`,
  fromUntilUnknown: (date) => `${date}부터(언제까지인지 알 수 없음)`,
  someTimeIn: (span) => `${span} 중 어느 때`,
  about: (date) => `${date} 무렵`,
  perhaps: (date) => `${date}(?)`,
  perhapsAbout: (date) => `${date} 무렵(?)`,
  circa: (date) => `${date} 무렵`,
  newStyle: '그레고리력',
  oldStyle: '율리우스력',
  withOldStyle: (date) => `율리우스력 ${date}`,
  withOldStyleLong: (date) => `율리우스력 ${date}`,
  japan: '일본',
  meijiYear: (year) => `메이지 ${String(year)}년`,
  meijiDay: (year, of, day) => `메이지 ${String(year)}년 ${String(of)}월 ${String(day)}일`,
};
