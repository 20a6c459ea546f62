import type { TextPassage } from '../linking/text/passages';
import { isDateLine, isHeadMatter, titleText } from '../linking/text/titles';
import { shortPassages } from './longPassage';
import { headingText } from './compose';
import type { OwnText } from './record';

/** A whole document, before it is known how many articles it holds. */
export interface Whole {
  readonly text: string;
  readonly passages: readonly TextPassage[];
}

/** An article shorter than this is a section of a longer one. */
const LEAST = 600;

/**
 * The articles of a document: its posts where it says that it has several, else one. `file` gives the title where the
 * text has none.
 */
export function articlesIn(whole: Whole, file: string): readonly OwnText[] {
  const { text, passages } = whole;
  const starts = passages.flatMap(({ opens }, at) => (opens === true ? [at] : []));
  const spans = starts.map((from, nth) => [from, starts[nth + 1] ?? passages.length] as const);
  if (starts.length < 2 && areReports(whole)) return splitAtTitles({ ...whole, title: file });
  const isSeveral =
    starts.length > 1 &&
    spans.filter(([from, to]) => lengthOf(passages.slice(from, to)) >= LEAST).length * 2 >=
      starts.length;
  if (!isSeveral) return [cut(text, passages, file)];
  const before = passages.slice(0, starts[0]);
  const all = lengthOf(before) >= LEAST ? [[0, starts[0] ?? 0] as const, ...spans] : spans;
  return all.map(([from, to]) => cut(text, passages.slice(from, to), file));
}

/** `TOKYO, January 3, 1905.`, `Chefoo, Aug. 11.—`, `ST. PETERSBURG (Monday).` */
const DATELINE =
  /^(?:\p{Lu}[\p{Lu} .'’-]{3,40}[,.(]|\p{Lu}[\p{L} .'’-]{2,40}, \p{Lu}\p{L}{2,8}\.? \d{1,2}\b)/u;

/** Whether each title of a text is followed by the place and the day of a report of its own, or by who wrote it. */
function areReports({ text, passages }: Whole): boolean {
  const heads = startsOf(passages).map((from) => {
    const first = passages.slice(from).find(({ isTitle }) => !isTitle);
    return first ? text.slice(first.start, first.end) : '';
  });
  return heads.length > 1 && heads.every((words) => DATELINE.test(words) || isHeadMatter(words));
}

/** How many articles it would be, cut at each of its titles. */
export function partsOf({ passages }: OwnText): number {
  return Math.max(1, startsOf(passages).length);
}

/** The same article cut at each of its titles; itself alone when it has but one. */
export function splitAtTitles(whole: OwnText): readonly OwnText[] {
  const { text, passages, title } = whole;
  const all = startsOf(passages);
  if (all.length < 2) return [whole];
  return all.map((from, nth) => cut(text, passages.slice(from, all[nth + 1]), title));
}

/** Where the parts begin, by the places of their first passages; none where there are not two titles. */
function startsOf(passages: readonly TextPassage[]): readonly number[] {
  const starts = passages.flatMap(({ isTitle }, at) =>
    isTitle && passages[at - 1]?.isTitle !== true ? [at] : [],
  );
  if (starts.length < 2) return [];
  return starts[0] === 0 ? starts : [0, ...starts];
}

function lengthOf(passages: readonly TextPassage[]): number {
  return passages.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** Part of a document as an article of its own, with offsets in its own text. */
function cut(text: string, passages: readonly TextPassage[], file: string): OwnText {
  const start = passages[0]?.start ?? 0;
  const end = passages.at(-1)?.end ?? text.length;
  const own = headed(text, passages)
    .flatMap((passage) => shortPassages(text, passage))
    .map((passage) => ({ ...passage, start: passage.start - start, end: passage.end - start }));
  const body = text.slice(start, end);
  const titles = own.slice(0, 3).filter(({ isTitle }) => isTitle);
  const words = titles.map((each) => body.slice(each.start, each.end));
  const first = words.find((each) => !isDateLine(each)) ?? words[0] ?? '';
  const title = headingText(first.includes('\n') ? titleText(first) : first);
  return { title: title === '' ? file : title, text: body, passages: own };
}

/** A heading is no longer than this, and no sentence; a line that is but a date heads nothing. */
const [HEADING, SENTENCE, DATE] = [
  120,
  /[.!?…。,;:]["'”’»)]*$|\n/,
  /^\P{L}*(?:\p{L}+\W+){0,2}\P{L}*$/u,
];

/** A text whose first line stands alone is headed by it. */
function headed(text: string, passages: readonly TextPassage[]): readonly TextPassage[] {
  const [first, ...others] = passages;
  if (!first || others.length === 0 || passages.slice(0, 3).some(({ isTitle }) => isTitle))
    return passages;
  const words = text.slice(first.start, first.end).trim();
  const isBare = SENTENCE.test(words) || DATE.test(words) || isHeadMatter(words);
  const isHeading = words.length <= HEADING && !isBare;
  return isHeading ? [{ ...first, isTitle: true }, ...others] : passages;
}
