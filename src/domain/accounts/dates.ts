import type { AtlasFeature } from '../atlas/feature/feature';
import { DAY, type When } from '../dates/time';
import { type FlatText, type Mention, type Stretch, isWithin } from './flat';

/** A date that is near lies within so long of another. */
const NEAR = 2 * DAY;

/** Whether two dates may be of one thing: they share a day, or one is but near and lies within two days. */
export function canAgree(a: When, b: When): boolean {
  const slack = a.approximate || b.approximate ? NEAR : 0;
  return a.start < (b.end ?? Infinity) + slack && b.start < (a.end ?? Infinity) + slack;
}

/** What lies further from the event than this is a date of something else. */
const FARTHEST = 60 * DAY;
const YEAR = 366 * DAY;
/** Words that send one elsewhere: "sailed on the 1st for Tangier" is no date of Tangier. */
const ELSEWHERE =
  /\b(?:for|to|toward|towards|from|before|after|since|until|till|than|beyond|near)\s+(?:the\s+)?$/iu;
/** So many words may stand between a name and its date. */
const MOST_WORDS = 6;

/**
 * The date that a sentence gives of an event. One that may be the event's is it; another only where nothing else is
 * told in the sentence (`isShared`) and the date stands right beside the name.
 */
export function dateOf(
  { dates, text }: FlatText,
  sentence: Stretch,
  mention: Mention,
  { when }: AtlasFeature,
  isShared: boolean,
): When | null {
  const given = dates.filter((date) => isWithin(date, sentence) && !isAge(date.when));
  const agreeing = given.find((date) => date.when.end !== null && canAgree(date.when, when));
  if (agreeing) return agreeing.when;
  if (isShared || ELSEWHERE.test(text.slice(sentence.start, mention.start))) return null;
  const beside = given.find((date) => isBeside(text, date, mention));
  const isFar = beside && Math.abs(beside.when.start - when.start) > FARTHEST;
  return beside && !isFar ? beside.when : null;
}

/** A war, or a time of some years, which a name of it may stand for, holds many events and is the date of none. */
function isAge({ start, end }: When): boolean {
  return end !== null && end - start > YEAR;
}

function isBeside(text: string, date: Stretch, mention: Stretch): boolean {
  const isFirst = date.start < mention.start;
  const [first, second] = isFirst ? [date, mention] : [mention, date];
  const words = text.slice(first.end, second.start);
  // "At Dakar, on 12 November": only before a date does a comma part nothing.
  const between = (isFirst ? words : words.replace(/^,/, '')).trim();
  return !/[,;:.()–—]/u.test(between) && between.split(/\s+/).length <= MOST_WORDS;
}
