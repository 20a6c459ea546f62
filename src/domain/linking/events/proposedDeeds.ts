import { confidenceOf, whyOf } from '../evidence';
import type { Proposal } from '../proposal';
import { wordAt } from '../text/around';
import type { ReadPassage } from '../text/read';
import type { Deed } from './deed';
import { sentenceSpan, within } from './sentence';

/** What is as sure is taken by itself. */
export const SURE = 0.5;
/** In words, how far a sentence is looked through. */
const FAR = 60;

/** What is told of that nothing else in its sentence names or, more surely, tells of; a name within keeps its own words. */
export function proposedDeeds(
  found: readonly Proposal[],
  deeds: readonly Deed[],
  scene: ReadPassage,
): readonly Proposal[] {
  const sure: Proposal[] = [];
  const loose: Proposal[] = [];
  for (const told of [sure, loose]) {
    for (const deed of deeds) {
      if ((deed.isLoose === true) !== (told === loose)) continue;
      const proposal = proposedBy(deed, found, scene);
      if (proposal && ![found, sure, loose].some((all) => isIn(all, deed, scene)))
        told.push(proposal);
    }
  }
  return [...sure, ...loose];
}

/** Whether the sentence has the deed already. */
function isIn(all: readonly Proposal[], { thing, first }: Deed, scene: ReadPassage): boolean {
  return within(all, sentenceSpan(scene, first, FAR)).some(({ id }) => id === thing.id);
}

function proposedBy(
  { thing, first, last, isLoose }: Deed,
  found: readonly Proposal[],
  { words }: ReadPassage,
): Proposal | null {
  const [start, end] = [wordAt(words, first).start, wordAt(words, last).end];
  const stop = stopOf(nextOf(found, start), start, end, thing.id);
  if (stop === null) return null;
  const confidence = confidenceOf('unnamed', isLoose === true ? ['loose'] : []);
  return { start, end: stop, id: thing.id, confidence, why: whyOf('unnamed') };
}

/** The first that ends after an offset; all in the order of the text. */
function nextOf(found: readonly Proposal[], start: number): Proposal | undefined {
  let [low, high] = [0, found.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((found[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return found[low];
}

/** Where a deed's words end, before the first name within them; `null` where they begin with one, or it tells of the deed. */
function stopOf(next: Proposal | undefined, start: number, end: number, id: string): number | null {
  if (!next || next.start >= end) return end;
  return next.start <= start || next.id === id ? null : next.start - 1;
}
