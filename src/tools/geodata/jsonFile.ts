import { parse, type ValueNode } from '@humanwhocodes/momoa';
import type { Path } from '../../data/mistake';
import type { PointOf, Problem } from './problem';

/** A JSON file with a way back from each value to its line. */
export interface JsonFile {
  /** Path as problems name it. */
  readonly file: string;
  readonly json: unknown;
  readonly pointOf: PointOf;
}

/** Reads JSON text, or says where it breaks off. */
export function readJsonText(file: string, text: string): JsonFile | Problem {
  try {
    const json: unknown = JSON.parse(text);
    return { file, json, pointOf: pointsIn(text) };
  } catch {
    return { file, ...syntaxError(text) };
  }
}

/** The tree with positions costs more than the parse itself, so it is made only once something is wrong. */
function pointsIn(text: string): PointOf {
  let root: ValueNode | undefined;
  return (path) => {
    root ??= parse(text).body;
    const { line, column } = deepest(root, path).loc.start;
    return { line, column };
  };
}

/** The node at a path, or the nearest that exists above it. */
function deepest(node: ValueNode, path: Path): ValueNode {
  const [key, ...rest] = path;
  const inner = key === undefined ? undefined : childAt(node, key);
  return inner ? deepest(inner, rest) : node;
}

function childAt(node: ValueNode, key: string | number): ValueNode | undefined {
  if (node.type === 'Array' && typeof key === 'number') return node.elements[key]?.value;
  if (node.type !== 'Object') return undefined;
  return node.members.find(({ name }) => name.type === 'String' && name.value === key)?.value;
}

function syntaxError(text: string): Omit<Problem, 'file'> {
  const where = { line: 1, column: 1, field: '' };
  try {
    parse(text);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const [, message = error.message, line = '1', column = '1'] =
      /^(.*?)\s*\((\d+):(\d+)\)$/.exec(error.message) ?? [];
    return {
      line: Number(line),
      column: Number(column),
      field: '',
      message: `not JSON: ${message}`,
    };
  }
  return { ...where, message: 'not JSON' };
}
