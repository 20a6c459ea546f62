import type { NameIndex } from '../../things/names';
import type { DaySpan } from '../../things/thing';
import type { WrittenDate } from '../written';
import { isOldByEvents, isSaidOld } from './oldStyle';

/** What the dates of an article are dated by. */
export interface Era {
  /** The years that dates without one may have. */
  readonly years: readonly number[];
  /** Years that the article tells of: others are asides. */
  readonly main: readonly [first: number, last: number];
  readonly isOldStyle: boolean;
}

/** So many years before and after, a story of a time has as well. */
const ABOUT = 1;

/**
 * The years of which an article tells: those that the atlas is about, `war`, when it names any of them or, having no year at all, things of the
 * war; else those about the middle of its own years.
 */
export function eraOf(
  text: string,
  dates: readonly WrittenDate[],
  isOfWar: boolean,
  war: NameIndex['years'],
  chronicle: (date: WrittenDate) => readonly DaySpan[],
): Era {
  const years = dates.flatMap(({ first: { year } }) => year ?? []);
  const isOldStyle =
    isSaidOld(text) || (war !== null && isOldByEvents(text, dates, chronicle, war));
  if (war) {
    const [first, last] = [war[0] - ABOUT, war[1] + ABOUT];
    const inWar = years.filter((year) => year >= first && year <= last);
    if (inWar.length > 0 || years.length === 0 || isOfWar) {
      const all = Array.from({ length: last - first + 1 }, (_, nth) => first + nth);
      return { years: all, main: war, isOldStyle };
    }
  }
  const full = dates.flatMap(({ first: { year, month } }) => (month === null ? [] : (year ?? [])));
  return eraAbout(full.length > 0 ? full : years, isOldStyle);
}

/** Full dates tell of the story; bare years are often beside it. */
function eraAbout(years: readonly number[], isOldStyle: boolean): Era {
  const middle = years.toSorted((a, b) => a - b)[Math.floor(years.length / 2)];
  if (middle === undefined) return { years: [], main: [0, 0], isOldStyle };
  const near = years.filter((year) => Math.abs(year - middle) <= 10);
  const main = [Math.min(...near.slice(0, 999)), Math.max(...near.slice(0, 999))] as const;
  return { years: [...new Set([middle, ...near])].slice(0, 8), main, isOldStyle };
}
