import { HOUR, MINUTE, DAY, type Instant } from './time';
import type { Track } from './track';

/** How fast the clock may run. */
export interface Pace {
  readonly label: string;
  /** Atlas time in a second of playing, in milliseconds. */
  readonly perSecond: Instant;
}

/** The battle in the strait, whose turns and losses are known to the minute: its day, the next, and the eve. */
const BATTLE: readonly [Instant, Instant] = [
  Date.parse('1905-05-26T00:00Z'),
  Date.parse('1905-05-29T00:00Z'),
];

const BATTLE_PACES: readonly Pace[] = [
  { label: '1 minute a second', perSecond: MINUTE },
  { label: '5 minutes a second', perSecond: 5 * MINUTE },
  { label: '15 minutes a second', perSecond: 15 * MINUTE },
];

/** Paces slower than those of the war, for when the clock is in its one battle that is told by the minute. */
export function speedsFor(instant: Instant): readonly Pace[] {
  return instant >= BATTLE[0] && instant < BATTLE[1] ? BATTLE_PACES : [];
}

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
