import { startText } from '../dates/calendar';
import { type FeatureWords, feature as ENGLISH } from '../../words/en/feature';
import type { Side } from './feature/feature';
import type { FeatureId, PassageId, PersonId } from './id';
import type { When } from '../dates/time';

/** Somebody of whom the atlas tells. */
export interface Person {
  readonly id: PersonId;
  readonly name: string;
  /** The name in the person's own writing; `null` when it is the same or not known. */
  readonly native: string | null;
  readonly side: Side;
  /** What the person was in the war. */
  readonly role: string;
  /** As generally given, without a source; `null` when that is not sure. */
  readonly born: When | null;
  readonly died: When | null;
  /** Events where the person was, then ships, fleets and armies that were the person's; once each. */
  readonly features: readonly FeatureId[];
  /** Passages that name the person, in reading order. */
  readonly passages: readonly PassageId[];
}

/** "1848–1934", "born c. 1844", "died 1905"; `null` when neither is known. */
export function lifeText(
  { born, died }: Pick<Person, 'born' | 'died'>,
  words: Pick<FeatureWords, 'born' | 'died'> = ENGLISH,
): string | null {
  if (born && died) return `${startText(born)}–${startText(died)}`;
  if (born) return words.born(startText(born));
  return died && words.died(startText(died));
}
