import * as v from 'valibot';
import { text } from '../fields/terms';

/** `told/<language>.json`: what cards tell, in another language. */
export const ToldSchema = v.strictObject({
  /** By the feature's id. */
  summaries: v.record(v.string(), text),
  /** Of further facts, by their English. */
  labels: v.optional(v.record(v.string(), text), {}),
});
