import { after, before, DASH, DAY } from './around';
import { DAY_NAMES, yearsBy } from './monthDates';
import { SEASONS, weekdayNamed } from './monthWords';
import { NO_DAY, OWN, type Relation, type WrittenDate } from './written';
import type { NumberWord } from './yearDates';

const ORDINAL = String.raw`(${DAY})(?:st|nd|rd|th|d|ST|ND|RD|TH)`;
/** What leads to a day of the month rather than to the tenth of anything else. */
const LEAD =
  /(?:\b(?:on|until|till|by|since|from|to|of|before|after|about|and|between|dawn of|night of|morning of|evening of|afternoon of)|day,?|[-‒–—―−]|,|\(|^|\n)\s*(?:the\s+)?$/i;
const WEEKDAY = /((?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day),?\s+(?:the\s+)?$/;
/** What may follow a day: no noun, and no name of a unit. */
const FOLLOW =
  /^(?:\s*(?:[.,;:!?)\]”"’—–]|$|\n)|\s+(?:the|a|an|and|or|to|till|until|at|in|on|by|with|when|he|she|it|they|we|I|his|her|its|their|our|my|this|that|there|all|both|one|two|three|about|under|before|after|as|but|for|from|inst|instant|ult|of the month|of this month|of that month|had|was|were|came|began|saw|found|brought|no|not|some|only|through|off|near|over|into|towards?|again|has|have|is|are|will|would|could|did|do|says|said|who|which|where|while|so|then|if|during|between|behind|against|without|within|every|each|nothing|nobody|everybody|another|\p{Lu}[\p{L}.’-]+)(?![\p{L}]))/u;
/** It may stand after others of its list: "the 1st, 2nd and 3rd Destroyer Flotillas". */
const UNIT =
  /^(?:,?\s+(?:and\s+)?(?:the\s+)?\d{1,3}(?:st|nd|rd|th)){0,5}\s+(?:\p{Lu}[\p{L}.’-]*\s+){0,4}(?:Divisions?|Regiments?|Brigades?|Battalions?|Corps|Army|Armies|Infantry|Cavalry|Artillery|Rifles?|Squadrons?|Flotillas?|Company|Companies|Battery|Batteries|Century|Parallel|Street|Avenue|Congress|Guards?|Dragoons|Hussars|Lancers|Fusiliers|Foot|Cossacks?|Reserve|Siberian|East|West|Kobi|Earl|Duke|Baron)\b/u;
/** "Sunday 9th October" is a date of October, which its month reads. */
const MONTH = /^\s+(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:\p{Ll}*)\b/u;
/** "the 16th ult.": of the month before. */
const ULTIMO = /^\s+ult(?:\.|imo\b)/;
const INSTANT = /^\s+inst(?:\.|ant\b|\b)/;
/** "the 10th Corps and the 19th", "the 8th from Hirosaki, the 5th, and parts of the 2nd": others of a list of units. */
const OF_UNITS =
  /\b(?:\d{1,3}(?:st|nd|rd|th)\s+(?:\p{Lu}[\p{L}.’-]*\s+){0,2}(?:Divisions?|Corps|Regiments?|Brigades?|Battalions?)\s*(?:,|and|or|,\s*and)|(?:parts|part|half|remnants|men|man|units|most|all|was|were|is|am|officers?|captain|major|colonel|lieutenant|sergeant|private|survivors?|veterans?) of)\s+the\s+$/u;
/** After these any word may follow a day, but what is counted. */
const ON = /\b(?:on|by|until|till|since|from) the\s+$/i;
const COUNTED =
  /^\s+(?:most|\p{Ll}{3,}est|division|regiment|army|corps|parallel|century|infantry|brigade|battalion|cavalry|anniversary|birthday|time|attempt|assault|shell|shot|day|floor|edition|chapter|hole|round|street|ship|man|place|position|year|month|week|hour|volume|century|line|mile|verst|company|battery|squadron|congress|degree|meridian)s?\b/iu;
const SECOND = new RegExp(
  String.raw`^\s*(?:${DASH}|to|and|till|until|TO|AND)\s*(?:the\s+)?${ORDINAL}(?![\p{L}\d])`,
  'u',
);

/** "the 10th", "the 3rd to the 5th": a day whose month was said before; `null` for the tenth of something else. */
export function ordinalDate(text: string, word: NumberWord): WrittenDate | null {
  const left = before(text, word.start, word.floor);
  const second = SECOND.exec(after(text, word.end, word.ceiling));
  const end = second ? word.end + second[0].length : word.end;
  const right = after(text, end, word.ceiling);
  if (!isOfMonth(left, right)) return null;
  const weekday = WEEKDAY.exec(left)?.[1];
  const day = Number.parseInt(text.slice(word.start, word.end), 10);
  return {
    start: word.start,
    end,
    first: { ...NO_DAY, day },
    last: { ...NO_DAY, day: Number(second?.[1] ?? day) },
    part: 'whole',
    style: 'unsaid',
    weekday: weekday === undefined ? null : weekdayNamed(weekday),
    relation: monthSaid(right),
    surety: 0.85,
  };
}

/** "on the twentieth", "the night of the eighth"; the first three are of too many other things. */
const SPELLED = new RegExp(
  String.raw`^(?:${DAY_NAMES.slice(3).toReversed().join('|')})(?![\p{L}-])`,
  'iu',
);
const SPELLED_LEAD =
  /\b(?:[Oo]n|(?:night|morning|evening|afternoon|dawn) of|[Ss]ince|[Uu]ntil|[Bb]y) the $/;
const SPELLED_FOLLOW =
  /^(?:[.,;:)]|\s+(?:the|we|I|he|she|they|it|at|and|our|there|all|of (?:the|this|that|last) month)(?!\p{L}))/u;
const LAST_MONTH = /^\s+of last month/;

/** "the twentieth": a day in words, whose month was said before. */
export function spelledDate(text: string, word: NumberWord): WrittenDate | null {
  const [said] = SPELLED.exec(after(text, word.start, word.ceiling)) ?? [];
  if (said === undefined || !SPELLED_LEAD.test(before(text, word.start, word.floor))) return null;
  const right = after(text, word.start + said.length, word.ceiling);
  if (!SPELLED_FOLLOW.test(right)) return null;
  const day = { ...NO_DAY, day: DAY_NAMES.indexOf(said.toLowerCase()) + 1 };
  const [of] = LAST_MONTH.exec(right) ?? [];
  const relation: Relation =
    of === undefined ? { kind: 'ordinal', by: 0 } : { kind: 'ordinal', by: -1, isOfHome: true };
  const end = word.start + said.length + (of?.length ?? 0);
  const date = looseDate(word.start, end, relation, 0.8);
  return { ...date, first: day, last: day };
}

/** Of the dateline's month or the one before, when that is said; else of the month that the story has come to. */
function monthSaid(right: string): Relation {
  if (ULTIMO.test(right)) return { kind: 'ordinal', by: -1, isOfHome: true };
  return { kind: 'ordinal', by: 0, isOfHome: INSTANT.test(right) };
}

/** "30th. Shoushanpu.": a day of a diary, before what was done on it. */
function isEntry(left: string, right: string): boolean {
  return /(?:^|\n|[.!?][”"’]?\s+)$/.test(left) && /^(?:[.:]|,? ?[—–])\s*\p{Lu}/u.test(right);
}

/** Whether what stands about an ordinal makes it a day. */
function isOfMonth(left: string, right: string): boolean {
  if (ULTIMO.test(right) || INSTANT.test(right) || isEntry(left, right)) return true;
  if (!LEAD.test(left) || !/the\s+$|day,?\s+$/i.test(left) || isOfOther(right)) return false;
  if (OF_UNITS.test(left)) return false;
  return FOLLOW.test(right) || ON.test(left);
}

/** "the 10th Division", "the 3rd most powerful"; "the 10th of August", which its month reads. */
function isOfOther(right: string): boolean {
  return [UNIT, COUNTED, MONTH, /^\s+of\s+(?!the|this|that)/].some((other) => other.test(right));
}

const RELATIVE: readonly (readonly [RegExp, Relation, number])[] = [
  [
    /^the (?:next|following) (?:day|morning|night|evening|afternoon|dawn)\b/i,
    { kind: 'days', by: 1 },
    0.75,
  ],
  [/^(?:next|following) (?:day|morning)\b/i, { kind: 'days', by: 1 }, 0.75],
  [
    /^[Tt]he day after\b(?! the| his| her| that| a| it| tomorrow| \p{Lu})/u,
    { kind: 'days', by: 1 },
    0.55,
  ],
  [
    /^the (?:previous|preceding) (?:day|night|evening|afternoon|morning)\b/i,
    { kind: 'days', by: -1 },
    0.7,
  ],
  [/^the day before yesterday\b/i, { kind: 'days', by: -2, isOfHome: true }, 0.6],
  [/^yesterday\b/i, { kind: 'days', by: -1, isOfHome: true }, 0.6],
  [/^the (?:next|following) month\b/i, { kind: 'months', by: 1 }, 0.55],
  [/^the (?:previous|preceding) month\b/i, { kind: 'months', by: -1 }, 0.55],
  [/^the (?:next|following) year\b/i, { kind: 'years', by: 1 }, 0.55],
  [/^the (?:previous|preceding) year\b/i, { kind: 'years', by: -1 }, 0.55],
  [/^next month\b/i, { kind: 'months', by: 1, isOfHome: true }, 0.55],
  [/^last month\b/i, { kind: 'months', by: -1, isOfHome: true }, 0.55],
];

/** A paragraph that begins with a quotation is of another work: its next day is after none that is told here. */
function opensQuotation(text: string, start: number): boolean {
  return /(?:^|\n\s*)[“"«](?:The )?$/.test(text.slice(Math.max(0, start - 8), start));
}

/** "the next day", "yesterday", "next month". */
export function relativeDate(text: string, start: number, ceiling: number): WrittenDate | null {
  if (opensQuotation(text, start)) return null;
  const right = after(text, start, ceiling);
  for (const [pattern, relation, surety] of RELATIVE) {
    const [words] = pattern.exec(right) ?? [];
    if (words !== undefined) return looseDate(start, start + words.length, relation, surety);
  }
  return null;
}

const TURN =
  /^(that|this|the following|the next|the same|last|next) (spring|summer|autumn|winter)\b(?! of| \d)/i;

/** "that winter", "the following spring". */
export function seasonTurn(text: string, start: number, ceiling: number): WrittenDate | null {
  const [words, turn = '', season = ''] = TURN.exec(after(text, start, ceiling)) ?? [];
  const month = SEASONS.get(season.toLowerCase());
  if (words === undefined || month === undefined) return null;
  const to = /last/i.test(turn) ? 'last' : /next|following/i.test(turn) ? 'next' : 'same';
  const date = looseDate(start, start + words.length, { kind: 'turn', to }, 0.6);
  const first = { ...NO_DAY, month };
  return { ...date, first, last: { ...NO_DAY, month: month === 12 ? 2 : month + 2 } };
}

const IN = /(?<!\p{L})(?:in|by|during|until|till|since|through|throughout)\s+(?:the\s+)?$/iu;
const OF_YEAR =
  /^ of (the same|that|this|the following|the next|the previous|the preceding|last) year\b/i;
/** After a season that is a time, and no "winter quarters". */
const SEASON_END =
  /^(?:[.,;:)]|\s+(?:the|a|an|he|she|it|they|we|I|his|her|their|our|had|was|were|and|when)\b)/;

/** "in the spring", "the summer of that year": of which year, the clock says. */
export function seasonAt(
  text: string,
  { start, end, floor, ceiling }: NumberWord,
): WrittenDate | null {
  const month = SEASONS.get(text.slice(start, end).toLowerCase());
  const right = after(text, end, ceiling);
  const of = OF_YEAR.exec(right);
  const isBare = IN.test(before(text, start, floor)) && SEASON_END.test(right);
  if (month === undefined || (!of && !isBare)) return null;
  const relation = of ? yearsAfter(of[1]) : ({ kind: 'turn', to: 'same' } as const);
  const date = looseDate(start, end + (of?.[0].length ?? 0), relation, of ? 0.7 : 0.45);
  const first = { ...NO_DAY, month };
  return { ...date, first, last: { ...NO_DAY, month: month === 12 ? 2 : month + 2 } };
}

function yearsAfter(word = ''): Relation {
  return { kind: 'years', by: yearsBy(word) };
}

function looseDate(start: number, end: number, relation: Relation, surety: number): WrittenDate {
  const base = { part: 'whole', style: 'unsaid', weekday: null } as const;
  return { start, end, first: NO_DAY, last: NO_DAY, ...base, relation, surety };
}

/** "1890s": ten years. */
export function decadeDate(text: string, word: NumberWord): WrittenDate {
  const year = Number.parseInt(text.slice(word.start, word.end), 10);
  const base = { part: 'whole', style: 'unsaid', weekday: null, relation: OWN } as const;
  const [first, last] = [year, year + 9].map((each) => ({ year: each, month: null, day: null }));
  return {
    start: word.start,
    end: word.end,
    first: first ?? NO_DAY,
    last: last ?? NO_DAY,
    ...base,
    surety: 0.9,
  };
}

const MEIJI = /^\s+(\d{1,2})(?![\d\p{L}])/u;

/** "Meiji 38". */
export function meijiDate(text: string, word: NumberWord): WrittenDate | null {
  const [whole, number] = MEIJI.exec(after(text, word.end, word.ceiling)) ?? [];
  if (whole === undefined || Number(number) > 45) return null;
  const day = { year: 1867 + Number(number), month: null, day: null };
  const base = { part: 'whole', style: 'unsaid', weekday: null, relation: OWN } as const;
  return {
    start: word.start,
    end: word.end + whole.length,
    first: day,
    last: day,
    ...base,
    surety: 0.85,
  };
}
