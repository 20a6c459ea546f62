import type { Position } from 'geojson';
import type { FeatureId } from '../atlas/id';
import type { Instant } from '../dates/time';

/** How well a fix is attested by the sources. */
export type FixStatus = 'two-source' | 'one-source' | 'estimated' | 'reference-unverified';

/** A vertex of a track whose time is known. */
export interface Fix {
  /** Index into the track's coordinates. */
  readonly vertex: number;
  /** `arrive === depart` where the ships passed without stopping. */
  readonly arrive: Instant;
  readonly depart: Instant;
  /** The stop's own feature; `null` for a bare position. */
  readonly stop: FeatureId | null;
  readonly status: FixStatus;
  /** How far off the place may be. */
  readonly uncertaintyKm: number;
  /** How far off the times may be: half of what their dates name, 12 hours for a day. */
  readonly slack: Instant;
}

const ATTESTED: ReadonlySet<FixStatus> = new Set<FixStatus>(['two-source', 'one-source']);

/** Whether a source, and not a reckoning, puts the ships at a fix. */
export function isAttested({ status }: Fix): boolean {
  return ATTESTED.has(status);
}

/** The course of a squadron or ship: a line, some of whose vertices are dated. */
export interface Track {
  readonly coordinates: readonly Position[];
  /** In order of time and of vertex; the first and last vertex are fixes. */
  readonly fixes: readonly Fix[];
  /** No stretch may be faster; the build fails otherwise. */
  readonly maxKnots: number;
  /** The track that tells how the same ships, or their command, went on; missing where the story ends. */
  readonly next?: FeatureId;
}
