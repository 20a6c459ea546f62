import type { FeatureId } from '../../domain/atlas/id';
import type { MapState } from './state';

/** Ids by the list that holds them. */
export type Lists = Readonly<Record<'shown' | 'sailing' | 'standing', readonly FeatureId[]>>;

/** Each list as it is, or, where most of what it could hold is in it, what of `all` is not. */
export function shortened(lists: Lists, all: Lists): Pick<MapState, keyof Lists | 'allBut'> {
  const long = (['shown', 'sailing', 'standing'] as const).filter(
    (list) => 2 * lists[list].length > all[list].length,
  );
  const inverted = long.map((list) => {
    const held = new Set(lists[list]);
    return [list, all[list].filter((id) => !held.has(id))] as const;
  });
  return { ...lists, ...Object.fromEntries(inverted), allBut: long };
}
