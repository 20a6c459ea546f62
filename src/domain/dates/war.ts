import type { AtlasMeta } from '../atlas/meta';
import { DAY, type Instant } from './time';

/** Day of the war, counted from 1 on its first; `null` before it, after its last, and when none is counted. */
export function dayOfWar({ war }: Pick<AtlasMeta, 'war'>, instant: Instant): number | null {
  if (!war || instant < war[0] || instant >= war[1]) return null;
  return Math.floor((instant - war[0]) / DAY) + 1;
}

/** The year that names of the period are of: the first of the war, else of the atlas. */
export function periodYear({ war, span }: Pick<AtlasMeta, 'war' | 'span'>): number {
  return new Date((war ?? span)[0]).getUTCFullYear();
}
