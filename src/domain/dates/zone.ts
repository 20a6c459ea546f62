import { hourAndMinute, newStyle } from './calendar';
import { DAY, MINUTE, type Instant } from './time';

/** A place’s clocks. */
export interface Zone {
  /** After a time: "in Japan". */
  readonly name: string;
  /** Minutes by which they are ahead of UTC; below zero where they are behind. */
  readonly ahead: number;
  /** What a reader may write after a time to mean them, in small letters. */
  readonly words: readonly string[];
  /** Whether their time stands beside UTC. */
  readonly shown: boolean;
}

/** The time of day by a place’s clocks: "14:08 in Japan", with the day when it is another one. */
export function zoneTime({ name, ahead }: Zone, instant: Instant): string {
  const there = instant + ahead * MINUTE;
  const isSameDay = Math.floor(there / DAY) === Math.floor(instant / DAY);
  return `${hourAndMinute(there)} ${name}${isSameDay ? '' : ` on ${newStyle(there)}`}`;
}
