import { readFileSync } from 'node:fs';

/** The types of schema-dts, which are made of the vocabulary of schema.org. */
const TEXT = readFileSync('node_modules/schema-dts/dist/schema.d.ts', 'utf8');

interface Described {
  /** What it is a kind of. */
  readonly parents: readonly string[];
  /** What each property of its own may be: names of types, as the file joins them. */
  readonly properties: ReadonlyMap<string, readonly string[]>;
}

const WHOLE = /^(?:export )?interface (\w+) extends ([^{]+) \{\n(.*?)^\}/gms;
const PROPERTY = /^ {4}"(\w+)"\?: SchemaValue<(.+), "\w+">;$/gm;
const UNION = /^export type (\w+)(?:<[^=]*>)? = (.+);$/gm;

const described = new Map<string, Described>(
  [...TEXT.matchAll(WHOLE)].map(([, name = '', parents = '', body = '']) => [
    name,
    {
      parents: parents.split(', '),
      properties: new Map(
        [...body.matchAll(PROPERTY)].map(([, property = '', may = '']) => [property, parts(may)]),
      ),
    },
  ]),
);
const unions = new Map<string, readonly string[]>(
  [...TEXT.matchAll(UNION)].map(([, name = '', may = '']) => [name, parts(may)]),
);

function parts(union: string): readonly string[] {
  return union.split(' | ').map((part) => part.replace(/<.*/, ''));
}

/** What a property of a type may be, its own or one of what the type is a kind of; `undefined` when it has no such. */
function rangeOf(type: string, property: string): readonly string[] | undefined {
  const found = described.get(type);
  return (
    found?.properties.get(property) ??
    found?.parents.map((each) => rangeOf(each, property)).find(Boolean)
  );
}

/** All kinds of what is named, down to plain values. */
function kindsOf(names: readonly string[], seen = new Set<string>()): ReadonlySet<string> {
  for (const name of names) {
    if (seen.has(name)) continue;
    seen.add(name);
    kindsOf(unions.get(name) ?? [], seen);
  }
  return seen;
}

const DAY =
  /^-?\d{4,6}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?)?)?(?:\/.+)?$/;

/** What is wrong with a node of JSON-LD, and with the nodes in it, by the vocabulary: one line for each mistake. */
export function wrongWords(node: unknown, at = ''): readonly string[] {
  if (typeof node !== 'object' || node === null || !('@type' in node)) return [`${at}: no type`];
  const type = String(node['@type']);
  if (!described.has(`${type}Leaf`)) return [`${at}: no type “${type}”`];
  return Object.entries(node).flatMap(([property, value]) => {
    if (property === '@type' || property === '@id') return [];
    const range = rangeOf(`${type}Leaf`, property);
    const where = `${at}/${type}.${property}`;
    if (!range) return [`${where}: a ${type} has no such property`];
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    return values.flatMap((each) => wrongValue(each, range, where));
  });
}

function wrongValue(value: unknown, range: readonly string[], where: string): readonly string[] {
  const kinds = kindsOf(range);
  const expected = `expected ${range.join(' or ')}`;
  if (typeof value !== 'object' || value === null) {
    return isPlain(value, range) ? [] : [`${where}: ${String(value)}; ${expected}`];
  }
  if (!('@type' in value) && '@id' in value)
    return kinds.has('IdReference') ? [] : [`${where}: a reference; ${expected}`];
  const type = '@type' in value ? String(value['@type']) : 'nothing';
  return [
    ...(kinds.has(`${type}Leaf`) ? [] : [`${where}: ${type}; ${expected}`]),
    ...wrongWords(value, where),
  ];
}

function isPlain(value: unknown, range: readonly string[]): boolean {
  const isDate = range.every((name) => name === 'Date' || name === 'DateTime');
  return kindsOf(range).has(typeof value) && (!isDate || DAY.test(String(value)));
}
