import { fieldName, type Path } from '../../../data/mistake';

/** Something wrong in `geodata/`, with where it is written. */
export interface Problem {
  /** Path within the folder's parent: `geodata/layers/battles.geojson`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  /** `features[12].properties.when.end`; empty for a whole file. */
  readonly field: string;
  readonly message: string;
  readonly expected?: string;
}

/** Something wrong with a value of a JSON file, before its line is looked up. */
export interface Finding {
  readonly file: string;
  readonly path: Path;
  readonly message: string;
  readonly expected?: string;
}

/** Puts a finding on its line. */
export function problemAt(finding: Finding, pointOf: PointOf): Problem {
  const { file, path, ...rest } = finding;
  return { file, ...pointOf(path), field: fieldName(path), ...rest };
}

/** Line and column of a value in a JSON file. */
export type PointOf = (path: Path) => { readonly line: number; readonly column: number };

/** One line as compilers write them: `file:line:column field: message; expected …`. */
export function problemLine(problem: Problem): string {
  const { file, line, column, field, message, expected } = problem;
  const place = `${file}:${String(line)}:${String(column)}`;
  const subject = field ? ` ${field}:` : '';
  return `${place}${subject} ${message}${expected === undefined ? '' : `; expected ${expected}`}`;
}

/** By file, then by place, then by words, so that the same mistakes always come in the same order. */
export function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(problemLine(a), problemLine(b)),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
