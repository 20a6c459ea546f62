import type { FeatureId } from '../domain/id';
import type { Party } from '../domain/knowledge';

/** How the reader wants to watch the voyages; not part of a moment. */
export class VoyageView {
  /** Show only what sources attest: no reckoned course, no place between fixes. */
  attestedOnly = $state(false);
  /** Show events only once this party knew of them; `null` shows them as they happen. */
  knownTo = $state<Party | null>(null);
  /** While the camera follows a fleet, go from its arrival at a stop to the hour before it leaves. */
  shortenStays = $state(false);
  /** Begin again at the end instead of stopping. */
  loop = $state(false);
  /** The track whose log the reader has put away; another's opens by itself. */
  putAway = $state<FeatureId | null>(null);
}
