import { fold } from '../search/searchFold';
import { matchesIn } from './text/match';
import type { NameIndex } from './things/names';
import type { Thing } from './things/thing';
import { wordsOf } from './text/words';

/** So many rivals can be chosen from by a digit. */
const MOST = 5;

/** Ids of what else words may name: all that have the name, what happened there, where it happened; not who had a part in it. */
export function rivalsOf(text: string, id: string, index: NameIndex): readonly string[] {
  const matches = matchesIn(text, wordsOf(text, 0, text.length), index);
  const named = matches.flatMap(({ namings }) => namings.map(({ thing }) => thing));
  const own = index.things.get(id);
  const places = ofAll(own ? [own] : [], ({ of }) =>
    of.flatMap((each) => index.things.get(each) ?? []),
  );
  const events = ofAll([...named, ...(own ? [own] : [])], ({ id }) => index.eventsOf.get(id) ?? []);
  const all = [...named, ...places, ...events.toSorted((a, b) => a.rank - b.rank)];
  return [...new Set(all.map((thing) => thing.id))].filter((each) => each !== id).slice(0, MOST);
}

/** What goes with things: a surname means who has it, and none of the battles that he was in. */
function ofAll(
  things: readonly Thing[],
  goesWith: (thing: Thing) => readonly Thing[],
): readonly Thing[] {
  const isNoPerson = ({ kind }: Thing): boolean => kind !== 'person';
  return things.filter(isNoPerson).flatMap(goesWith).filter(isNoPerson);
}

/** Things whose names begin with what is asked for, those of that very name first. */
export function thingsCalled(asked: string, index: NameIndex, most = 8): readonly Thing[] {
  const key = fold(asked);
  if (key === '') return [];
  const found: { readonly thing: Thing; readonly weight: number }[] = [];
  for (const thing of index.things.values()) {
    const weight = Math.min(...thing.names.map((name) => distance(fold(name), key)));
    if (weight < Infinity) found.push({ thing, weight });
  }
  const byWeight = found.sort((a, b) => a.weight - b.weight || a.thing.rank - b.thing.rank);
  return byWeight.slice(0, most).map(({ thing }) => thing);
}

function distance(name: string, key: string): number {
  if (name === key) return 0;
  if (name.startsWith(key)) return 1;
  return name.includes(` ${key}`) ? 2 : Infinity;
}
