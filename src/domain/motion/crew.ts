import type { Atlas } from '../atlas/atlas';
import type { AtlasFeature } from '../atlas/feature/feature';
import { distanceNm } from '../geometry/geodesy';
import type { FeatureId } from '../atlas/id';
import { isShip } from '../atlas/feature/kind';
import { DAY, type Instant } from '../dates/time';
import { positionAt, spanOf } from './voyage';

/** Tracks that begin within sight of another begin with it. */
const IN_SIGHT_NM = 30;

/**
 * The ships that sail with a track at an instant, of those that the atlas lists. A ship of several tracks is with
 * the shortest under way; before a track of hers that begins elsewhere she is not yet with the others, and what
 * has sunk is with none.
 */
export function shipsWith(
  atlas: Atlas,
  track: FeatureId,
  instant: Instant,
): readonly AtlasFeature[] {
  return (atlas.parts.get(track) ?? []).filter(
    (ship) => isShip(ship.kind) && companyOf(atlas, ship, instant) === track,
  );
}

/** The track that a ship sails with at an instant; `null` when with none. */
function companyOf(atlas: Atlas, ship: AtlasFeature, instant: Instant): FeatureId | null {
  if (instant >= goneAt(ship)) return null;
  const tracks = ship.partOf.flatMap((id) => {
    const feature = atlas.byId.get(id);
    if (!feature?.track) return [];
    const [start, end] = spanOf(feature.track);
    return [{ id, track: feature.track, start, end }];
  });
  const active = tracks.filter(({ start, end }) => instant >= start && instant <= end);
  const elsewhere = tracks.some((later) =>
    active.some(({ track }) => {
      const [from, at] = [later.track.coordinates[0], positionAt(track, later.start)];
      return later.start > instant && from && at && distanceNm(from, at) > IN_SIGHT_NM;
    }),
  );
  if (elsewhere) return null;
  return active.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0]?.id ?? null;
}

/** The atlas dates a ship either by her last hour or by all her time with the fleet. */
function goneAt({ when: { start, end } }: AtlasFeature): Instant {
  if (end === null) return Infinity;
  return end - start <= DAY ? start : end;
}
