import type { Instant } from '../dates/time';
import type { Atlas } from './atlas';
import type { AtlasFeature } from './feature/feature';
import type { FeatureId, ThemeId } from './id';

/** The themes whose features do not come with the page: they are drawn from tiles, and one comes when it is asked for. */
export interface Stock {
  readonly themes: ReadonlyMap<ThemeId, StockedTheme>;
  /** What happens in them, as the timeline counts it. */
  readonly tallies: readonly Tally[];
}

/** A theme whose features do not come with the page. */
export interface StockedTheme {
  /** How many features it has. */
  readonly count: number;
  /** Address of the archive that they are drawn from. */
  readonly tiles: string;
}

/** So many events that began within the same instants; twice the same instant where that is known to the day or finer. */
export interface Tally {
  readonly began: readonly [Instant, Instant];
  readonly isDoubtful: boolean;
  /** Place of their theme among the atlas's, and of their sides among the series of sides; see `seriesOf`. */
  readonly theme: number;
  readonly sides: number;
  readonly count: number;
}

/** Fetches features of the stock; each rejects when what it asks for cannot be had. */
export interface StockReader {
  /** Those of these that are in the stock, with the wholes that they are part of and their own parts. */
  readonly ofIds: (ids: readonly FeatureId[]) => Promise<readonly AtlasFeature[]>;
  /** Those that an article names, in the same way. */
  readonly ofArticle: (article: string) => Promise<readonly AtlasFeature[]>;
  /** Those true at an instant, or those that began next before and after it. */
  readonly around: (instant: Instant) => Promise<readonly AtlasFeature[]>;
}

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

/** The layer of its archive's tiles. */
export const TILED_LAYER = 'features';
