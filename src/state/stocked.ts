import type { Atlas } from '../domain/atlas/atlas';
import type { FeatureId } from '../domain/atlas/id';
import type { Instant } from '../domain/dates/time';

/** Brings features of the themes that do not come with the page. */
export interface Stocked {
  /** The atlas with what has come. */
  readonly filled: (atlas: Atlas) => Atlas;
  /** Whether something that the atlas does not know may be in its stock. */
  readonly mayHave: (id: FeatureId) => boolean;
  /** Fetches those of these that are not there, as far as they can be had; whether any has come. */
  readonly bring: (ids: readonly FeatureId[]) => Promise<boolean>;
  /** Fetches those true at an instant, with those next before and after it. */
  readonly around: (instant: Instant) => Promise<void>;
  /** Fetches what is under way at an instant, in the place of what was at another; not if the clock has gone on when it comes. */
  readonly sail: (instant: Instant, isLate?: () => boolean) => Promise<void>;
}
