import type { Figure } from './feature';

/** All that is claimed of one thing. */
export interface Rivals {
  /** "Japan: killed". */
  readonly label: string;
  readonly claims: readonly Figure[];
}

/** Figures with the rival claims of the same side and thing side by side, in the order of their first claim. */
export function rivals(figures: readonly Figure[]): readonly Rivals[] {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const label = `${figure.side}: ${figure.what}`;
    const group = groups.get(label);
    if (group) group.push(figure);
    else groups.set(label, [figure]);
  }
  return [...groups].map(([label, claims]) => ({ label, claims }));
}
