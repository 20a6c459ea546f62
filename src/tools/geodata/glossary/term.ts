import * as v from 'valibot';
import { id, text } from '../../../data/fields/terms';

const FormSchema = v.strictObject({
  /** Left out, it is the name that `of` has in the language. */
  form: v.optional(text),
  /** What may stand for it too. */
  also: v.optional(v.array(text), []),
  /** Other forms of the same thing, which the atlas does not use. */
  not: v.optional(v.array(text), []),
  /** Where the form was read; left out where no source was found. */
  source: v.optional(id),
});

/** A term of `glossary.json`. */
export const TermSchema = v.strictObject({
  id,
  /** What it is, in words: a battle, a place, a ship. */
  sort: text,
  english: text,
  /** A place or a feature, whose names are forms of it. */
  of: v.optional(id),
  /** Whether a translation may say the English word otherwise; then only what it must not say is looked for. */
  loose: v.optional(v.boolean(), false),
  forms: v.record(v.string(), FormSchema),
});

export type Term = v.InferOutput<typeof TermSchema>;
