import { parse, type ValueNode } from '@humanwhocodes/momoa';
import { fieldName, type Path } from '../../../data/mistake';
import { pointWithin } from '../../../data/article/notes';
import { slipsIn } from './jsonScan';
import type { PointOf, Problem } from './problem';

/** A JSON file with a way back from each value to its line. */
export interface JsonFile {
  /** Path as problems name it. */
  readonly file: string;
  readonly json: unknown;
  readonly pointOf: PointOf;
}

/** Reads JSON text, or says where it breaks off, and what is given twice. */
export function readJsonText(file: string, text: string): JsonFile | readonly Problem[] {
  const slips = slipsIn(text).map(({ at, path, ...rest }): Problem => {
    return {
      file,
      ...pointWithin({ line: 1, column: 1 }, text, at),
      field: fieldName(path),
      ...rest,
    };
  });
  if (slips.length > 0) return slips;
  try {
    const json: unknown = JSON.parse(text);
    return { file, json, pointOf: pointsIn(text) };
  } catch (error) {
    return [{ file, ...syntaxError(text, error) }];
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

function syntaxError(text: string, thrown: unknown): Omit<Problem, 'file'> {
  try {
    parse(text);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const [, message = error.message, line = '1', column = '1'] =
      /^(.*?)\s*\((\d+):(\d+)\)$/.exec(error.message) ?? [];
    const place = { line: Number(line), column: Number(column), field: '' };
    return { ...place, message: `not JSON: ${inPlainWords(message)}` };
  }
  // What only the engine's own parser refuses, it says itself.
  const reason = thrown instanceof Error ? thrown.message : String(thrown);
  const at = Number(/position (\d+)/.exec(reason)?.[1] ?? 0);
  return {
    ...pointWithin({ line: 1, column: 1 }, text, at),
    field: '',
    message: `not JSON: ${reason}`,
  };
}

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['LBrace', '"{"'],
  ['RBrace', '"}"'],
  ['LBracket', '"["'],
  ['RBracket', '"]"'],
  ['Colon', '":"'],
  ['Comma', '","'],
  ['String', 'text in quotes'],
  ['Number', 'a number'],
]);

/** The parser's message with its own words for signs put into everybody's. */
function inPlainWords(message: string): string {
  return message
    .replace(/Unexpected token (\w+)/, (_, name: string) => `unexpected ${SIGNS.get(name) ?? name}`)
    .replace(/Unexpected end of input/, 'the file ends too early')
    .replace(/ found\.$/, '');
}
