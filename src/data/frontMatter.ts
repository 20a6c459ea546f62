import type { Yaml } from 'mdast';
import * as v from 'valibot';
import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import { fieldName, mistakeOf, type Path } from './mistake';
import type { Notes, Point } from './notes';
import { FrontMatterSchema } from './atlasSchema';

/** What an article says of itself before its text. */
export type FrontMatter = v.InferOutput<typeof FrontMatterSchema>;

const EMPTY: FrontMatter = { title: '', subtitle: '', order: 0 };

/** Reads an article's front matter; what is wrong with it goes to the notes, and its fields are then empty. */
export function readFrontMatter(node: Yaml | undefined, notes: Notes): FrontMatter {
  if (!node) {
    const message = 'no front matter; expected title, subtitle and order between two lines of ---';
    notes.problems.push({ line: 1, column: 1, field: 'front matter', message });
    return EMPTY;
  }
  const lineCounter = new LineCounter();
  const document = parseDocument(node.value, { lineCounter });
  /** The text begins on the line after the first `---`. */
  const offset = node.position?.start.line ?? 1;
  const pointAt = (position: number): Point => {
    const { line, col } = lineCounter.linePos(position);
    return { line: Math.max(line, 1) + offset, column: Math.max(col, 1) };
  };
  for (const { message, pos } of document.errors) {
    notes.problems.push({ ...pointAt(pos[0]), field: 'front matter', message: firstLine(message) });
  }
  return document.errors.length > 0 ? EMPTY : checked(document, pointAt, notes);
}

function checked(
  document: Document,
  pointAt: (position: number) => Point,
  notes: Notes,
): FrontMatter {
  const result = v.safeParse(FrontMatterSchema, document.toJS());
  if (result.success) return result.output;
  for (const { path, message, expected } of result.issues.map(mistakeOf)) {
    const field = fieldName(path);
    const text = `${message}, expected ${expected}`;
    notes.problems.push({ ...pointAt(positionOf(document, path)), field, message: text });
  }
  return EMPTY;
}

function positionOf(document: Document, path: Path): number {
  const node = document.getIn(path, true);
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? text;
}
