import * as v from 'valibot';
import { edtf, id, position, side, text } from './terms';

const degrees = v.number();

/** One thematic layer as `atlas.json` lists it. */
export const ThemeSchema = v.strictObject({
  id,
  title: text,
  /** One sentence for the legend. */
  about: text,
  /** Files in `layers/`. */
  layers: v.pipe(v.array(text), v.minLength(1)),
  span: v.tuple([edtf, edtf]),
  /** West, south, east, north; nothing of the theme lies outside. */
  extent: v.tuple([degrees, degrees, degrees, degrees]),
  /** How long what has ended stays on the map, fading. */
  fadeDays: v.pipe(v.number(), v.minValue(0)),
  /** Whether each feature must be tied to a passage. */
  needsPassage: v.boolean(),
});

export const AtlasSchema = v.strictObject({
  title: text,
  subtitle: text,
  /** What the timeline shows by default. */
  span: v.tuple([edtf, edtf]),
  /** The long view. */
  longSpan: v.tuple([edtf, edtf]),
  opening: v.strictObject({
    /** Extent to hold, west, south, east, north. */
    extent: v.tuple([degrees, degrees, degrees, degrees]),
    date: edtf,
    /** What stands for the date until there is one: "The whole war, 1904–05". */
    whole: text,
    /** Why one should care, said at the head of the opening article, and the source that says so. */
    why: v.optional(v.strictObject({ text, source: id })),
    article: id,
    /** What *Sail with the fleet* plays. */
    track: id,
  }),
  /** What the instruments of a voyage measure by. */
  voyage: v.optional(
    v.strictObject({
      side,
      goal: v.strictObject({ name: text, position }),
      coal: v.strictObject({ ship: text, radiusNm: v.number(), knots: v.number() }),
    }),
  ),
  /** What the timeline counts its days of: its first day and its last. Missing when nothing is counted. */
  war: v.optional(v.tuple([edtf, edtf])),
  themes: v.pipe(v.array(ThemeSchema), v.minLength(1)),
});

const name = v.looseObject({
  family: v.optional(text),
  given: v.optional(text),
  literal: v.optional(text),
});

/** The parts of CSL-JSON that the atlas reads; others pass through. https://docs.citationstyles.org */
export const SourceSchema = v.looseObject({
  id,
  type: text,
  title: text,
  author: v.optional(v.array(name)),
  issued: v.optional(
    v.looseObject({
      'date-parts': v.optional(v.array(v.array(v.union([v.number(), v.string()])))),
      literal: v.optional(text),
      raw: v.optional(text),
    }),
  ),
  publisher: v.optional(text),
  'container-title': v.optional(text),
  URL: v.optional(v.pipe(v.string(), v.url('expected a full address'))),
  note: v.optional(text),
  /** `source-article`: to be listed even when nothing cites it. */
  categories: v.optional(v.array(text)),
});

/** What an article says of itself before its text. */
export const FrontMatterSchema = v.strictObject({
  title: text,
  subtitle: text,
  /** Place among the articles, from 1. */
  order: v.number(),
});
