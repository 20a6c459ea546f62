import { holding } from '../../domain/ownArticle/decision';
import type { Taken } from './taken';

/** What the reader's corrections would add to the atlas's data. */
interface Patch {
  readonly about: string;
  /** Further spellings for `alt` of what has the id. */
  readonly alt: readonly { readonly id: string; readonly add: readonly string[] }[];
  /** Words that the linker took for the thing, and that are not it. */
  readonly notMeant: readonly { readonly id: string; readonly words: readonly string[] }[];
}

/** Corrections as a patch for `geodata`; `proposed` gives what the linker made of words at a place. */
export function patchOf(
  { record, things }: Taken,
  proposed: (start: number, end: number) => readonly string[],
): Patch {
  const alt = new Map<string, Set<string>>();
  const notMeant = new Map<string, Set<string>>();
  for (const ruling of holding(record.decisions)) {
    const said = proposed(ruling.start, ruling.end);
    if (ruling.verb === 'link' && things.has(ruling.thing) && !said.includes(ruling.thing)) {
      noted(alt, ruling.thing, ruling.quote);
    }
    const [taken] = said;
    const isOther = ruling.verb === 'leave' || (ruling.verb === 'link' && taken !== ruling.thing);
    if (isOther && taken !== undefined) noted(notMeant, taken, ruling.quote);
  }
  return {
    about: `Corrections made in “${record.title}”`,
    alt: [...alt].map(([id, words]) => ({ id, add: [...words] })),
    notMeant: [...notMeant].map(([id, words]) => ({ id, words: [...words] })),
  };
}

function noted(lists: Map<string, Set<string>>, id: string, words: string): void {
  lists.set(id, (lists.get(id) ?? new Set()).add(words.replaceAll(/\s+/g, ' ').trim()));
}
