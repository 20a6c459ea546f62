import type { Atlas } from '../atlas';
import type { AtlasFeature, Holder, Side } from './feature';

/** Who held a ground, in order of date: its own holders, else those of the nearest whole that has any. */
export function holdersOf(atlas: Atlas, feature: AtlasFeature): readonly Holder[] {
  if (feature.holders && feature.holders.length > 0) return feature.holders;
  return (
    nearest(atlas, feature, (whole) => {
      const holders = holdersOf(atlas, whole);
      return holders.length > 0 ? holders : null;
    }) ?? []
  );
}

/** The side that claims a ground which others hold; `null` when none does. */
export function claimantOf(atlas: Atlas, feature: AtlasFeature): Side | null {
  return feature.claimedBy ?? nearest(atlas, feature, (whole) => claimantOf(atlas, whole));
}

/** First ISO days on which the map draws its powers or the holders of a ground otherwise than the day before. */
export function erasOf({ meta, features }: Pick<Atlas, 'meta' | 'features'>): readonly string[] {
  const changes = features.flatMap(({ holders = [] }) => holders.map(({ from }) => from));
  const all = new Set([...(meta.basemap?.eras ?? []), ...changes]);
  return [...all].filter((day) => day !== '').toSorted();
}

/**
 * The first day of the era that an ISO day belongs to; the map is given no finer date for what changes by era, since
 * with every new one it cuts all powers and islands anew.
 */
export function eraOf(eras: readonly string[], day: string): string {
  return eras.findLast((first) => first <= day) ?? '0001-01-01';
}

function nearest<Value>(
  atlas: Atlas,
  { partOf }: AtlasFeature,
  valueOf: (whole: AtlasFeature) => Value | null,
): Value | null {
  for (const id of partOf) {
    const whole = atlas.byId.get(id);
    const value = whole ? valueOf(whole) : null;
    if (value !== null) return value;
  }
  return null;
}
