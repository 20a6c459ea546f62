import * as v from 'valibot';
import { KINDS } from '../domain/feature';
import { isIntervalEnd, parseEdtf } from './edtf';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty('expected some text'));
const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:[-._][a-z0-9]+)*$/i, 'expected an id of letters, digits, "-", "_" and "."'),
);
const DATE_EXPECTED =
  'expected a real date such as 1904-02, 1904-02-08 or 1904-02-08T15:20Z, with ~ or ? after it when in doubt';
const edtf = v.pipe(
  v.string(),
  v.check((date) => parseEdtf(date) !== null, DATE_EXPECTED),
);

const intervalEnd = v.pipe(
  v.string(),
  v.check(isIntervalEnd, `${DATE_EXPECTED}; or ".." when it is open, or "" when it is not known`),
);

/**
 * `end` is the last day (hour, minute) of the span; `".."` when it is still so; missing when the same as `start`.
 * `start` is `".."` when it was always so. Either is `""` when no source gives it.
 */
export const WhenSchema = v.strictObject({
  start: intervalEnd,
  // Named apart, so that what is said of a mistake names it.
  end: v.optional(v.union([intervalEnd, v.literal('..')])),
  /** How finely the date is known, when coarser than it is written. */
  precision: v.optional(v.picklist(['minute', 'hour', 'day', 'month', 'year'])),
  /** The date as the source prints it, in the source's own calendar. */
  asGiven: v.optional(text),
});

const PlaceSchema = v.strictObject({
  certainty: v.picklist(['site', 'locality', 'area']),
  radiusKm: v.pipe(v.number(), v.minValue(0), v.maxValue(2000)),
  note: v.optional(text),
});

const FigureSchema = v.strictObject({
  side: text,
  what: text,
  value: v.union([
    v.number(),
    v.pipe(
      v.tuple([v.number(), v.number()]),
      v.check(([low, high]) => low <= high, 'expected [low, high] with low first'),
    ),
    text,
  ]),
  source: id,
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
    fixes,
  }),
  v.check(
    ({ maxKnots, maxKmPerDay }) => (maxKnots === undefined) !== (maxKmPerDay === undefined),
    'expected either "maxKnots" or "maxKmPerDay"',
  ),
);

const names = v.strictObject({
  period: v.optional(text),
  modern: v.optional(text),
  ru: v.optional(text),
  ja: v.optional(text),
  zh: v.optional(text),
  ko: v.optional(text),
});

const side = v.picklist(['Japan', 'Russia', 'China', 'Korea', 'neutral']);

export const PropertiesSchema = v.strictObject({
  title: text,
  kind: v.picklist(KINDS),
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
  details: v.optional(v.array(v.strictObject({ label: text, text, source: v.optional(id) })), []),
  summary: text,
  doubts: v.optional(v.array(text), []),
  sources: v.pipe(v.array(id), v.minLength(1, 'expected at least one source')),
  rank: v.optional(v.picklist([1, 2, 3, 4]), 3),
  /** Who commanded, and when, in order; `belligerents` names all of them without dates. */
  commands: v.optional(v.array(v.strictObject({ name: text, when: WhenSchema })), []),
  /** What stands in the block of an army: `1`, `II`. */
  mark: v.optional(v.pipe(text, v.maxLength(3, 'expected three signs at most'))),
  track: v.optional(TrackSchema),
});

const position = v.pipe(
  v.array(v.number()),
  v.minLength(2, 'expected [longitude, latitude]'),
  v.maxLength(2, 'expected [longitude, latitude] and nothing more'),
  v.check(
    ([lng = 0, lat = 0]) => Math.abs(lng) <= 180 && Math.abs(lat) <= 90,
    'expected longitude −180 to 180, then latitude −90 to 90',
  ),
);
const line = v.pipe(v.array(position), v.minLength(2, 'expected at least two positions'));
const ring = v.pipe(
  v.array(position),
  v.minLength(4, 'expected a closed ring of four or more positions'),
);

const GeometrySchema = v.variant('type', [
  v.strictObject({ type: v.literal('Point'), coordinates: position }),
  v.strictObject({ type: v.literal('LineString'), coordinates: line }),
  v.strictObject({ type: v.literal('MultiLineString'), coordinates: v.array(line) }),
  v.strictObject({ type: v.literal('Polygon'), coordinates: v.array(ring) }),
  v.strictObject({ type: v.literal('MultiPolygon'), coordinates: v.array(v.array(ring)) }),
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

export const BibliographySchema = v.array(SourceSchema);

/** What an article says of itself before its text. */
export const FrontMatterSchema = v.strictObject({
  title: text,
  subtitle: text,
  /** Place among the articles, from 1. */
  order: v.number(),
});

/** A place of the gazetteer: for search alone; what happened there is told by features. */
export const GazetteerPlaceSchema = v.strictObject({
  type: v.literal('Feature'),
  id,
  /** `null` for what has no place on a map. */
  geometry: v.nullable(v.strictObject({ type: v.literal('Point'), coordinates: position })),
  properties: v.strictObject({
    names: v.pipe(
      names,
      v.check(
        ({ period, modern }) => (period ?? modern) !== undefined,
        'expected a "period" or a "modern" name',
      ),
    ),
    /** Further spellings, in any writing. */
    alt: v.optional(v.array(text), []),
    /** In a few words: "treaty port". */
    kind: text,
    /** For an area, `radiusKm` is half its breadth. */
    place: PlaceSchema,
    /** Number in GeoNames. */
    geonames: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
    note: v.optional(text),
    sources: v.pipe(v.array(id), v.minLength(1, 'expected at least one source')),
  }),
});

export const PersonSchema = v.strictObject({
  id,
  name: text,
  /** The name, or the family's, in the person's own writing. */
  native: v.optional(text),
  /** Further spellings, in any writing. */
  alt: v.optional(v.array(text), []),
  side,
  role: text,
  /** Where the person was, in order of date; without any, a passage that names the person is found. */
  features: v.array(id),
});

export const UnitSchema = v.strictObject({
  id,
  name: text,
  side,
  army: text,
  features: v.pipe(v.array(id), v.minLength(1, 'expected at least one feature')),
});

/** A ship to be searched for that is no feature itself. */
export const ShipSchema = v.strictObject({
  id,
  name: text,
  /** Further spellings, in any writing. */
  alt: v.optional(v.array(text), []),
  side,
  /** What she was: "protected cruiser". */
  role: text,
  /** What she is found by, the one to show first. */
  features: v.pipe(v.array(id), v.minLength(1, 'expected at least one feature')),
});

/** A name written on the base map, as far as search reads it. */
export const LabelSchema = v.looseObject({
  id,
  geometry: v.variant('type', [
    v.looseObject({ type: v.literal('Point'), coordinates: position }),
    v.looseObject({ type: v.literal('LineString'), coordinates: line }),
  ]),
  properties: v.looseObject({
    name: text,
    /** What it names: "cape". */
    class: text,
    minzoom: v.number(),
    maxzoom: v.number(),
    /** 1 for what is written first. */
    rank: v.number(),
    modern: v.optional(text),
    ru: v.optional(text),
    ja: v.optional(text),
    zh: v.optional(text),
    ko: v.optional(text),
  }),
});
