import type { Thing } from '../../../domain/linking/things/thing';
import { keyOf } from '../../../domain/search/searchFold';
import type { KnownFeature } from '../geodata';
import { coresOf, namesIn, properName } from '../search/terms';
import { daysOf } from './plain';

/** What happened, by its titles, and by what its titles are about; by no name that a place, a ship or a person has. */
export function eventThings(
  features: readonly KnownFeature[],
  ties: ReadonlyMap<string, readonly string[]>,
  taken: ReadonlyMap<string, string>,
  ships: readonly Thing[],
  people: readonly Thing[],
): readonly Thing[] {
  const keysOf = (things: readonly Thing[]): string[] =>
    things.flatMap(({ names }) => names.map(keyOf));
  const called = new Set([...taken.keys(), ...keysOf(ships)]);
  const named = new Set([...called, ...keysOf(people)]);
  return features.flatMap((feature) => {
    const { id, kind, properties, geometry } = feature;
    const { title, names, alt, when, rank, partOf } = properties;
    if (kind.named !== 'event') return [];
    const scripts = [names.ru, names.ja, names.zh, names.ko];
    // What a reader may ask for in a common word ("trawlers") is no name in a text.
    const spellings = alt.filter((each) => !/^[a-z]/.test(each));
    const all = namesIn([title.replace(/^The /, ''), ...scripts, ...spellings]);
    const own = all.filter((name) => isEventName(name) && !named.has(keyOf(name)));
    // A part has its whole's place when it has none of its own.
    const of = ties.get(id) ?? partOf.flatMap((whole) => ties.get(whole) ?? []);
    const at = geometry?.type === 'Point' ? geometry.coordinates : null;
    return [
      {
        kind: 'event' as const,
        id,
        title,
        sort: kind.id,
        names: own,
        at,
        days: daysOf(when),
        of: [...new Set([...of, ...headsOf(all).flatMap((head) => taken.get(keyOf(head)) ?? [])])],
        // "Nebogatov's surrender" is the event, the bare name the person.
        heads: headsOf(all).filter((head) => !called.has(keyOf(head))),
        rank,
      },
    ];
  });
}

/** "The first hour" and "Second general assault" say nothing without their story. */
function isEventName(name: string): boolean {
  if (/^\w+ general assault$/.test(name)) return true;
  // Where it happened is another thing.
  if (/ (?:Palace|Bridge|Hotel)$/.test(name)) return false;
  return !/^(?:(?:First|Second|Third|Fourth) |Lost in|Last fight|The |Romanovs?\b|Romanov family|Eisenstein$|Crimea|frontier|line |offer |claims |disputed|torpedo attacks$|fleets? |first hour)/i.test(
    name,
  );
}

/** Ulsan in "Battle off Ulsan": the proper name at the end of a title. */
function headsOf(names: readonly string[]): readonly string[] {
  const ends = names.flatMap((name) => [
    ...(
      / (?:of|off|at|on|near|in) (?:the )?((?:\p{Lu}[\p{L}’-]+ ?)+)$/u.exec(name)?.[1] ?? ''
    ).split(/ and /),
    ...coresOf(name),
  ]);
  return namesIn(ends.map(properName)).filter((head) => head.length > 3);
}
