import { fieldsOf } from '../spans';
import type { WrittenDate } from '../written';
import type { Stand } from './anchors';
import type { Era } from './era';
import type { Turn } from './turns';

/** A year beside the story that has just been spoken of. */
export interface Aside {
  readonly year: number;
  readonly at: number;
  /** It opened its paragraph, which is then about that year. */
  readonly isLead: boolean;
  /** No more than its year was said. */
  readonly isBare: boolean;
}

/** Where a story stands, with the aside that it has just made. */
interface Telling extends Stand {
  readonly aside: Aside | null;
}

export type Lead = readonly [year: number | null, price: number];

/** The year of which a day without one should be, and what another costs. */
export function leadOf({ aside, year }: Telling, said: number | undefined, opens: boolean): Lead {
  const known = said ?? year;
  if (known !== null) return [known, OFF_SAID];
  return aside?.isLead === true && !opens ? [aside.year, OFF_LEAD] : NO_LEAD;
}

export const NO_LEAD: Lead = [null, 0];

/** The year of an aside just made; a bare year says nothing of the next paragraph. */
export function asideNear(
  { aside }: Telling,
  { start }: WrittenDate,
  isFirst: boolean,
): number | null {
  if (aside?.isBare === true && isFirst) return null;
  return aside && start - aside.at < NEAR_ASIDE ? aside.year : null;
}

/** The year of the clock, when the story has left the years of which dates without one may be. */
export function yearBeyond({ clock }: Stand, { main }: Era): number | null {
  if (clock === null) return null;
  const { year } = fieldsOf(clock);
  return year > main[1] + 1 ? year : null;
}

/** Out of the year with which its paragraph began. */
const OFF_LEAD = 2.5;
/** Out of the year that its sentence or its heading says: more than the chronicle can speak for. */
const OFF_SAID = 5;

export function isOff(lead: number | null, { option }: Turn): boolean {
  return lead !== null && option?.year !== lead;
}

/** An aside colours no more than the sentences after it, in characters. */
const NEAR_ASIDE = 400;
