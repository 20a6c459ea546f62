import type { Code } from 'mdast';
import * as v from 'valibot';
import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import { fieldName, type Path } from '../../../data/mistake';
import { mistakesIn } from '../files/mistakesIn';
import { startOf, type Notes, type Point } from '../../../data/article/notes';

/** Reads a block of YAML, a `figure` or a `plate`; `null` when it is none, and what is wrong goes to the notes. */
export function readBlock<Schema extends v.GenericSchema>(
  node: Code,
  schema: Schema,
  notes: Notes,
): v.InferOutput<Schema> | null {
  const what = node.lang ?? '';
  const start = startOf(node);
  const lineCounter = new LineCounter();
  const document = parseDocument(node.value, { lineCounter });
  const problem = (position: number, field: string, message: string): void => {
    const { line, col } = lineCounter.linePos(position);
    // The text begins on the line after the fence.
    const at: Point = { line: start.line + Math.max(line, 1), column: Math.max(col, 1) };
    notes.problems.push({ ...at, field, message });
  };
  for (const { message, pos } of document.errors) {
    problem(pos[0], what, message.split('\n', 1).join(''));
  }
  if (document.errors.length > 0) return null;
  const result = v.safeParse(schema, document.toJS());
  for (const { path, message, expected } of mistakesIn(schema, result)) {
    const field = [what, fieldName(path)].filter(Boolean).join('.');
    problem(positionOf(document, path), field, `${message}, expected ${expected}`);
  }
  return result.success ? result.output : null;
}

/** Where a value is written; for one that is missing, what it is missing in. */
function positionOf(document: Document, path: Path): number {
  const node = document.getIn(path, true);
  if (isNode(node) || path.length === 0) return isNode(node) ? (node.range?.[0] ?? 0) : 0;
  return positionOf(document, path.slice(0, -1));
}
