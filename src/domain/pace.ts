import { HOUR, MINUTE, DAY, type Instant } from './time';
import type { Track } from './track';

/** A stay that is shortened ends so long before the ships leave. */
const LEAVE: Instant = HOUR;
/** Shorter stays are played through. */
const SHORTEST_CUT: Instant = DAY / 4;

/** Where the clock goes from an instant when stays are shortened: the hour before leaving, else the same instant. */
export function pastStay(track: Track, instant: Instant): Instant {
  const stay = track.fixes.find(({ arrive, depart }) => arrive <= instant && instant < depart);
  if (!stay || stay === track.fixes.at(-1)) return instant;
  const leave = stay.depart - LEAVE;
  return leave - instant > SHORTEST_CUT ? leave : instant;
}

/** When the ships come to the next named stop (`by` 1), or came to the last one (−1); `null` when there is none. */
export function stopBeside(track: Track, instant: Instant, by: 1 | -1): Instant | null {
  const stops = track.fixes.filter(({ stop }) => stop !== null);
  const found =
    by === 1
      ? stops.find(({ arrive }) => arrive > instant + MINUTE)
      : stops.findLast(({ arrive }) => arrive < instant - MINUTE);
  return found?.arrive ?? null;
}
