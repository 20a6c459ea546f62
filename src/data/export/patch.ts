import { type Ruling, holding } from '../../domain/ownArticle/decision';
import { ownPlaces } from '../../domain/ownArticle/ownPlace';
import { ownPlaceId } from '../../domain/ownArticle/point';
import type { Taken } from './taken';

/** What the reader's corrections would add to the atlas's data. */
interface Patch {
  readonly about: string;
  /** Further spellings for `alt` of what has the id. */
  readonly alt: readonly { readonly id: string; readonly add: readonly string[] }[];
  /** Places that the gazetteer has not, each with what else the words call it; `at` is `[lng, lat]` in degrees. */
  readonly places: readonly {
    readonly title: string;
    readonly at: readonly [number, number];
    readonly alt: readonly string[];
  }[];
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
  const places = new Map<string, Set<string>>();
  for (const ruling of holding(record.decisions)) {
    const said = proposed(ruling.start, ruling.end);
    if (ruling.verb === 'link' && things.has(ruling.thing) && !said.includes(ruling.thing)) {
      noted(alt, ruling.thing, ruling.quote);
    }
    if (ruling.verb === 'place') noted(places, ownPlaceId(ruling.place), ruling.quote);
    const [taken] = said;
    if (taken !== undefined && isAnother(ruling, taken)) noted(notMeant, taken, ruling.quote);
  }
  return {
    about: `Corrections made in “${record.title}”`,
    alt: [...alt].map(([id, words]) => ({ id, add: [...words] })),
    places: ownPlaces(record.decisions).flatMap(({ id, title, at }) =>
      at ? [{ title, at, alt: [...(places.get(id) ?? [])].filter((word) => word !== title) }] : [],
    ),
    notMeant: [...notMeant].map(([id, words]) => ({ id, words: [...words] })),
  };
}

/** Whether the reader says that words do not name what the linker took them for. */
function isAnother(ruling: Ruling, taken: string): boolean {
  if (ruling.verb === 'link') return taken !== ruling.thing;
  return ruling.verb !== 'date';
}

function noted(lists: Map<string, Set<string>>, id: string, words: string): void {
  lists.set(id, (lists.get(id) ?? new Set()).add(words.replaceAll(/\s+/g, ' ').trim()));
}
