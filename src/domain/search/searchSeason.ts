import { nextMonth, startOfDay } from '../dates/dayStart';
import { DAY } from '../dates/time';
import type { Days } from './search';
import { fold } from './searchFold';

/** What seasons are called, as search folds words, from spring on; each with its first month. */
const SEASONS: readonly (readonly [month: number, names: string])[] = [
  [3, 'spring|весн\\p{L}*|春|봄'],
  [6, 'summer|лет\\p{L}*|夏|여름'],
  [9, 'autumn|fall|осен\\p{L}*|秋|가을'],
  [12, 'winter|зим\\p{L}*|冬|겨울'],
];

/** "summer of 1904", "зимой 1904–05 гг.", "1904年夏", "1904년 여름": a season of one year. */
const ASKED = SEASONS.map(([month, names]) => ({
  month,
  forms: [
    new RegExp(`^(?:in )?(?:the )?(?:${names}) (?:of )?(\\d{1,4})(?: \\d+)?(?: г\\p{L}*)*$`, 'u'),
    new RegExp(`^(\\d{1,4})[年년]? ?ノ? ?(?:${names})$`, 'u'),
  ],
}));

/** The days of the season that a query asks for: of a winter the one that began in the year, then the one that ended in it; none when it is no season. */
export function seasonDays(query: string): readonly Days[] {
  const text = fold(query);
  for (const { month, forms } of ASKED) {
    const year = Number(forms.flatMap((form) => form.exec(text)?.[1] ?? [])[0]);
    if (!Number.isNaN(year)) {
      return (month === 12 ? [year, year - 1] : [year]).map((each) => daysFrom(each, month));
    }
  }
  return [];
}

/** Three months from the first of one. */
function daysFrom(year: number, month: number): Days {
  const first = { year, month, day: 1 };
  const after = nextMonth(nextMonth(nextMonth(first)));
  return [(startOfDay(first) ?? 0) / DAY, (startOfDay(after) ?? 0) / DAY];
}
