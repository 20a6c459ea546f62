import type * as v from 'valibot';
import type {
  GazetteerPlaceSchema,
  LabelSchema,
  PeriodSchema,
  PersonSchema,
  ShipSchema,
  UnitSchema,
} from './gazetteerSchema';

/** A place as `places.geojson` writes it. */
export type GazetteerPlace = v.InferOutput<typeof GazetteerPlaceSchema>;
/** A person as `people.json` writes it. */
export type WrittenPerson = v.InferOutput<typeof PersonSchema>;
/** A unit as `people.json` writes it. */
export type WrittenUnit = v.InferOutput<typeof UnitSchema>;
/** A ship as `people.json` writes it. */
export type WrittenShip = v.InferOutput<typeof ShipSchema>;
/** A name of the base map as `labels.geojson` writes it. */
export type WrittenLabel = v.InferOutput<typeof LabelSchema>;
/** A named span of time as `periods.json` writes it. */
export type WrittenPeriod = v.InferOutput<typeof PeriodSchema>;
