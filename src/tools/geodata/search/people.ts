import type { WrittenPerson, WrittenShip, WrittenUnit } from '../../../data/gazetteer';
import type { WrittenFeature } from '../../../data/parse';
import type { IndexedEntry } from '../../../data/searchIndex';
import type { Passage } from '../../../domain/article';
import type { SearchTarget } from '../../../domain/search';
import { termsOf } from '../../../domain/searchFold';
import { wordsOf } from '../../../domain/searchSnippet';
import { dateOf, targetOf } from './features';
import { indexTerms } from './terms';

const PERSON = 7;
const UNIT = 4;
const SHIP = 5;

/** One entry for each person who is at a feature or named in a passage. */
export function personEntries(
  people: readonly WrittenPerson[],
  features: ReadonlyMap<string, WrittenFeature>,
  passages: readonly Passage[],
): readonly IndexedEntry[] {
  return people.flatMap((person) => {
    const { name, native, alt, side, role } = person;
    const first = firstOf(person.features, features);
    const target = first ? targetOf(first) : firstNaming(familyName(person), passages);
    if (!target) return [];
    return [
      {
        entry: {
          group: 'people' as const,
          title: name,
          also: [native, role].filter(Boolean).join(' · '),
          date: first ? dateOf(first) : null,
          target,
          weight: PERSON,
        },
        terms: indexTerms({
          names: [
            name,
            familyName(person),
            turned(name),
            ...(native === undefined ? [] : [native]),
          ],
          alias: alt,
          text: [side, role],
        }),
      },
    ];
  });
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
    return [{ entry, terms: indexTerms({ names: [name], text: [side, army] }) }];
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
    return [{ entry, terms: indexTerms({ names: [name, ...alt], text: [side, role] }) }];
  });
}

function firstOf(
  ids: readonly string[],
  features: ReadonlyMap<string, WrittenFeature>,
): WrittenFeature | undefined {
  return ids.flatMap((id) => features.get(id) ?? [])[0];
}

/** Japanese and Korean names begin with the family's. */
function familyName({ name, side }: WrittenPerson): string {
  const parts = name.split(' ');
  const isFirst = side === 'Japan' || side === 'Korea' || side === 'China';
  return (isFirst ? parts[0] : parts.at(-1)) ?? name;
}

function turned(name: string): string {
  return name.split(' ').toReversed().join(' ');
}

function firstNaming(family: string, passages: readonly Passage[]): SearchTarget | null {
  const [term = ''] = termsOf(family);
  const first = passages.find(({ inlines }) => termsOf(wordsOf(inlines)).includes(term));
  return first ? { kind: 'passage', passage: first.id } : null;
}
