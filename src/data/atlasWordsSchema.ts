import * as v from 'valibot';
import { CreditsSchema } from './atlasSchema';
import { text } from './fields/terms';

const titled = v.strictObject({ title: text, about: text });
const kind = v.strictObject({
  one: text,
  many: text,
  legend: v.optional(
    v.record(v.picklist(['all', 'broad', 'narrow', 'claimed', 'estimated']), text),
  ),
});

/** `words/<language>.json`: the atlas's own short texts in another language. */
export const AtlasWordsSchema = v.strictObject({
  title: text,
  subtitle: text,
  description: text,
  whole: text,
  lookFor: text,
  invitation: v.optional(text),
  goOn: v.optional(text),
  /** See `opening.why`, `credits`, `voyage` and `zones` of `atlas.json`. */
  why: v.optional(text),
  credits: v.optional(CreditsSchema),
  goal: v.optional(text),
  coal: v.optional(v.strictObject({ ship: text, note: v.optional(text) })),
  intended: v.optional(text),
  zones: v.optional(v.record(v.string(), text), {}),
  themes: v.record(v.string(), titled),
  kinds: v.record(v.string(), kind),
  sorts: v.optional(v.record(v.string(), text), {}),
  sides: v.record(v.string(), v.strictObject({ name: text, adjective: text })),
  parties: v.optional(v.record(v.string(), text), {}),
  powers: v.optional(v.record(v.string(), text), {}),
  features: v.record(v.string(), v.union([text, v.tuple([text, text])])),
});
