import type { Atlas } from '../atlas/atlas';
import type { AtlasFeature } from '../atlas/feature/feature';
import { KM_PER_NM, distanceNm } from '../geometry/geodesy';
import type { FeatureId } from '../atlas/id';
import { HOUR, type Instant } from '../dates/time';
import type { Track } from './track';
import { positionAt, spanOf } from './voyage';

/** When a story goes on from a track to its successor: as soon as the successor begins, at the latest at its own end. */
export function handOver(track: Track, next: Track): Instant {
  const [start, end] = spanOf(track);
  const [begins] = spanOf(next);
  return begins > start && begins < end ? begins : end;
}

/** How far in place and time a successor takes up the story from where it was left; infinite when it is over by then. */
export function gapTo(track: Track, next: Track): { readonly km: number; readonly hours: number } {
  const left = handOver(track, next);
  const taken = Math.max(left, spanOf(next)[0]);
  const [from, to] = [positionAt(track, left), positionAt(next, taken)];
  if (!from || !to) return { km: Infinity, hours: Infinity };
  return { km: distanceNm(from, to) * KM_PER_NM, hours: (taken - left) / HOUR };
}

/** The track that follows on a feature's; `null` when its story ends with it. */
export function successorOf(atlas: Atlas, { track }: AtlasFeature): AtlasFeature | null {
  const next = track?.next === undefined ? undefined : atlas.byId.get(track.next);
  return next?.track ? next : null;
}

/** A track with all that follow on it, in order. */
export function storyFrom(atlas: Atlas, id: FeatureId): readonly AtlasFeature[] {
  const story: AtlasFeature[] = [];
  let feature = atlas.byId.get(id) ?? null;
  while (feature?.track && !story.includes(feature)) {
    story.push(feature);
    feature = successorOf(atlas, feature);
  }
  return story;
}

/** The track of a story that tells of an instant: the one given until it hands over, then the next, and so on. */
export function tellerAt(atlas: Atlas, id: FeatureId, instant: Instant): AtlasFeature | null {
  const story = storyFrom(atlas, id);
  const teller = story.find(({ track }, nth) => {
    const next = story[nth + 1]?.track;
    return !track || !next || instant < handOver(track, next);
  });
  return teller ?? null;
}
