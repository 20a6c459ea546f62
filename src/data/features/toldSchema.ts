import * as v from 'valibot';
import { text } from '../fields/terms';

const texts = v.optional(v.record(v.string(), text), {});

/** `told/<language>.json`: what cards and plates tell, in another language. */
export const ToldSchema = v.strictObject({
  /** By the person's id. */
  people: v.optional(v.record(v.string(), v.strictObject({ name: text, role: text })), {}),
  /** By the plate's id. */
  plates: v.optional(
    v.record(
      v.string(),
      v.strictObject({
        title: text,
        note: v.optional(text),
        steps: v.array(
          v.strictObject({ title: text, says: text, words: v.optional(v.array(text), []) }),
        ),
      }),
    ),
    {},
  ),
  /** Every other short text by its English: who commanded, what figures count, notes, the ground of battles. */
  texts,
  /** By the feature's id. */
  summaries: v.record(v.string(), text),
  /** Of further facts, by their English. */
  labels: texts,
});
