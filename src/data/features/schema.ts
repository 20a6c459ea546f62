import * as v from 'valibot';
import {
  PlaceSchema,
  WhenSchema,
  edtf,
  id,
  line,
  names,
  position,
  side,
  text,
} from '../fields/terms';

/** Of what is counted or measured; more could not be kept to the last digit. */
const counted = v.pipe(
  v.number(),
  v.minValue(0, 'expected no less than 0'),
  v.maxValue(Number.MAX_SAFE_INTEGER, 'expected fewer digits'),
);

const FigureSchema = v.strictObject({
  side: text,
  what: text,
  value: v.union([
    counted,
    v.pipe(
      v.tuple([counted, counted]),
      v.check(([low, high]) => low <= high, 'expected [low, high] with low first'),
    ),
    text,
  ]),
  source: id,
  /** Measured or counted for this atlas, on its own map or from its own dates: no historical claim. */
  reckoned: v.optional(v.boolean(), false),
  /** Coal taken there, in tons, as the log of a voyage tells it. */
  coal: v.optional(v.boolean(), false),
  note: v.optional(text),
});

/** The fixes of a track. Times are those of the stop's own `when`; a bare position has `time`. */
const fixes = v.pipe(
  v.array(
    v.strictObject({
      vertex: v.pipe(v.number(), v.integer(), v.minValue(0)),
      stop: v.optional(id),
      time: v.optional(edtf),
      status: v.picklist(['two-source', 'one-source', 'estimated', 'reference-unverified']),
      uncertaintyKm: v.pipe(v.number(), v.minValue(0)),
    }),
  ),
  v.minLength(2, 'expected at least two fixes'),
);

/** A course over water has the speed that no stretch may pass in knots, one over land in kilometres a day. */
export const TrackSchema = v.pipe(
  v.strictObject({
    maxKnots: v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(40))),
    maxKmPerDay: v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(1000))),
    /** The track that tells how the same ships went on. */
    next: v.optional(id),
    fixes,
  }),
  v.check(
    ({ maxKnots, maxKmPerDay }) => (maxKnots === undefined) !== (maxKmPerDay === undefined),
    'expected either "maxKnots" or "maxKmPerDay"',
  ),
);

const PropertiesFields = v.strictObject({
  title: text,
  /** What stands beside its symbol, which says the rest: "Mukden" of a battle. */
  shortTitle: v.optional(text),
  /** One of `kinds.json`; that there is such a one is checked with the ids. */
  kind: id,
  names: v.optional(names, {}),
  /** Further names to be found by, in any writing; they are not shown. */
  alt: v.optional(v.array(text), []),
  when: WhenSchema,
  place: v.optional(PlaceSchema),
  partOf: v.optional(v.array(id), []),
  belligerents: v.optional(
    v.array(
      v.strictObject({
        side,
        commanders: v.array(text),
      }),
    ),
    [],
  ),
  figures: v.optional(v.array(FigureSchema), []),
  /** Whose it is, as each side states it, under the name that the side gives it. */
  claims: v.optional(
    v.array(v.strictObject({ side, name: v.optional(text), text, source: id })),
    [],
  ),
  /** Who held the ground, in order of date; the first without a date. */
  holders: v.optional(
    v.array(
      v.strictObject({
        side,
        from: v.optional(v.pipe(text, v.isoDate('expected a day such as 1871-02-08'))),
      }),
    ),
    [],
  ),
  /** The side that claims the ground while others hold it. */
  claimedBy: v.optional(side),
  details: v.optional(
    v.array(
      v.strictObject({
        label: text,
        text,
        source: v.optional(id),
        /** As for a figure. */
        reckoned: v.optional(v.boolean(), false),
      }),
    ),
    [],
  ),
  summary: text,
  doubts: v.optional(v.array(text), []),
  sources: v.array(id),
  /** What is said here that no source was found for, each in a few words; shown on the card. */
  unsourced: v.optional(v.array(text), []),
  rank: v.optional(v.picklist([1, 2, 3, 4]), 3),
  /** Who commanded, and when, in order; `belligerents` names all of them without dates. */
  commands: v.optional(v.array(v.strictObject({ name: text, when: WhenSchema })), []),
  /** What stands in the block of an army: `1`, `II`. */
  mark: v.optional(v.pipe(text, v.maxLength(3, 'expected three signs at most'))),
  track: v.optional(TrackSchema),
  /** Of a railway, in millimetres. */
  gaugeMm: v.optional(v.pipe(v.number(), v.integer(), v.minValue(100), v.maxValue(3000))),
  /** Months of every year in which it lies idle, from 1. */
  idleMonths: v.optional(v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12)))),
  /** Of `media/`, shown on the card. */
  pictures: v.optional(v.array(v.strictObject({ picture: text, caption: text })), []),
  /** Of a halt: how one says that an army lies there, and the place alone. */
  halt: v.optional(v.strictObject({ at: text, name: text })),
  /** Of a stop: how one says that ships lie there, and that they have left. */
  stop: v.optional(v.strictObject({ at: text, outOf: text })),
});

export const PropertiesSchema = v.pipe(
  PropertiesFields,
  v.forward(
    v.partialCheck(
      [['sources'], ['unsourced']],
      ({ sources, unsourced }) => sources.length > 0 || unsourced.length > 0,
      'expected at least one source, or "unsourced" that says what has none',
    ),
    ['sources'],
  ),
);

const ring = v.pipe(
  v.array(position),
  v.minLength(4, 'expected a closed ring of four or more positions'),
);

const rings = v.pipe(v.array(ring), v.minLength(1, 'expected at least an outer ring'));

const GeometrySchema = v.variant('type', [
  v.strictObject({ type: v.literal('Point'), coordinates: position }),
  v.strictObject({ type: v.literal('LineString'), coordinates: line }),
  v.strictObject({
    type: v.literal('MultiLineString'),
    coordinates: v.pipe(v.array(line), v.minLength(1, 'expected at least one line')),
  }),
  v.strictObject({ type: v.literal('Polygon'), coordinates: rings }),
  v.strictObject({
    type: v.literal('MultiPolygon'),
    coordinates: v.pipe(v.array(rings), v.minLength(1, 'expected at least one polygon')),
  }),
]);

export const FeatureSchema = v.strictObject({
  type: v.literal('Feature'),
  id,
  geometry: v.nullable(GeometrySchema),
  properties: PropertiesSchema,
});

export const LayerSchema = v.strictObject({
  type: v.literal('FeatureCollection'),
  features: v.array(FeatureSchema),
});
