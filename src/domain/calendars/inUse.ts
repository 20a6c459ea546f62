import { type DateWords, dates as ENGLISH } from '../../words/en/dates';
import type { Instant, When } from '../dates/time';
import type { Zone } from '../dates/zone';
import type { Calendar } from './calendar';
import { julian } from './julian';
import { meiji } from './meiji';

/** All calendars there are besides New Style, by the id that `atlas.json` names them by. */
const CALENDARS = { julian, meiji } satisfies Record<string, Calendar>;

/** One of the calendars that `atlas.json` may name. */
export type CalendarId = keyof typeof CALENDARS;

/** All ids that `atlas.json` may name. */
export const CALENDAR_IDS: readonly CalendarId[] = ['julian', 'meiji'];

/** How an atlas dates besides New Style and UTC. */
export interface Dating {
  readonly calendars: readonly CalendarId[];
  /** Whose clocks it knows. */
  readonly zones: readonly Zone[];
}

/** The calendars that stand beside New Style, in the order of the atlas. */
export function calendarsOf({ calendars }: Pick<Dating, 'calendars'>): readonly Calendar[] {
  return calendars.map((id) => CALENDARS[id]);
}

/** The day in all calendars whose days are other ones: "14 May 1905 Old Style"; empty when there is none. */
export function otherDay(
  dating: Pick<Dating, 'calendars'>,
  instant: Instant,
  words: DateWords = ENGLISH,
): string {
  return marked(dating, words, ({ day }) => day(instant, words));
}

/** A span in all calendars whose days are other ones: "26–27 January 1904 Old Style"; empty when there is none. */
export function otherSpan(
  dating: Pick<Dating, 'calendars'>,
  when: When,
  words: DateWords = ENGLISH,
): string {
  return marked(dating, words, ({ span }) => span(when, words));
}

function marked(
  dating: Pick<Dating, 'calendars'>,
  words: DateWords,
  textIn: (calendar: Calendar) => string | null,
): string {
  return calendarsOf(dating)
    .flatMap((calendar) => {
      const text = textIn(calendar);
      return calendar.marked && text !== null ? [calendar.marked.long(text, words)] : [];
    })
    .join(', ');
}
