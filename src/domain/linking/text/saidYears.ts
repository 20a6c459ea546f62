import type { WrittenDate } from '../dates/written';
import type { ReadPassage } from './read';

/** For days without a year, the bare year that their sentence has said before: "In 1921 she went aground, on 17 September". */
export function saidYearsOf(read: ReadPassage): readonly (readonly [WrittenDate, number])[] {
  const found: (readonly [WrittenDate, number])[] = [];
  const sentenceOf = sentencesIn(read);
  let [sentence, year]: [number, number | null] = [-1, null];
  for (const date of read.dates) {
    const own = sentenceOf(date);
    if (own !== sentence) year = null;
    sentence = own;
    if (isBareYear(date) && read.text.charAt(date.end) !== ')') year = date.first.year;
    else if (year !== null && isFree(date)) found.push([date, year]);
  }
  return found;
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
