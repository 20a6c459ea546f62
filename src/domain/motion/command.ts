import type { AtlasFeature } from '../atlas/feature/feature';
import { isShownAt } from '../reading/moment';
import type { Instant } from '../dates/time';

/** Who commanded at an instant, the last to come where the dates of two overlap; `null` when nobody is named. */
export function commanderAt({ commands = [] }: AtlasFeature, instant: Instant): string | null {
  return commands.findLast(({ when }) => isShownAt(when, instant))?.name ?? null;
}
