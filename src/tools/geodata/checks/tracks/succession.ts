import { readTrack } from '../../../../data/features/read';
import { fixInstants, type WhenOf } from '../../../../data/features/track';
import { gapTo } from '../../../../domain/motion/succession';
import type { Track } from '../../../../domain/motion/track';
import { fieldOf, type Geodata, type PlacedFeature } from '../../geodata';
import type { Finding } from '../../files/problem';

/** How far off, and how much later, a successor may take up the story: two doubtful fixes in the same battle. */
const [TOLERANCE_KM, TOLERANCE_HOURS] = [30, 1];

/** Tracks whose `next` is no track, or does not begin where and when they leave off. What names nothing: see `checkReferences`. */
export function checkSuccession({ features }: Pick<Geodata, 'features'>): readonly Finding[] {
  const whens = new Map(features.map(({ feature }) => [feature.id, feature.properties.when]));
  const whenOf: WhenOf = (id) => whens.get(id);
  const byId = new Map(features.map((placed) => [placed.feature.id, placed]));
  return features.flatMap((placed) => {
    const successor = byId.get(placed.feature.properties.track?.next ?? '');
    if (!successor) return [];
    const [track, next] = [trackOf(placed, whenOf), trackOf(successor, whenOf)];
    const field = fieldOf(placed, 'track', 'next');
    if (!next) return [{ ...field, message: `"${successor.feature.id}" is no track` }];
    return track ? faultsOf(track, next).map((fault) => ({ ...field, ...fault })) : [];
  });
}

function faultsOf(track: Track, next: Track): readonly Pick<Finding, 'message' | 'expected'>[] {
  const { km, hours } = gapTo(track, next);
  if (km <= TOLERANCE_KM && hours <= TOLERANCE_HOURS) return [];
  const message = Number.isFinite(km)
    ? `it begins ${km.toFixed(0)} km off and ${hours.toFixed(1)} hours after this track leaves off`
    : 'it is over before this track leaves off';
  const expected = `at most ${String(TOLERANCE_KM)} km and ${String(TOLERANCE_HOURS)} hour`;
  return [{ message, expected }];
}

/** `null` for what is no track, or none that can be read: other checks tell why. */
function trackOf({ feature }: PlacedFeature, whenOf: WhenOf): Track | null {
  const { geometry, properties } = feature;
  const isSound =
    properties.track?.fixes.every((fix) => fixInstants(fix, whenOf) !== null) ?? false;
  if (!properties.track || !isSound || geometry?.type !== 'LineString') return null;
  return readTrack(properties.track, geometry, whenOf, feature.id);
}
