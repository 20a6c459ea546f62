import type { Citation, Inline } from '../../domain/reading/article';
import type { SourceKey } from '../../domain/atlas/id';
import { pointWithin, type Notes, type Point } from './notes';
import { slipIn } from './slips';

const BRACKETED = /\[[^\][]*@[^\][]*\]/g;
const ONE = /^@([A-Za-z0-9]+(?:[-._][A-Za-z0-9]+)*)(?:,\s*([^@]+))?$/;

/** Splits a text at Pandoc's citations, `[@key, p. 4; @other]`; line breaks become spaces. */
export function readText(text: string, start: Point, notes: Notes): readonly Inline[] {
  const inlines: Inline[] = [];
  let done = 0;
  for (const match of text.matchAll(BRACKETED)) {
    const citations = readCitations(match[0], pointWithin(start, text, match.index), notes);
    inlines.push(...plain(text, done, match.index, start, notes));
    if (citations.length > 0) inlines.push({ type: 'citation', citations });
    done = match.index + match[0].length;
  }
  return [...inlines, ...plain(text, done, text.length, start, notes)];
}

function readCitations(bracketed: string, at: Point, notes: Notes): readonly Citation[] {
  return bracketed
    .slice(1, -1)
    .split(';')
    .flatMap((written) => {
      const [, key, locator = null] = ONE.exec(written.trim().replaceAll(/\s+/g, ' ')) ?? [];
      if (key === undefined) {
        const message = `${bracketed} is no citation; expected [@key] or [@key, p. 4; @other]`;
        notes.problems.push({ ...at, field: 'citation', message });
        return [];
      }
      notes.references.push({ ...at, kind: 'source', id: key });
      return [{ key: key as SourceKey, locator }];
    });
}

function plain(
  text: string,
  from: number,
  to: number,
  start: Point,
  notes: Notes,
): readonly Inline[] {
  const words = text.slice(from, to);
  const slipped = slipIn(words);
  if (slipped) {
    const message = `"${slipped.slip}" is markup that was not closed or not begun, and would be printed`;
    notes.problems.push({ ...pointWithin(start, text, from + slipped.at), field: 'text', message });
  }
  return words ? [{ type: 'text', text: onOneLine(words) }] : [];
}

/** Writing that has no spaces between words: a line may break anywhere in it, and a break in it is none. */
const UNSPACED = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]`;
const BREAK_WITHIN = new RegExp(`(?<=${UNSPACED})\\s*\\n\\s*(?=${UNSPACED})`, 'gu');

function onOneLine(words: string): string {
  return words.replaceAll(BREAK_WITHIN, '').replaceAll(/\s*\n\s*/g, ' ');
}
