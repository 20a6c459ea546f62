import type { Instant } from '../dates/time';
import type { AtlasFeature } from './feature/feature';
import type { Form } from './feature/kind';
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
  /** The forms that its features are drawn in. */
  readonly forms: readonly Form[];
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
  /** Where files tell of what is under way at an instant, which is drawn where it is then; empty where nothing is. */
  readonly movingAt: (instant: Instant) => string;
  /** What is under way at an instant and about it, with the stops that it takes its times from. */
  readonly ofMoving: (instant: Instant) => Promise<readonly AtlasFeature[]>;
}

/** The layer of its archive's tiles. */
export const TILED_LAYER = 'features';
