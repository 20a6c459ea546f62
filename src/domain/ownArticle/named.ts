import { fold } from '../search/searchFold';
import { LIKELY, type Mark } from './marks';
import type { KnownThing } from './passage';

/** A thing with all the words that name it, in the order of the text. */
export interface NamedThing {
  readonly thing: KnownThing;
  readonly marks: readonly Mark[];
}

/** What an article names, sure, likely or decided, in the order of the first mention. */
export function namedIn(
  marks: readonly Mark[],
  things: ReadonlyMap<string, KnownThing>,
): readonly NamedThing[] {
  const groups = new Map<string, Mark[]>();
  for (const mark of given(marks)) {
    if (mark.meaning.kind !== 'thing') continue;
    const group = groups.get(mark.meaning.thing);
    if (group) group.push(mark);
    else groups.set(mark.meaning.thing, [mark]);
  }
  return [...groups].flatMap(([id, own]) => {
    const thing = things.get(id);
    return thing ? [{ thing, marks: own }] : [];
  });
}

/** The marks that are given away: what was left alone and what is but a guess is not. */
export function given(marks: readonly Mark[]): readonly Mark[] {
  return marks.filter(({ decided, confidence }) => decided !== 'left' && confidence >= LIKELY);
}

/** Whether words are the same but for accents and capitals; each is folded once, however often it stands in the text. */
export function sameName(name: string): (words: string) => boolean {
  const wanted = fold(name);
  const known = new Map<string, boolean>();
  return (words) => {
    const before = known.get(words);
    if (before !== undefined) return before;
    const isSame = fold(words) === wanted;
    known.set(words, isSame);
    return isSame;
  };
}
