import * as v from 'valibot';
import { edtf, id, side, text } from '../fields/terms';

const number = v.union([
  v.number(),
  v.pipe(
    v.tuple([v.number(), v.number()]),
    v.check(([low, high]) => low <= high, 'expected [low, high] with low first'),
  ),
]);

/** A value that no feature of the atlas has; so it names its source. */
const given = v.strictObject({
  value: number,
  source: id,
  note: v.optional(text),
});

const row = v.strictObject({
  title: text,
  /** Rows of one unit are drawn to one scale. */
  unit: v.optional(text, 'men'),
  /** Of one side alone. */
  side: v.optional(side),
  /** A feature, and which of its figures. */
  of: v.optional(id),
  what: v.optional(v.array(text), []),
  values: v.optional(v.array(v.strictObject({ side, ...given.entries })), []),
});

const point = v.strictObject({
  title: text,
  /** Missing where the feature's own is meant. */
  date: v.optional(edtf),
  of: v.optional(id),
  what: v.optional(v.array(text), []),
  values: v.optional(v.array(given), []),
});

const panel = v.strictObject({
  title: text,
  side,
  line: v.picklist(['steps', 'straight', 'none']),
  points: v.pipe(v.array(point), v.minLength(2)),
});

const group = v.strictObject({
  title: text,
  fill: v.picklist(['full', 'half', 'empty']),
  features: v.pipe(v.array(id), v.minLength(1)),
});

const fleet = v.strictObject({
  title: text,
  /** Ids of `ship-classes.json`. */
  classes: v.pipe(v.array(id), v.minLength(1)),
});

const common = { id, title: text, note: v.optional(text) };

/** A figure as an article's `figure` block writes it, in YAML. */
export const PlotSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('ranges'),
    ...common,
    rows: v.pipe(v.array(row), v.minLength(1)),
  }),
  v.strictObject({
    kind: v.literal('course'),
    ...common,
    span: v.tuple([edtf, edtf]),
    panels: v.pipe(v.array(panel), v.minLength(1)),
  }),
  v.strictObject({
    kind: v.literal('roll'),
    ...common,
    groups: v.pipe(v.array(group), v.minLength(1)),
  }),
  v.strictObject({
    kind: v.literal('profiles'),
    ...common,
    fleets: v.pipe(v.array(fleet), v.minLength(1)),
  }),
  v.strictObject({
    kind: v.literal('tonnage'),
    ...common,
    fleets: v.pipe(v.array(fleet), v.minLength(1)),
    /** The least calibre that is drawn, in inches. */
    guns: v.number(),
  }),
]);

/** What an article in another language writes of a figure: its words, and none of its values. */
export const PlotWordsSchema = v.strictObject({
  ...common,
  /** Of its rows, panels and points, groups or fleets, in the order in which they are written. */
  titles: v.pipe(v.array(text), v.minLength(1)),
});

/** The words of a figure in another language. */
export type PlotWords = v.InferOutput<typeof PlotWordsSchema>;

/** A figure as an article writes it. */
export type WrittenPlot = v.InferOutput<typeof PlotSchema>;
