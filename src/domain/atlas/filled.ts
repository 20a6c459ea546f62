import type { Atlas } from './atlas';
import type { AtlasFeature } from './feature/feature';

/** The atlas with features of its stock that have come; itself when all of them were there. */
export function withFeatures(atlas: Atlas, come: readonly AtlasFeature[]): Atlas {
  const added = come.filter(({ id }) => !atlas.byId.has(id));
  if (added.length === 0) return atlas;
  const byId = new Map(atlas.byId);
  const parts = new Map(atlas.parts);
  for (const feature of added) byId.set(feature.id, feature);
  const features = [...byId.values()].toSorted(inOrderOfDate);
  for (const whole of new Set(added.flatMap(({ partOf }) => partOf))) {
    parts.set(
      whole,
      features.filter(({ partOf }) => partOf.includes(whole)),
    );
  }
  const sideOf: Atlas['sideOf'] = {
    get: (id) => byId.get(id)?.belligerents[0]?.side ?? atlas.sideOf.get(id),
  };
  return { ...atlas, features, byId, parts, sideOf };
}

/** The order of an atlas's features: by date, of one date the weightier first. */
export function inOrderOfDate(a: AtlasFeature, b: AtlasFeature): number {
  return a.when.start - b.when.start || a.rank - b.rank;
}
