import type { BaseIssue, IssuePathItem } from 'valibot';

/** Keys and indices from the root of a file to a value. */
export type Path = readonly (string | number)[];

/** Data that is not what it should be; the message names file, feature and field. */
export class DataError extends Error {
  override readonly name = 'DataError';
}

/** What is wrong with one value, in plain words. */
export interface Mistake {
  readonly path: Path;
  readonly message: string;
  /** What would have been right. */
  readonly expected: string;
}

/** What a schema found wrong first, as an error that names the file, the feature (if any) and the field. */
export function dataError(file: string, issue: BaseIssue<unknown>, feature?: string): DataError {
  const { path, message, expected } = mistakeOf(issue);
  const where = [file, ...(feature === undefined ? [] : [`feature ${feature}`]), fieldName(path)];
  return new DataError(`${where.filter(Boolean).join(', ')}: ${message}, expected ${expected}`);
}

/** A path as people write it: `features[12].properties.when.end`. */
export function fieldName(path: Path): string {
  return path.reduce<string>(
    (name, key) =>
      typeof key === 'number' ? `${name}[${String(key)}]` : name ? `${name}.${key}` : key,
    '',
  );
}

/** Says plainly what a schema found wrong. */
export function mistakeOf(issue: BaseIssue<unknown>): Mistake {
  const path = (issue.path ?? []).map(keyOf);
  const own = /^expected (.+)$/.exec(issue.message)?.[1];
  if (isUnknownField(issue)) {
    const message = `unknown field "${String(path.at(-1))}"`;
    return { path, message, expected: 'one of those in geodata/README.md' };
  }
  if (issue.input === undefined)
    return { path, message: 'missing', expected: own ?? shapeOf(issue) };
  return { path, message: `found ${found(inputOf(issue))}`, expected: own ?? shapeOf(issue) };
}

/** What stands in the field: of a check of several fields it is the one that is blamed. */
function inputOf({ type, input, path }: BaseIssue<unknown>): unknown {
  return type === 'partial_check' ? path?.at(-1)?.value : input;
}

function isUnknownField(issue: BaseIssue<unknown>): boolean {
  return issue.type === 'strict_object' && issue.expected === 'never';
}

function keyOf(item: IssuePathItem): string | number {
  return typeof item.key === 'number' ? item.key : String(item.key);
}

/** Valibot writes a missing key as `"title"`, alternatives as `(a | b)` and shapes by their type's name. */
function shapeOf(issue: BaseIssue<unknown>): string {
  const expected = issue.expected ?? issue.message;
  if (issue.input === undefined && expected === `"${lastKey(issue)}"`)
    return 'this field to be given';
  const shapes = expected.replace(/^\((.+)\)$/, '$1').split(' | ');
  return shapes
    .map((shape) => SHAPES.get(shape) ?? shape)
    .join(', ')
    .replace(/, ([^,]*)$/, ' or $1');
}

const SHAPES: ReadonlyMap<string, string> = new Map([
  ['string', 'text in quotes'],
  ['Array', 'a list […]'],
  ['Object', 'an object {…}'],
  ['number', 'a number'],
  ['boolean', 'true or false'],
]);

function lastKey(issue: BaseIssue<unknown>): string {
  return String(issue.path?.at(-1)?.key);
}

function found(input: unknown): string {
  if (typeof input === 'number' && !Number.isFinite(input)) return 'a number too large to be read';
  const text = JSON.stringify(input);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
