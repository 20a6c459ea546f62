import type { OwnRecord } from '../../domain/ownArticle/record';

/** Words of the text that the reader has selected, by offsets in the article's text. */
export interface SelectedWords {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** Longer selections are for copying. */
const LONGEST = 120;

/** What is selected within one passage of an article; `null` for nothing, too much, or what lies elsewhere. */
export function selectedWords(
  selection: Selection | null,
  record: OwnRecord,
): SelectedWords | null {
  const range = rangeOf(selection);
  if (!range) return null;
  const words = range.toString().trim();
  const paragraph = paragraphOf(range.commonAncestorContainer);
  const part = paragraph && partOf(paragraph.dataset.passage ?? '', record);
  if (!part) return null;
  const before = document.createRange();
  before.setStart(paragraph, 0);
  before.setEnd(range.startContainer, range.startOffset);
  return nearest(record.text, words, part, part.start + before.toString().length);
}

/** What is selected, when it is some words and not too many. */
function rangeOf(selection: Selection | null): Range | null {
  if (!selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const { length } = range.toString().trim();
  return length > 0 && length <= LONGEST ? range : null;
}

function paragraphOf(node: Node): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest<HTMLElement>('[data-passage]') ?? null;
}

function partOf(
  passage: string,
  { id, passages }: OwnRecord,
): OwnRecord['passages'][number] | null {
  const [article, number = ''] = passage.split('.p');
  return article === id ? (passages[Number(number)] ?? null) : null;
}

/** The page may have other white space than the text: of the places of the words, the nearest. */
function nearest(
  text: string,
  words: string,
  { start, end }: { readonly start: number; readonly end: number },
  expected: number,
): SelectedWords | null {
  let best: number | null = null;
  for (let at = text.indexOf(words, start); at >= 0 && at < end; at = text.indexOf(words, at + 1)) {
    if (best === null || Math.abs(at - expected) < Math.abs(best - expected)) best = at;
  }
  return best === null ? null : { start: best, end: best + words.length, words };
}
