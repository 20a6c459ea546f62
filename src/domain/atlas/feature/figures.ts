import type { Figure } from './feature';
import type { SideMeta } from '../sides';

/** All that is claimed of one thing. */
export interface Rivals {
  /** The side of the atlas whose they are; `null` where `what` says whose. */
  readonly side: string | null;
  /** "killed"; in the data's own words "Chinese farmers: killed" where they are no side's. */
  readonly what: string;
  readonly claims: readonly Figure[];
}

/**
 * Figures with the rival claims of the same side and thing side by side, in the order of their first claim. Whose they
 * are is a side of the atlas, by its name, or anyone else in the data's own words.
 */
export function rivals(
  figures: readonly Figure[],
  sides: readonly Pick<SideMeta, 'id' | 'name'>[],
): readonly Rivals[] {
  const groups = new Map<string, readonly Figure[]>();
  for (const figure of figures) {
    const key = `${figure.side}: ${figure.what}`;
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return [...groups].flatMap(([key, claims]) => {
    const [first] = claims;
    if (!first) return [];
    const side = sides.find(({ id }) => id === first.side)?.name ?? null;
    return [{ side, what: side === null ? key : first.what, claims }];
  });
}
