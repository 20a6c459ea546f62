import { after, before } from './around';
import { weekdayNamed } from './monthWords';
import type { Word } from '../text/words';
import { NO_DAY, type WrittenDate } from './written';

/** The days of the week, folded. */
export const WEEKDAYS: ReadonlySet<string> = new Set(
  'sunday monday tuesday wednesday thursday friday saturday'.split(' '),
);
/** What leads to a day of the week that has just been or is to come. */
const LEAD = /(?<!\p{L})(?:on|by|till|until|since|before|after|from|of|late|early)\s+$/iu;
const TURN = /(?<!\p{L})(last|next)\s+$/iu;
const LAST = /^\s+(last|next)(?![\p{L}\d]|\s+(?:week|month|year))/u;
/** A day of the month or a month beside it says more. */
const DATED =
  /^,?\s+(?:the\s+)?(?:\d|(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:\p{Ll}*)\b)/u;
/** How surely a day of the week is a date. */
const SURETY = { turned: 0.75, bare: 0.7 };

/** Whether a word is a day of the week. */
export function isWeekday({ key, isCapital }: Word): boolean {
  return isCapital && WEEKDAYS.has(key);
}

/** "Monday last", "last Tuesday", "on Friday": the one before or after the dateline, or after the day just told of; `null` for another. */
export function weekdayDate(
  text: string,
  word: { readonly key: string } & Record<'start' | 'end' | 'floor' | 'ceiling', number>,
): WrittenDate | null {
  const left = before(text, word.start, word.floor);
  const right = after(text, word.end, word.ceiling);
  if (DATED.test(right)) return null;
  const { turn, last, named } = turnBeside(left, right);
  if (named === undefined && !LEAD.test(left)) return null;
  return {
    start: word.start - turn.length,
    end: word.end + last.length,
    first: NO_DAY,
    last: NO_DAY,
    part: 'whole',
    style: 'unsaid',
    weekday: weekdayNamed(word.key),
    relation: relationOf(named),
    surety: named === undefined ? SURETY.bare : SURETY.turned,
  };
}

function turnBeside(
  left: string,
  right: string,
): { readonly turn: string; readonly last: string; readonly named: string | undefined } {
  const [turn = '', led] = TURN.exec(left) ?? [];
  const [last = '', followed] = LAST.exec(right) ?? [];
  return { turn, last, named: (led ?? followed)?.toLowerCase() };
}

function relationOf(named: string | undefined): WrittenDate['relation'] {
  if (named === undefined) return { kind: 'weekday', to: 'same' };
  return { kind: 'weekday', to: named === 'next' ? 'next' : 'last', isOfHome: true };
}
