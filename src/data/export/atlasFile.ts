import * as v from 'valibot';
import { hashOf } from '../../domain/ownArticle/madeRecord';
import { type OwnRecord } from '../../domain/ownArticle/record';
import { isArticleId } from '../../domain/atlas/id';
import { Unreadable } from '../ownArticle/unreadable';

const FORMAT = 'atlas-article';

const OffsetSchema = v.pipe(v.number(), v.integer(), v.minValue(0));
const DaySchema = v.pipe(v.string(), v.regex(/^-?\d{4,6}-\d\d-\d\d$/));
const PointSchema = v.strictTuple([
  v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
]);
const MADE = { id: v.string(), at: v.number() };
const QUOTE = {
  start: OffsetSchema,
  end: OffsetSchema,
  quote: v.string(),
  prefix: v.string(),
  suffix: v.string(),
};

const DecisionSchema = v.variant('verb', [
  v.strictObject({ ...MADE, ...QUOTE, verb: v.literal('link'), thing: v.string() }),
  v.strictObject({ ...MADE, ...QUOTE, verb: v.literal('date'), from: DaySchema, to: DaySchema }),
  v.strictObject({ ...MADE, ...QUOTE, verb: v.literal('place'), place: PointSchema }),
  v.strictObject({ ...MADE, ...QUOTE, verb: v.literal('leave') }),
  v.strictObject({ ...MADE, verb: v.literal('undo'), of: v.string() }),
]);

const PassageSchema = v.pipe(
  v.strictObject({
    start: OffsetSchema,
    end: OffsetSchema,
    isTitle: v.boolean(),
    title: v.exactOptional(v.string()),
    opens: v.exactOptional(v.boolean()),
  }),
  v.check(({ start, end }) => start <= end),
);

const FileSchema = v.looseObject({
  format: v.literal(FORMAT),
  version: v.literal(1),
  article: v.strictObject({
    id: v.pipe(
      v.string(),
      v.check((id) => isArticleId(id) && id.startsWith('own-')),
    ),
    title: v.string(),
    text: v.string(),
    passages: v.array(PassageSchema),
    added: v.number(),
    titled: v.number(),
    file: v.string(),
    hash: v.string(),
    decisions: v.array(DecisionSchema),
  }),
});

/** An article with all that was decided on it, to be kept or given on; read back, it is the same. */
export function atlasFileText(record: OwnRecord): string {
  return `${JSON.stringify({ format: FORMAT, version: 1, article: record }, null, 1)}\n`;
}

/** Reads such a file; `null` when it is another. Throws `Unreadable` when it is one and broken. */
export function readAtlasFile(name: string, text: string): OwnRecord | null {
  if (!name.endsWith('.json') || !text.includes(FORMAT)) return null;
  const read = v.safeParse(FileSchema, parsed(text));
  if (!read.success) throw new Unreadable('brokenArticle');
  const { article } = read.output;
  const { id, passages } = article;
  const isWhole =
    passages.every(({ end }) => end <= article.text.length) &&
    hashOf(article.text) === article.hash;
  if (!isArticleId(id) || !isWhole) throw new Unreadable('brokenArticle');
  return { ...article, id };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
