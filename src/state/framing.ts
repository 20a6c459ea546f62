import type { Passage } from '../domain/article';
import type { Atlas } from '../domain/atlas';
import { extentOf, legExtent } from '../domain/extent';
import type { FeatureId } from '../domain/id';
import type { Instant } from '../domain/time';
import type { Extent } from '../domain/view';
import type { CameraRequest } from './camera.svelte';

/** No closer than this when a single point is to be shown, so that its surroundings explain it. */
const CLOSEST = 9.5;

/** Holds a feature; of a fleet under way, the leg it is on. `null` when it has no place. */
export function featureRequest(atlas: Atlas, id: FeatureId, now: Instant): CameraRequest | null {
  const track = atlas.byId.get(id)?.track;
  const leg = track ? legExtent(track, now) : null;
  return extentRequest(leg ?? extentOf(atlas, [id]));
}

/**
 * The view that a passage fixes, else what holds all it mentions; `null` when none of it has a place. An army
 * ranges over a whole campaign, so it counts only when nothing else does.
 */
export function passageRequest(atlas: Atlas, { view, features }: Passage): CameraRequest | null {
  if (view) return { kind: 'view', view, jump: false };
  const places = features.filter((id) => atlas.byId.get(id)?.kind !== 'army');
  return extentRequest(extentOf(atlas, places) ?? extentOf(atlas, features));
}

/** Holds all that is on the map of several features; `null` when none of them has a place. */
export function groupRequest(atlas: Atlas, ids: readonly FeatureId[]): CameraRequest | null {
  return extentRequest(extentOf(atlas, ids));
}

/** The view the atlas opens with. */
export function openingRequest({ meta }: Atlas): CameraRequest | null {
  return extentRequest(meta.opening.extent);
}

function extentRequest(extent: Extent | null): CameraRequest | null {
  return extent && { kind: 'extent', extent, maxZoom: CLOSEST };
}
