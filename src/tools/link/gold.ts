import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

const Place = { start: v.number(), end: v.number(), text: v.string() };
const GoldSchema = v.looseObject({
  texts: v.array(
    v.looseObject({
      file: v.string(),
      title: v.string(),
      mentions: v.array(
        v.looseObject({
          ...Place,
          /** `null` for a name that the gazetteer lacks. */
          id: v.nullable(v.string()),
          kind: v.string(),
          accept: v.optional(v.array(v.string()), []),
          nested: v.optional(v.boolean(), false),
        }),
      ),
      dates: v.array(
        v.looseObject({
          ...Place,
          from: v.string(),
          to: v.string(),
          optional: v.optional(v.boolean(), false),
        }),
      ),
      /** Traps: names that name something else. */
      ignore: v.array(
        v.looseObject({
          start: v.optional(v.number()),
          end: v.optional(v.number()),
          text: v.string(),
          why: v.string(),
        }),
      ),
    }),
  ),
});

/** A text with what a careful reader finds in it. */
export interface GoldText extends Gold {
  readonly name: string;
  readonly words: string;
}
type Gold = v.InferOutput<typeof GoldSchema>['texts'][number];

/** The annotated texts of a folder, in order. */
export function goldTexts(folder: string): readonly GoldText[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => {
      const { texts } = v.parse(GoldSchema, JSON.parse(readFileSync(join(folder, name), 'utf8')));
      return texts.map((text) => ({
        ...text,
        name: text.file,
        words: readFileSync(join(folder, text.file), 'utf8'),
      }));
    });
}
