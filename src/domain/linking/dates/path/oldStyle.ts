import type { DaySpan } from '../../things/thing';
import { spanOf } from '../spans';
import type { WrittenDate } from '../written';

/** Where a text says of itself how it is dated. */
const SAID_WITHIN = 4_000;
/** The older calendar, by one of the ways in which it is spoken of. */
const OLD =
  /\bold[ -]style\b|\bo\.\s?s\.|\bjulian\b|\bold calendar\b|\brussian (?:style|calendar|reckoning|dates?|count)\b|\bas (?:the )?russians (?:count|reckon|write)|\btak(?:e|es|ing) (?:thirteen|13|twelve|12)(?: days)? (?:away|off|from)|(?:thirteen|13|twelve|12) days (?:behind|later? than|earlier than|slow|less)|\badd(?:ing|s)? (?:(?:his|her|their|your|the|own) )*(?:thirteen|13|twelve|12)(?: days)?|стар(?:ому|ого) стил/iu;
/** That it is said of all dates and not of one thing. */
const OF_DATES =
  /\bdate[sd]?\b|\bgive (?:a|the) day\b|\bcalendar|\breckon|\bthroughout\b|\bkeep|\bkept\b|\blog\b|\bletters?\b|\bdays\b|\bdiar(?:y|ies)\b|\bstyle\b[^.]{0,20}\b(?:used|followed)|даты|стил/iu;
/** That they have been changed, or are the newer ones. */
const NEW =
  /\bnew[ -]style\b(?! in brackets| beside)|\bgregorian\b|\b(?:have|has|been|were|was|are|is) (?:been |all )?(?:added|converted|changed|turned|altered|brought|put)\b|\binto\b[^.]{0,30}\bstyle\b/iu;
/** The newer one, as that from which the older is told. */
const COMPARED =
  /\b(?:behind|than|from|after|before) (?:those |that )?(?:of |in )?(?:the |our )?(?:new[ -]style|gregorian)/giu;
/** A day: what is said of it is said of no other. */
const DAY =
  /\d(?:st|nd|rd|th)?(?: of)? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\p{Ll}*\.? \d/u;
const OF_ALL =
  /\b(?:all|like) (?:of )?(?:the |my |our |his |her )?(?:dates|letters|others|other letters|rest)\b|\bdates (?:are|in|of)\b|\bthroughout\b/iu;

/** The Russian spelling before 1918: a hard sign at the end of words, and letters that are no more. */
const HARD_SIGN = /[бвгджзклмнпрстфхцчшщ]ъ(?!\p{L})/giu;
const LOST_LETTERS = /[ѣіѳѵ]/iu;
const NEW_STYLE = /\bн\. ?ст|нов(?:\.|аго|ому) ст/iu;
/** Of so many letters one is a hard sign at the end of a word, where all is so written. */
const ONE_OF = 60;

/** Whether a text is written as Russia wrote while it had the older calendar, and speaks of no other. */
function isOfOldRussia(text: string): boolean {
  const part = text.slice(0, SAID_WITHIN);
  if (!LOST_LETTERS.test(part) || NEW_STYLE.test(part)) return false;
  return [...part.matchAll(HARD_SIGN)].length > part.length / ONE_OF;
}

/** Whether a text says, in its beginning or in a note at its end, that its days are those of the Old Style. */
export function isSaidOld(text: string): boolean {
  const said = `${text.slice(0, SAID_WITHIN)}\n\n${text.slice(-SAID_WITHIN)}`;
  if (isOfOldRussia(text)) return true;
  return OLD.test(said) && said.split(/(?<=\p{Ll}{2}[.!?…]["”’»)]?)\s|\n\s*\n/u).some(isStatement);
}

function isStatement(sentence: string): boolean {
  const own = sentence.replaceAll(COMPARED, ' ');
  if (!OLD.test(own) || !OF_DATES.test(own) || NEW.test(own)) return false;
  return !DAY.test(sentence) || OF_ALL.test(sentence);
}

/** So many dates that can be but days of the Old Style, and none that can be but one of the New, say it for all. */
const ENOUGH = 2;
/** Dates that are asked. */
const ASKED = 300;
/** Of this length is what happened on a day. */
const BRIEF = 1;
/** And of this at most what an entry of a diary is written in: the stay of a ship, days of a battle. */
const STAY = 7;

/**
 * Whether the days on which something happened at the names beside its dates are, in a text, those of the Old Style:
 * "on 14 May the fleets met at Tsushima". A date at the head of a paragraph, as a diary has them, is also asked for stays of
 * some days. `years` are those that a date without one may have.
 */
export function isOldByEvents(
  text: string,
  dates: readonly WrittenDate[],
  chronicle: (date: WrittenDate) => readonly DaySpan[],
  years: readonly [first: number, last: number],
): boolean {
  let old = 0;
  for (const date of dates.filter(isPlainDay).slice(0, ASKED)) {
    const told = chronicle(date);
    const [isNew, isOld] = areAmong(date, told.filter(lasting(BRIEF)), years);
    const stays = isHead(text, date) ? told.filter(lasting(STAY)) : [];
    const [staysNew, staysOld] = areAmong(date, stays, years);
    if (isNew || (!isOld && staysNew && !staysOld)) return false;
    if (isOld || (staysOld && !staysNew)) old += 1;
  }
  return old >= ENOUGH;
}

/** Less than so many days. */
const lasting =
  (days: number) =>
  ([first, last]: DaySpan): boolean =>
    last - first < days;

/** One day, of which no more is said than its month and, at most, its year. */
function isPlainDay({ first, last, style, relation }: WrittenDate): boolean {
  if (style !== 'unsaid' || relation.kind !== 'own') return false;
  return first.day !== null && first.month !== null && last.day === first.day;
}

/** Whether a date is one of some days when it is of the New Style, and when it is of the Old. */
function areAmong(
  date: WrittenDate,
  days: readonly DaySpan[],
  [from, to]: readonly [number, number],
): readonly [isNew: boolean, isOld: boolean] {
  const { year } = date.first;
  if (days.length === 0 || (year !== null && (year < from || year > to))) return [false, false];
  const all = year === null ? [from, to] : [year];
  const isAmong = (isOld: boolean): boolean =>
    all.some((each) => {
      const [day] = spanOf(date, each, each, isOld) ?? [];
      return day !== undefined && days.some(([first, last]) => first <= day && day <= last);
    });
  return [isAmong(false), isAmong(true)];
}

/** Whether it heads a paragraph. */
function isHead(text: string, { start }: WrittenDate): boolean {
  return /(?:^|\n)[\s*_#>–—-]*$/.test(text.slice(Math.max(0, start - 12), start));
}
