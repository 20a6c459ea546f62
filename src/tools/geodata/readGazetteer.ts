import * as v from 'valibot';
import type { GazetteerPlace } from '../../data/gazetteer';
import { GazetteerPlaceSchema, PersonSchema, UnitSchema } from '../../data/schema';
import type { Desk } from './desk';
import type { Gazetteer, Placed } from './geodata';

const PLACES = 'places.geojson';
const PEOPLE = 'people.json';

/** Reads the places, people and units that search knows besides the features; an atlas may have none. */
export function readGazetteer(desk: Desk): Gazetteer {
  return { places: readPlaces(desk), ...readPeople(desk) };
}

function readPlaces(desk: Desk): readonly Placed<GazetteerPlace>[] {
  const read = desk.text(PLACES) === null ? null : desk.json(PLACES);
  const collection = read && desk.check(CollectionSchema, read.json, read.file);
  return eachOf(desk, GazetteerPlaceSchema, collection?.features ?? [], PLACES, 'features');
}

const CollectionSchema = v.looseObject({
  type: v.literal('FeatureCollection'),
  features: v.array(v.unknown()),
});
const ListsSchema = v.strictObject({ people: v.array(v.unknown()), units: v.array(v.unknown()) });

function readPeople(desk: Desk): Pick<Gazetteer, 'people' | 'units'> {
  const read = desk.text(PEOPLE) === null ? null : desk.json(PEOPLE);
  const lists = read && desk.check(ListsSchema, read.json, read.file);
  return {
    people: eachOf(desk, PersonSchema, lists?.people ?? [], PEOPLE, 'people'),
    units: eachOf(desk, UnitSchema, lists?.units ?? [], PEOPLE, 'units'),
  };
}

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
