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

const LONGEST_TITLE = 110;

/** The passages of a plain text: what blank lines part, or single lines when there are none. */
export function passagesOf(text: string): readonly TextPassage[] {
  const spans = partsOf(text, /\n[ \t\r]*\n\s*/g);
  const lines = spans.length === 1 ? partsOf(text, /\n/g) : spans;
  const marked = lines.map((span, at) => ({
    ...span,
    isTitle: isTitle(text, span, lines[at + 1]),
  }));
  return marked.map((passage, at) => {
    const before = marked[at - 1];
    if (passage.isTitle || !before?.isTitle) return passage;
    return { ...passage, title: titleText(text.slice(before.start, before.end)) };
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

/** A short line without an end, or in capitals, with something longer after it. */
function isTitle(text: string, span: Span, next: Span | undefined): boolean {
  const length = span.end - span.start;
  if (length > LONGEST_TITLE || !next) return false;
  const line = text.slice(span.start, span.end);
  if (/^#{1,3}\s/.test(line)) return true;
  if (line.includes('\n') || next.end - next.start < length) return false;
  return isLoud(line) || !/[.!?:;,”"»]$/.test(line);
}

function isLoud(line: string): boolean {
  return line === line.toUpperCase() && line !== line.toLowerCase();
}

function titleText(line: string): string {
  return line.replace(/^#+\s*/, '').replace(/[.\s]+$/, '');
}
