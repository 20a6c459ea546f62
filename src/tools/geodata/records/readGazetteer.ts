import * as v from 'valibot';
import { LexiconSchema } from '../../../data/names/namesFile';
import { NO_LEXICON } from '../../../domain/linking/lexicon';
import {
  GazetteerPlaceSchema,
  LabelSchema,
  PeriodSchema,
  PersonSchema,
  ShipSchema,
  UnitSchema,
} from './gazetteerSchema';
import type { Desk } from '../desk';
import type { Gazetteer, Placed } from '../geodata';

const PLACES = 'places.geojson';
const LABELS = 'labels.geojson';
const PEOPLE = 'people.json';
const PERIODS = 'periods.json';
const LINKING = 'linking.json';

/** Reads what search knows besides the features: names of the map, people, units, ships; an atlas may have none. */
export function readGazetteer(desk: Desk): Gazetteer {
  return {
    places: readFeatures(desk, GazetteerPlaceSchema, PLACES),
    labels: readFeatures(desk, LabelSchema, LABELS),
    ...readPeople(desk),
    periods: readPeriods(desk),
    lexicon: readLexicon(desk),
  };
}

function readFeatures<Schema extends v.GenericSchema>(
  desk: Desk,
  schema: Schema,
  name: string,
): readonly Placed<v.InferOutput<Schema>>[] {
  const read = desk.has(name) ? desk.json(name) : null;
  const collection = read && desk.checkWhole(CollectionSchema, read);
  return eachOf(desk, schema, collection?.features ?? [], name, 'features');
}

const CollectionSchema = v.looseObject({
  type: v.literal('FeatureCollection'),
  features: v.array(v.unknown()),
});
const ListsSchema = v.strictObject({
  people: v.array(v.unknown()),
  units: v.array(v.unknown()),
  ships: v.optional(v.array(v.unknown()), []),
});

function readPeople(desk: Desk): Pick<Gazetteer, 'people' | 'units' | 'ships'> {
  const read = desk.has(PEOPLE) ? desk.json(PEOPLE) : null;
  const lists = read && desk.checkWhole(ListsSchema, read);
  return {
    people: eachOf(desk, PersonSchema, lists?.people ?? [], PEOPLE, 'people'),
    units: eachOf(desk, UnitSchema, lists?.units ?? [], PEOPLE, 'units'),
    ships: eachOf(desk, ShipSchema, lists?.ships ?? [], PEOPLE, 'ships'),
  };
}

/** An atlas may say nothing of its literature. */
function readLexicon(desk: Desk): Gazetteer['lexicon'] {
  const read = desk.has(LINKING) ? desk.json(LINKING) : null;
  return (read && desk.checkWhole(LexiconSchema, read)) ?? NO_LEXICON;
}

function readPeriods(desk: Desk): Gazetteer['periods'] {
  const read = desk.has(PERIODS) ? desk.json(PERIODS) : null;
  const list = read && desk.checkWhole(PeriodsSchema, read);
  return eachOf(desk, PeriodSchema, list?.periods ?? [], PERIODS, 'periods');
}

const PeriodsSchema = v.strictObject({ periods: v.array(v.unknown()) });

/** Each by itself, so that one that is broken does not hide what is wrong with the others. */
function eachOf<Schema extends v.GenericSchema>(
  desk: Desk,
  schema: Schema,
  values: readonly unknown[],
  name: string,
  list: string,
): readonly Placed<v.InferOutput<Schema>>[] {
  const file = desk.nameOf(name);
  return values.flatMap((value, index) => {
    const path = [list, index];
    const item = desk.check(schema, value, file, path);
    return item === null ? [] : [{ file, path, item }];
  });
}
