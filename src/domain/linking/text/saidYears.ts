import type { WrittenDate } from '../dates/written';
import { wordAt } from './around';
import type { ReadPassage } from './read';
import type { Word } from './words';

/** For dates without a year, the one that their sentence has said before: "In 1921 she went aground, on 17 September", "in March, 1905, and in July". */
export function saidYearsOf(read: ReadPassage): readonly (readonly [WrittenDate, number])[] {
  const found: (readonly [WrittenDate, number])[] = [];
  const sentenceOf = sentencesIn(read);
  let [sentence, year, month]: [number, number | null, number] = [-1, null, 0];
  let end = 0;
  for (const date of read.dates) {
    const own = sentenceOf(date);
    if (own !== sentence && !isParted(read.text, month > 0 ? end : 0, date.start)) year = null;
    [sentence, end] = [own, date.end];
    const { first, last } = date;
    if (first.year !== null) {
      [year, month] = [isInBrackets(read.text, date) ? null : last.year, monthOf(last)];
    } else if (year !== null && isFree(date) && monthOf(first) > month) {
      found.push([date, year]);
    }
  }
  return found;
}

function isInBrackets(text: string, { end }: WrittenDate): boolean {
  return text.charAt(end) === ')';
}

function monthOf({ month }: WrittenDate['first']): number {
  return month ?? 0;
}

/** In characters, the two halves of a sentence. */
const HALVES = 120;

/** "In March, 1905, it fell; and in July": nothing ends the sentence but a semicolon. */
function isParted(text: string, end: number, start: number): boolean {
  const between = text.slice(end, start);
  return between.length < HALVES && between.includes(';') && !/[.!?:\n]/.test(between);
}

function isFree({ first, relation }: WrittenDate): boolean {
  return first.year === null && relation.kind === 'own';
}

/** The sentence of each date, asked for in the order of the text. */
function sentencesIn({ words, sentences }: ReadPassage): (date: WrittenDate) => number {
  let at = 0;
  return ({ start }) => {
    while (at < words.length - 1 && (words[at + 1]?.start ?? 0) <= start) at += 1;
    return sentences[at] ?? 0;
  };
}

/** What has a year of its own that the story has not. */
const WORK =
  /^(?:lectures?|talks?|books?|novels?|memoirs?|histor(?:y|ies)|biograph(?:y|ies)|articles?|essays?|poems?|pamphlets?|stud(?:y|ies)|papers?|thes[ie]s|editions?|translations?|reprints?|publications?|interviews?|films?|movies?|documentar(?:y|ies)|games?|albums?|exhibitions?|exhibits?|catalogues?)$/;
const MADE =
  /^(?:published|printed|reprinted|translated|exhibited|filmed|released|copyright|reissued|serialised|serialized)$/;

/** The bare years of works and not of what is told: "a 1905 lecture", "her book of 1905", "published in 1906". */
export function workYearsOf({ words, dates }: ReadPassage): readonly WrittenDate[] {
  let at = 0;
  return dates.filter((date) => {
    if (!isBareYear(date)) return false;
    while (at < words.length && wordAt(words, at).start < date.start) at += 1;
    return isBeforeWork(words, at) || isAfterWork(words, at);
  });
}

/** "a 1905 lecture", "the 1906 London edition". */
function isBeforeWork(words: readonly Word[], at: number): boolean {
  const [next, second] = [wordAt(words, at + 1), wordAt(words, at + 2)];
  if (next.joint !== 'space') return false;
  return WORK.test(next.key) || (second.joint === 'space' && WORK.test(second.key));
}

/** "her lecture of 1905", "published in 1905". */
function isAfterWork(words: readonly Word[], at: number): boolean {
  const [work, link, year] = [at - 2, at - 1, at].map((each) => wordAt(words, each));
  if (work === undefined || link?.joint !== 'space' || year?.joint !== 'space') return false;
  return (link.key === 'of' && WORK.test(work.key)) || (link.key === 'in' && MADE.test(work.key));
}

/** One year, and no part of it. */
export function isBareYear({ first, last, part }: WrittenDate): boolean {
  return (
    first.year !== null && first.month === null && part === 'whole' && last.year === first.year
  );
}

/** In characters: a line that holds hardly more than a year. */
const LINE = 40;
const HEAD =
  /^(?:the|year|of|in|chapter|part|book|letters?|diary|diaries|for|from|[ivxlc]+|\d{1,2})$/;

/** The year that a passage says and no more: all days until the next such line are of it. */
export function yearHeadOf({ passage, words, dates }: ReadPassage): readonly WrittenDate[] {
  const [date, other] = dates;
  if (!date || other || !isBareYear(date) || passage.end - passage.start > LINE) return [];
  const isHead = words.every(
    ({ key, start }) => (start >= date.start && start < date.end) || HEAD.test(key),
  );
  return isHead ? [date] : [];
}
