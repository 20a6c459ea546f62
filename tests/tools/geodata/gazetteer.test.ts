import { expect, test } from 'vitest';
import * as v from 'valibot';
import {
  GazetteerPlaceSchema,
  PeriodSchema,
  PersonSchema,
} from '../../../src/tools/geodata/records/gazetteerSchema';
import { checkGazetteer } from '../../../src/tools/geodata/checks/gazetteer';
import { type Geodata, foundFeatures } from '../../../src/tools/geodata/geodata';
import { tied } from '../../../src/tools/geodata/search/placesOf';
import { feature, geodataOf, lines } from './sample';

function place(id: string, period: string, coordinates: readonly number[], changes: object = {}) {
  return v.parse(GazetteerPlaceSchema, {
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates },
    properties: {
      names: { period },
      kind: 'town',
      place: { certainty: 'locality', radiusKm: 5 },
      sources: ['corbett'],
      ...changes,
    },
  });
}
/** Of one feature, in an atlas of one side. */
function geodataWith(changes: Partial<Geodata>): Geodata {
  const geodata = geodataOf([feature({ id: 'raid' })]);
  const japan = {
    id: 'Japan',
    name: 'Japan',
    adjective: 'Japanese',
    dash: false,
    hatch: false,
    familyNameFirst: true,
  };
  return { ...geodata, atlas: { ...geodata.atlas, sides: [japan] }, ...changes };
}
const at = (lng: number, lat: number) => ({ type: 'Point', coordinates: [lng, lat] });
const placed = <Item>(item: Item, index: number) => ({ file: 'f', path: [index], item });

test('an id given twice and a name that names nothing are found', () => {
  const person = v.parse(PersonSchema, {
    id: 'p',
    name: 'N',
    side: 'Japan',
    role: 'r',
    features: ['raid', 'raids'],
  });
  const geodata = geodataWith({
    places: [
      place('raid', 'A', [120, 40]),
      place('b', 'B', [120, 40], { sources: ['corbet'] }),
      place('b', 'C', [120, 40]),
    ].map(placed),
    people: [placed(person, 0)],
  });
  expect(lines(checkGazetteer(geodata))).toEqual([
    '[2].id: another is called "b" too; expected an id of its own',
    '[1].properties.sources[0]: there is no source "corbet" (did you mean "corbett"?)',
    '[0].features[1]: there is no feature "raids" (did you mean "raid"?)',
  ]);
});

test('a side that the atlas does not list and a period that ends before it starts are found', () => {
  const person = v.parse(PersonSchema, {
    id: 'p',
    name: 'N',
    side: 'Japen',
    role: 'r',
    features: ['raid'],
  });
  const period = v.parse(PeriodSchema, {
    id: 'war',
    name: 'War',
    when: { start: '1905-09-05', end: '1904-02-08' },
  });
  const geodata = geodataWith({ people: [placed(person, 0)], periods: [placed(period, 1)] });
  const [side, end] = lines(checkGazetteer(geodata));
  expect(side).toContain('[0].side: there is no side "Japen" (did you mean "Japan"?)');
  expect(end).toBe(
    '[1].when.end: 1904-02-08 is before the start, 1905-09-05; expected 1905-09-05 or later',
  );
});

test('a place without a name is refused', () => {
  expect(() => place('a', '', [120, 40], { names: { ru: 'А' } })).toThrow(
    'expected a "period" or a "modern" name',
  );
});

test('a place leads to what has its id or name or is at its spot, not to a namesake far away', () => {
  const features = [
    feature({ id: 'same-id', geometry: at(120, 40) }),
    feature({ id: 'battle', title: 'Battle of the Yalu', rank: 1, geometry: at(124.5, 40.2) }),
    feature({ id: 'halt', title: 'Yalu', kind: 'station', geometry: at(124.4, 40.1) }),
    feature({ id: 'namesake', title: 'Yalu', geometry: at(150, 40) }),
    feature({
      id: 'near',
      geometry: at(130.01, 42),
      place: { certainty: 'locality', radiusKm: 4 },
    }),
  ];
  const places = [
    place('same-id', 'X', [100, 10]),
    place('yalu', 'Yalu', [124.5, 40.2]),
    place('spot', 'Y', [130, 42]),
    place('nowhere', 'Z', [0, 0]),
  ];
  expect(
    tied(places, foundFeatures({ features })).map((one) => one.features.map(({ id }) => id)),
  ).toEqual([['same-id'], ['battle', 'halt'], ['near'], []]);
});
