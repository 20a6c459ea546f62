import type * as v from 'valibot';
import { type Mistake, type Path, mistakeOf } from '../../../data/mistake';
import { likest } from '../checks/suggestion';

type Schema = v.GenericSchema | v.GenericSchemaAsync;

/** What a schema found wrong; of a field that it does not know, with those that it knows there, the likest first. */
export function mistakesIn(
  schema: v.GenericSchema,
  result: { readonly issues?: readonly v.BaseIssue<unknown>[] | undefined },
): readonly Mistake[] {
  return (result.issues ?? []).map((issue) => {
    const mistake = mistakeOf(issue);
    return isUnknownField(issue) ? told(schema, mistake) : mistake;
  });
}

function isUnknownField({ type, expected }: v.BaseIssue<unknown>): boolean {
  return type === 'strict_object' && expected === 'never';
}

function told(schema: v.GenericSchema, mistake: Mistake): Mistake {
  const fields = [...new Set(fieldsAt(schema, mistake.path.slice(0, -1)))];
  if (fields.length === 0) return mistake;
  const meant = likest(String(mistake.path.at(-1)), fields);
  const message =
    meant === null ? mistake.message : `${mistake.message} (did you mean "${meant}"?)`;
  return { ...mistake, message, expected: `one of ${fields.join(', ')}` };
}

/** The fields that a schema knows at a place of what it describes; of alternatives, those of each. */
function fieldsAt(schema: Schema, path: Path): readonly string[] {
  const [key, ...rest] = path;
  if (key === undefined) return partsOf(schema).flatMap((part) => Object.keys(entriesOf(part)));
  return partsOf(schema).flatMap((part) => {
    const next = entriesOf(part)[key] ?? itemOf(part, key);
    return next ? fieldsAt(next, rest) : [];
  });
}

/** What a schema is made of, as far as that describes objects and lists. */
function partsOf(schema: Schema): readonly Schema[] {
  const piped = 'pipe' in schema ? listOf(schema.pipe).slice(1) : [];
  const options = 'options' in schema ? listOf(schema.options) : [];
  const wrapped = 'wrapped' in schema ? [schema.wrapped] : [];
  const within = [...piped, ...options, ...wrapped].filter(isSchema);
  return [schema, ...within.flatMap(partsOf)];
}

function entriesOf(schema: Schema): Readonly<Record<string, Schema>> {
  if (!('entries' in schema) || typeof schema.entries !== 'object' || !schema.entries) return {};
  return Object.fromEntries(
    Object.entries(schema.entries).filter((entry): entry is [string, Schema] => isSchema(entry[1])),
  );
}

/** What stands in a list, or under any key of a record. */
function itemOf(schema: Schema, key: string | number): Schema | null {
  if ('item' in schema && isSchema(schema.item)) return schema.item;
  if ('value' in schema && isSchema(schema.value)) return schema.value;
  const nth = 'items' in schema && typeof key === 'number' ? listOf(schema.items)[key] : null;
  return isSchema(nth) ? nth : null;
}

function listOf(thing: unknown): readonly unknown[] {
  return Array.isArray(thing) ? thing : [];
}

function isSchema(thing: unknown): thing is Schema {
  return typeof thing === 'object' && thing !== null && 'kind' in thing && thing.kind === 'schema';
}
