import type { AtlasFeature } from '../../../domain/atlas/feature/feature';
import { DAY } from '../../../domain/dates/time';
import { spanOf } from '../../../domain/motion/voyage';
import { type Outline, together } from './groups';

/** What moves and comes together, and the days since 1970 between which any of it is under way. */
interface Moving {
  readonly ids: readonly string[];
  readonly from: number;
  readonly to: number;
}

/** What of a stock moves, each with its whole family, in order of when it begins to. */
export function movingIn(
  features: readonly Pick<AtlasFeature, 'id' | 'track'>[],
  familyOf: (ids: readonly string[]) => readonly string[],
  outlines: ReadonlyMap<string, Outline>,
): readonly Moving[] {
  const spans = new Map<string, ReturnType<typeof spanOf>>(
    features.flatMap(({ id, track }) => (track ? [[id, spanOf(track)] as const] : [])),
  );
  const placed = new Set<string>();
  const families = [...spans.keys()].flatMap((id) => {
    if (placed.has(id)) return [];
    const family = familyOf([id]);
    for (const each of family) placed.add(each);
    return [family];
  });
  return together(families, outlines).map((group) => {
    const ids = group.flat();
    const own = ids.flatMap((id) => [spans.get(id) ?? []].filter(({ length }) => length > 0));
    return {
      ids,
      from: Math.floor(Math.min(...own.map(([start = Infinity]) => start)) / DAY),
      to: Math.ceil(Math.max(...own.map(([, end = -Infinity]) => end)) / DAY),
    };
  });
}
