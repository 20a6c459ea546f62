import * as v from 'valibot';
import { edtf, id, line, position, side, text } from '../fields/terms';

const words = v.pipe(text, v.maxLength(90, 'expected a short sentence: 90 signs at most'));
const guess = v.optional(v.boolean(), false);

/** What a step draws: an arrow, a front, a unit or words, each by its own field. */
const mark = v.union([
  v.strictObject({ arrow: side, along: line, guess, words: v.optional(words) }),
  v.strictObject({ front: side, along: line, guess, words: v.optional(words) }),
  v.strictObject({ unit: side, at: position, guess, words }),
  v.strictObject({ words, at: position }),
]);

const step = v.strictObject({
  title: text,
  when: v.tuple([edtf, edtf]),
  says: text,
  sources: v.pipe(v.array(id), v.minLength(1)),
  marks: v.pipe(v.array(mark), v.minLength(1)),
});

/** A battle in steps as an article's `plate` block writes it, in YAML. */
export const PlateSchema = v.strictObject({
  id,
  title: text,
  note: v.optional(text),
  steps: v.pipe(v.array(step), v.minLength(2), v.maxLength(8)),
});

/** A plate as an article writes it. */
export type WrittenPlate = v.InferOutput<typeof PlateSchema>;
