import { isHeadMatter, isTitleLine, LONGEST_HEAD, titleText } from './titles';

/** A paragraph of a text, or a title within it. */
export interface TextPassage {
  /** UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** On the passage that opens an article: its title. */
  readonly title?: string;
  /** It is itself a title or a heading. */
  readonly isTitle: boolean;
  /** It opens an article of its own: the document says so. */
  readonly opens?: boolean;
}

/** The passages of a plain text: what blank lines part, or single lines when there are none. */
export function passagesOf(text: string): readonly TextPassage[] {
  const spans = partsOf(text, /\n[ \t\r]*\n\s*/g);
  const lines = spans.length === 1 ? partsOf(text, /\n/g) : spans;
  const kinds = kindsOf(text, lines);
  let title: string | null = null;
  return lines.map((span, at) => {
    const isTitle = kinds[at] === 'title';
    const passage = { ...span, isTitle };
    if (isTitle) title = titleText(text.slice(span.start, span.end));
    // A line between a title and its text says who wrote it, and when.
    if (isTitle || kinds[at] === 'head' || title === null) return passage;
    const opened = { ...passage, title };
    title = null;
    return opened;
  });
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function partsOf(text: string, between: RegExp): readonly Span[] {
  const spans: Span[] = [];
  let from = 0;
  const add = (start: number, end: number): void => {
    let [first, last] = [start, end];
    while (first < last && text.charCodeAt(first) <= 32) first += 1;
    while (last > first && text.charCodeAt(last - 1) <= 32) last -= 1;
    if (last > first) spans.push({ start: first, end: last });
  };
  for (const match of text.matchAll(between)) {
    add(from, match.index);
    from = match.index + match[0].length;
  }
  add(from, text.length);
  return spans;
}

type Kind = 'title' | 'head' | 'text';

/** What each span is: a title, with what says who wrote it and when, or what is told. */
function kindsOf(text: string, spans: readonly Span[]): readonly Kind[] {
  const heads = spans.map(
    ({ start, end }) => end - start <= LONGEST_HEAD && isHeadMatter(text.slice(start, end)),
  );
  const kinds: Kind[] = spans.map(() => 'text');
  let next = 0;
  for (let at = spans.length - 1; at >= 0; at -= 1) {
    const { start, end } = spans[at] ?? { start: 0, end: 0 };
    if (end - start <= LONGEST_BLOCK && isTitleLine(text.slice(start, end), next, at === 0))
      kinds[at] = 'title';
    if (heads[at] !== true) next = end - start;
  }
  for (const [at, isHead] of heads.entries()) {
    if (isHead && (kinds[at] !== 'title' || isUnderTitle(kinds, at))) kinds[at] = 'head';
  }
  return kinds;
}

/** In characters: nothing longer is a title. */
const LONGEST_BLOCK = 500;

/** A line by itself may be a title though it is a name or a day: under another it is none. */
function isUnderTitle(kinds: readonly Kind[], at: number): boolean {
  return kinds[at - 1] === 'title' || kinds[at - 1] === 'head';
}
