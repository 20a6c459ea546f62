import { yearFirst } from '../dateShapes';
import type { Words } from '../words';

const WEEKDAYS = '日月火水木金土';

/** Dates, clocks and spans. */
export const dates: Words['dates'] = {
  ...yearFirst(['年', '月', '日'], '', '〜'),
  weekday: (number) => `${WEEKDAYS.charAt(number)}曜日`,
  longDay: (weekday, day) => `${day}（${weekday}）`,
  clock: (time) => `${time} UTC`,
  dayAndClock: (day, clock) => `${day} ${clock}`,
  since: (date) => `${date}から`,
  until: (date) => `${date}まで`,
  untilSinceUnknown: (date) => `${date}まで（始まりは不明）`,
  fromUntilUnknown: (date) => `${date}から（終わりは不明）`,
  someTimeIn: (span) => `${span}のうちのいつか`,
  about: (date) => `${date}頃`,
  perhaps: (date) => `${date}か`,
  perhapsAbout: (date) => `${date}頃か`,
  circa: (date) => `${date}頃`,
  newStyle: '新暦',
  oldStyle: 'ユリウス暦',
  withOldStyle: (date) => `ユリウス暦${date}`,
  withOldStyleLong: (date) => `ユリウス暦${date}`,
  japan: '日本',
  meijiYear: (year) => `明治${String(year)}年`,
  meijiDay: (year, of, day) => `明治${String(year)}年${String(of)}月${String(day)}日`,
};
