import { GIVEN } from '../cues';

const LONGEST_TITLE = 110;
/** In characters, lines over a newspaper's report, and one of them. */
const [BLOCK, LINE] = [500, 100];
/** In characters, what says who wrote a text, and when. */
export const LONGEST_HEAD = 90;

const MONTH = String.raw`(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\p{Ll}*\.?`;
const DAY = String.raw`(?:\p{Lu}\p{Ll}+day,? )?(?:\d{1,2}(?:st|nd|rd|th)? ${MONTH}|${MONTH} \d{1,2}(?:st|nd|rd|th)?),? (?:\d{4})`;
const DATE_LINE = new RegExp(
  String.raw`^(?:${DAY}|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}-\d\d-\d\d)\.?$`,
  'u',
);
const PUBLISHED =
  /^(?:first )?(?:published|posted|updated|last updated|written|last modified)\b[^.]*\d[^.]*\.?$/i;
const BY =
  /^[*_]*(?:by|text by|words by|written by|from our(?: own| special)?)[ :]+\p{L}[\p{L}.’'-]*(?:,? \p{L}[\p{L}.’'-]*){0,7}\.?[*_]*$/iu;
const SIGNED = new RegExp(String.raw`^[*_]*\p{Lu}[\p{L}.’' -]{3,40}, ${DAY}[*_]*$`, 'u');

/** Whether a line only says who wrote a text or on which day: "By John Smith", "Published 4 May 2004". */
export function isHeadMatter(line: string): boolean {
  if (line.length > LONGEST_HEAD || line.includes('\n')) return false;
  return [BY, DATE_LINE, PUBLISHED, SIGNED].some((head) => head.test(line)) || isAuthor(line);
}

/** "John Smith": a given name and one or two more. */
function isAuthor(line: string): boolean {
  const words = line.split(' ');
  if (words.length < 2 || words.length > 3 || !GIVEN.has((words[0] ?? '').toLowerCase()))
    return false;
  return words.every((word) => /^\p{Lu}[\p{L}’'-]*\.?$/u.test(word)) && !/[.:;,]$/.test(line);
}

/** A mere day: it heads an entry of a diary, and no article that has another title. */
export function isDateLine(line: string): boolean {
  return DATE_LINE.test(line);
}

/** Whether some words are a title, with `next` characters of text after them: a short line without an end, or in capitals. */
export function isTitleLine(words: string, next: number, isFirst: boolean): boolean {
  if (next === 0 || !/[\p{L}\p{N}]/u.test(words)) return false;
  if (words.includes('\n')) return words.length <= BLOCK && isBlock(words.split(/\s*\n\s*/), next);
  return words.length <= LONGEST_TITLE && isOneLine(words, next, isFirst);
}

function isOneLine(line: string, next: number, isFirst: boolean): boolean {
  if (/^#{1,3}\s/.test(line)) return true;
  if (PUBLISHED.test(line) || next < line.length) return false;
  return isOpenLine(line) || isLoud(line) || isHeadline(line) || (isFirst && isQuestion(line));
}

function isOpenLine(line: string): boolean {
  return !/[.!?:;,”"»]$/.test(line);
}

/** "The Siege of Port Arthur", underlined; in capitals, on several lines; with who wrote it beneath. */
function isBlock(lines: readonly string[], next: number): boolean {
  const [first = '', ...others] = lines;
  if (first.length > LONGEST_TITLE || lines.some(({ length }) => length > LINE)) return false;
  if (/^(?:=|-){3,}$/.test(others.join('\n'))) return true;
  if (others.every(isHeadMatter))
    return isLoud(first) || (next > first.length * 2 && isOpenLine(first));
  return isLoud(first) && others.every((line) => isLoud(line) || isHeadline(line));
}

/** "Togo's Victory at Port Arthur.": a point after words that all have capitals ends no sentence. */
function isHeadline(line: string): boolean {
  const words = line.match(/[\p{L}\p{N}’'-]{4,}/gu) ?? [];
  return (
    words.length > 2 &&
    /^[^.!?]+\.?$/.test(line) &&
    words.every((word) => /^[\p{Lu}\p{N}]/u.test(word))
  );
}

/** "Why did Port Arthur fall?" over a whole text. */
function isQuestion(line: string): boolean {
  return /^\p{Lu}[^.!?“”"]*\?$/u.test(line);
}

function isLoud(line: string): boolean {
  return line === line.toUpperCase() && line !== line.toLowerCase();
}

/** What a title says: of several lines those in capitals, else the first. */
export function titleText(words: string): string {
  const lines = words.split(/\s*\n\s*/);
  const small = lines.findIndex((line) => !isLoud(line));
  const own = lines.slice(0, small < 0 ? lines.length : Math.max(1, small));
  return own
    .join(' ')
    .replace(/^#+\s*/, '')
    .replace(/[.\s]+$/, '');
}
