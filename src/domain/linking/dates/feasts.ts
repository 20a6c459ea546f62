import { after, before, YEAR } from './around';
import { OWN, type PartDay, type WrittenDate } from './written';

/** Month and day of the feasts by which days are told. */
const FEASTS: readonly (readonly [pattern: RegExp, month: number, day: number])[] = [
  [/^Christmas Eve\b/, 12, 24],
  [/^Christmas(?: Day)?\b/, 12, 25],
  [/^Boxing Day\b/, 12, 26],
  [/^New Year[’'ʼ]?s Eve\b/, 12, 31],
  [/^New Year(?:[’'ʼ]?s(?: Day)?)?\b/, 1, 1],
];
/** What leads to a day, and not to a gift or a dinner. */
const LEAD = /(?<!\p{L})(?:on|by|at|before|until|till|since|after|to|from|of)\s+$/iu;
/** The end of what names it. */
const END = /^(?:[\s,.;:!?)\]”"’—–]|$)/;
const NOUN =
  /^\s+(?!(?:the|a|and|or|he|she|it|they|we|I|in|at|with|when|all|his|her|their|our)\b)\p{Ll}/u;
const OF_YEAR = new RegExp(String.raw`^,?\s+(?:of\s+)?${YEAR}(?![\d\p{L}])`, 'u');

/** Whether a word may begin the name of a feast. */
export function isFeast(key: string): boolean {
  return key === 'christmas' || key === 'new' || key === 'boxing';
}

/** "Christmas Eve", "New Year's Day 1905"; `null` for the season's other things. */
export function feastDate(
  text: string,
  word: Record<'start' | 'end' | 'floor' | 'ceiling', number>,
): WrittenDate | null {
  const { start, floor, ceiling } = word;
  const right = after(text, start, ceiling);
  const feast = FEASTS.find(([pattern]) => pattern.test(right));
  if (!feast) return null;
  const [pattern, month, day] = feast;
  const name = pattern.exec(right)?.[0] ?? '';
  const rest = right.slice(name.length);
  const said = OF_YEAR.exec(rest);
  if (!said) {
    const isLed = LEAD.test(before(text, start, floor));
    return isNamed(name, rest, isLed)
      ? dateOf(start, name.length, { year: null, month, day })
      : null;
  }
  return dateOf(start, name.length + said[0].length, { year: Number(said[1]), month, day });
}

/** Without a year it may be the day of either calendar. */
function dateOf(start: number, length: number, day: PartDay): WrittenDate {
  const surety = day.year === null ? 0.48 : 0.9;
  return { ...BASE, start, end: start + length, first: day, last: day, surety };
}

function isNamed(name: string, rest: string, isLed: boolean): boolean {
  const isDay = / (?:Day|Eve)$/.test(name);
  return END.test(rest) && (isDay || (isLed && !NOUN.test(rest) && !/^\s+\p{Lu}/u.test(rest)));
}

const BASE = { part: 'whole', style: 'unsaid', weekday: null, relation: OWN } as const;
