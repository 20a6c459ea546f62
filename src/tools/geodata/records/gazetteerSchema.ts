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
} from '../../../data/fields/terms';

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
  /** The same as it is spoken, in kana; the family's name first, with a space between the two. */
  reading: v.optional(text),
  /** Further spellings, in any writing. */
  alt: v.optional(v.array(text), []),
  /** How articles name the person, where the family's name alone would not do. */
  called: v.optional(v.array(text), []),
  side,
  /** As generally given: the card says that no source was searched for it. */
  born: v.optional(edtf),
  died: v.optional(edtf),
  /** What the person was in the war. */
  role: text,
  /** The day from which the person was in command there; named so on no feature of an earlier day. */
  since: v.optional(edtf),
  /** Events where the person was, in order of date. */
  features: v.array(id),
  /** Ships and fleets that were the person's; armies are known by their `commands`. */
  ships: v.optional(v.array(id), []),
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

/** A war or another span of time that has a name. */
export const PeriodSchema = v.strictObject({
  id,
  name: text,
  /** Further names, in any writing. */
  alt: v.optional(v.array(text), []),
  when: WhenSchema,
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
    /** The name as it is compared with those of events and stations. */
    key: v.optional(text),
    /** 1 for what is written first; 0 for the few names that are written whatever else is there. */
    rank: v.number(),
    /** Further names, for search alone. */
    alt: v.optional(v.array(text), []),
    modern: v.optional(text),
    ru: v.optional(text),
    ja: v.optional(text),
    zh: v.optional(text),
    ko: v.optional(text),
  }),
});
