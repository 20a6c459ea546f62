import type { Figure } from './feature';
import type { SideMeta } from '../sides';

/** All that is claimed of one thing. */
export interface Rivals {
  /** "Japan: killed". */
  readonly label: string;
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
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const whose = sides.find(({ id }) => id === figure.side)?.name ?? figure.side;
    const label = `${whose}: ${figure.what}`;
    const group = groups.get(label);
    if (group) group.push(figure);
    else groups.set(label, [figure]);
  }
  return [...groups].map(([label, claims]) => ({ label, claims }));
}
