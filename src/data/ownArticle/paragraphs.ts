import type { TextPassage } from '../../domain/linking/text/passages';

/** A paragraph taken out of a document, or a title within it. */
export interface Paragraph {
  readonly text: string;
  readonly isTitle: boolean;
  /** It opens an article of its own. */
  readonly opens?: boolean;
}

/** Paragraphs with a blank line between, and where each of them stands. */
export function joined(paragraphs: readonly Paragraph[]): {
  readonly text: string;
  readonly passages: readonly TextPassage[];
} {
  const passages: TextPassage[] = [];
  const parts: string[] = [];
  let at = 0;
  let title: string | null = null;
  for (const { text, isTitle, opens } of paragraphs) {
    if (text === '') continue;
    const place = {
      start: at,
      end: at + text.length,
      isTitle,
      ...(opens === true ? { opens } : {}),
    };
    passages.push(title === null || isTitle ? place : { ...place, title });
    title = isTitle ? text : null;
    parts.push(text);
    at += text.length + 2;
  }
  return { text: parts.join('\n\n'), passages };
}

/** Longer cells are no cells of a table but columns of a page. */
const LONGEST_CELL = 160;

/** The row of a table as one line; `null` for one that lays out a page, or has a single cell. */
export function rowText(cells: readonly string[]): string | null {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (filled.length < 2 || filled.some(({ length }) => length > LONGEST_CELL)) return null;
  return filled.join(' · ');
}
