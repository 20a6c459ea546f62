import { yearFirst } from '../dateShapes';
import type { Words } from '../words';

const WEEKDAYS = '日一二三四五六';

/** Dates, clocks and spans. */
export const dates: Words['dates'] = {
  ...yearFirst(['年', '月', '日'], '', '至'),
  weekday: (number) => `星期${WEEKDAYS.charAt(number)}`,
  longDay: (weekday, day) => `${day}，${weekday}`,
  clock: (time) => `${time} UTC`,
  dayAndClock: (day, clock) => `${day} ${clock}`,
  since: (date) => `${date}起`,
  until: (date) => `${date}止`,
  untilSinceUnknown: (date) => `${date}止（起始不详）`,
  fromUntilUnknown: (date) => `${date}起（终止不详）`,
  someTimeIn: (span) => `${span}期间某时`,
  about: (date) => `约${date}`,
  perhaps: (date) => `${date}（存疑）`,
  perhapsAbout: (date) => `约${date}（存疑）`,
  circa: (date) => `约${date}`,
  newStyle: '公历',
  oldStyle: '儒略历',
  withOldStyle: (date) => `儒略历${date}`,
  withOldStyleLong: (date) => `儒略历${date}`,
  japan: '日本纪年',
  meijiYear: (year) => `明治${String(year)}年`,
  meijiDay: (year, of, day) => `明治${String(year)}年${String(of)}月${String(day)}日`,
};
