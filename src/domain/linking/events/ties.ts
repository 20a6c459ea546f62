import { fold } from '../../search/searchFold';
import type { NameIndex, NameNode } from '../things/names';
import { sameWord } from '../things/spellings';
import type { Thing } from '../things/thing';

/** What ties a place, a ship or a person to an event. */
export interface Tie {
  readonly event: Thing;
  /** The event is called by her or him: "Loss of the X", "Surrender of Y". */
  readonly isCalled: boolean;
}

type Ties = ReadonlyMap<string, readonly Tie[]>;

const NONE: readonly Tie[] = [];
/** For each gazetteer, what was found once. */
const known = new WeakMap<NameIndex, Ties>();

/** The events that something is tied to: it happened there or to her, he had a part in it, or it is called so. */
export function tiesOf(id: string, index: NameIndex): readonly Tie[] {
  let ties = known.get(index);
  if (!ties) known.set(index, (ties = tiesIn(index)));
  return ties.get(id) ?? NONE;
}

function tiesIn(index: NameIndex): Ties {
  const ties = new Map<string, Tie[]>();
  const tie = (id: string, event: Thing, isCalled: boolean): void => {
    const same = ties.get(id) ?? [];
    if (!same.some((each) => each.event === event)) ties.set(id, [...same, { event, isCalled }]);
  };
  for (const event of index.events) {
    for (const id of calledBy(event, index)) tie(id, event, true);
    for (const id of event.of) if (!isLand(index.things.get(id))) tie(id, event, false);
  }
  for (const { id, kind, of } of index.things.values()) {
    if (kind !== 'person') continue;
    for (const part of of.flatMap((each) => index.things.get(each) ?? [])) tie(id, part, false);
  }
  return ties;
}

/** Much happens in a country and in a capital. */
function isLand(thing: Thing | undefined): boolean {
  return /^(?:country|polity)$/.test(thing?.sort ?? '');
}

/** Ids of the ships and people in the titles of an event. */
function calledBy({ title, names }: Thing, { root }: NameIndex): readonly string[] {
  return [title, ...names].flatMap((name) => {
    const words = fold(name.replaceAll(/[’']s\b/gu, ''))
      .split(' ')
      .map(sameWord);
    return words.flatMap((_, at) => actorsAt(words, at, root));
  });
}

/** Ids of the ships and people whose names begin with a word, by the longest of them. */
function actorsAt(words: readonly string[], from: number, root: NameNode): readonly string[] {
  let node: NameNode | undefined = root;
  let found: readonly string[] = [];
  for (const word of words.slice(from)) {
    node = node.next.get(word);
    if (!node) break;
    const actors = node.namings.filter(({ thing: { kind } }) => /^(?:ship|person)$/.test(kind));
    if (actors.length > 0) found = actors.map(({ thing: { id } }) => id);
  }
  return found;
}
