import type { Position } from 'geojson';
import { turnTo, zoomOf } from '../../domain/geometry/mercator';
import { HOUR, type Instant } from '../../domain/dates/time';
import type { Track } from '../../domain/motion/track';
import { positionAt, spanOf } from '../../domain/motion/voyage';

/** For how many seconds of a clip, before and after, the camera looks at where the fleet is. */
const CALM = 2;
/** How many places that mean is made of. */
const PLACES = 17;
/** How far a ship of ten knots may move over the picture in a second, in pixels. */
const PACE = 70;
const [FARTHEST, CLOSEST] = [2.6, 8.2];

/**
 * Where the camera looks at an instant of a clip that runs `perSecond` milliseconds a second: the middle of where the
 * fleet is for a while, so that it turns corners gently, however many frames a second there are.
 */
export function cameraAt(
  track: Track,
  instant: Instant,
  perSecond: Instant,
): readonly [number, number] {
  const [first, last] = spanOf(track);
  const half = Math.min(perSecond * CALM, (last - first) / 2);
  let [east, north, weight] = [0, 0, 0];
  let before = NaN;
  for (let place = 0; place < PLACES; place += 1) {
    const off = (2 * place) / (PLACES - 1) - 1;
    const at = Math.min(last, Math.max(first, instant + off * half));
    const [lng = 0, lat = 0]: Position = positionAt(track, at) ?? [];
    before = Number.isNaN(before) ? lng : before + turnTo(before, lng);
    // A hat: what is near in time counts most, what is at the ends not at all, so that nothing jerks.
    const share = 1.0001 - Math.abs(off);
    east += before * share;
    north += lat * share;
    weight += share;
  }
  return [east / weight, north / weight];
}

/** Zoom at which a fleet moves calmly over the picture in a clip that runs so fast. */
export function clipZoom(perSecond: Instant): number {
  const degrees = ((perSecond / HOUR) * 10) / 60;
  return Math.min(CLOSEST, Math.max(FARTHEST, zoomOf((PACE * 360) / degrees)));
}
