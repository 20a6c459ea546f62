import type { Thing } from '../../../domain/linking/things/thing';
import { keyOf } from '../../../domain/search/searchFold';
import { type Geodata, type Placed, foundFeatures } from '../geodata';
import { tied, type TiedPlace } from '../search/placesOf';
import { eventThings } from './events';
import {
  labelThings,
  personThings,
  periodThings,
  placeThings,
  shipThings,
  stopThings,
} from './plain';

/** All that a text about the war may name, places first. */
export function thingsOf(geodata: Geodata): readonly Thing[] {
  const features = foundFeatures(geodata);
  const places = tied(geodata.places.map(itemOf), features);
  const ownPlaces = placeThings(places);
  const placeOf = new Map(
    ownPlaces.flatMap(({ id, names }) => names.map((name) => [keyOf(name), id] as const)),
  );
  const taken = new Set(placeOf.keys());
  const ships = shipThings(geodata.ships.map(itemOf), features);
  const people = personThings(geodata.people.map(itemOf));
  const events = eventThings(features, tiesOf(places, geodata), placeOf, ships, people);
  const stops = stopThings(features, taken);
  const known = new Set([...taken, ...stops.flatMap(({ names }) => names.map(keyOf))]);
  return [
    ...ownPlaces,
    ...stops,
    ...events,
    ...ships,
    ...people,
    ...periodThings(geodata.periods.map(itemOf)),
    ...labelThings(geodata.labels.map(itemOf), known),
  ];
}

/** For each feature the ids of the places and ships it is called by. */
function tiesOf(
  places: readonly TiedPlace[],
  { ships }: Geodata,
): ReadonlyMap<string, readonly string[]> {
  const ties = new Map<string, string[]>();
  const tie = (feature: string, id: string): void => {
    ties.set(feature, [...(ties.get(feature) ?? []), id]);
  };
  for (const { place, features } of places) for (const { id } of features) tie(id, place.id);
  for (const { item } of ships) for (const feature of item.features) tie(feature, item.id);
  return ties;
}

function itemOf<Item>({ item }: Placed<Item>): Item {
  return item;
}
