import type * as v from 'valibot';
import type { GazetteerPlaceSchema, PersonSchema, UnitSchema } from './schema';

/** A place as `places.geojson` writes it. */
export type GazetteerPlace = v.InferOutput<typeof GazetteerPlaceSchema>;
/** A person as `people.json` writes it. */
export type WrittenPerson = v.InferOutput<typeof PersonSchema>;
/** A unit as `people.json` writes it. */
export type WrittenUnit = v.InferOutput<typeof UnitSchema>;
