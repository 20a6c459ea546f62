import { DAY, type Instant } from './time';

/** The night of the first torpedoes, and the day the treaty of Portsmouth was signed. */
const FIRST_DAY = Date.UTC(1904, 1, 8);
const LAST_DAY = Date.UTC(1905, 8, 5);

/** Day of the war, counted from 1 on 8 February 1904; `null` before it and after the peace of 5 September 1905. */
export function dayOfWar(instant: Instant): number | null {
  if (instant < FIRST_DAY || instant >= LAST_DAY + DAY) return null;
  return Math.floor((instant - FIRST_DAY) / DAY) + 1;
}
