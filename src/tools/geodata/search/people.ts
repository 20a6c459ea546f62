import type { WrittenPerson, WrittenShip, WrittenUnit } from '../records/gazetteer';
import type { WrittenFeature } from '../../../data/features/read';
import type { IndexedEntry } from '../../../data/searchIndex';
import { readWhen } from '../../../data/fields/when';
import { isPersonId } from '../../../domain/atlas/id';
import { lifeText } from '../../../domain/atlas/person';
import type { When } from '../../../domain/dates/time';
import { familyName } from '../files/peopleFile';
import { dateOf, targetOf } from './features';
import { indexTerms } from './terms';

const PERSON = 7;
const UNIT = 4;
const SHIP = 5;

/** One entry for each person, who leads to the card. */
export function personEntries(people: readonly WrittenPerson[]): readonly IndexedEntry[] {
  return people.map((person) => {
    const { id, name, native, reading, alt, side, role } = person;
    if (!isPersonId(id)) throw new Error('a person without an id has passed the checks');
    const kana = reading === undefined ? [] : [reading, reading.split(' ')[0] ?? ''];
    const own = [...(native === undefined ? [] : [native]), ...kana];
    return {
      entry: {
        group: 'people' as const,
        title: name,
        also: [native, role].filter(Boolean).join(' · '),
        date: lifeText({ born: day(person.born), died: day(person.died) }),
        target: { kind: 'person' as const, person: id },
        weight: PERSON,
      },
      terms: () =>
        indexTerms({
          names: [name, familyName(person), turned(name), ...own],
          alias: alt,
          text: [side, role],
        }),
    };
  });
}

function day(written: string | undefined): When | null {
  return written === undefined ? null : readWhen({ start: written });
}

/** One entry for each unit, where it was first seen. */
export function unitEntries(
  units: readonly WrittenUnit[],
  features: ReadonlyMap<string, WrittenFeature>,
): readonly IndexedEntry[] {
  return units.flatMap(({ name, side, army, features: seen }) => {
    const first = firstOf(seen, features);
    if (!first) return [];
    const entry = {
      group: 'people' as const,
      title: name,
      also: `${army} · ${first.properties.title}`,
      date: dateOf(first),
      target: targetOf(first),
      weight: UNIT,
    };
    return [{ entry, terms: () => indexTerms({ names: [name], text: [side, army] }) }];
  });
}

/** One entry for each ship that is no feature itself, at what she is best known by. */
export function shipEntries(
  ships: readonly WrittenShip[],
  features: ReadonlyMap<string, WrittenFeature>,
): readonly IndexedEntry[] {
  return ships.flatMap(({ name, alt, side, role, features: seen }) => {
    const first = firstOf(seen, features);
    if (!first) return [];
    const entry = {
      group: 'ships' as const,
      title: name,
      also: `${role} → ${first.properties.title}`,
      date: dateOf(first),
      target: targetOf(first),
      weight: SHIP,
    };
    return [{ entry, terms: () => indexTerms({ names: [name, ...alt], text: [side, role] }) }];
  });
}

function firstOf(
  ids: readonly string[],
  features: ReadonlyMap<string, WrittenFeature>,
): WrittenFeature | undefined {
  return ids.flatMap((id) => features.get(id) ?? [])[0];
}

function turned(name: string): string {
  return name.split(' ').toReversed().join(' ');
}
