import type { Discourse } from '../text/discourse';
import type { EvidenceClass, Nudge } from '../evidence';
import type { TextKind } from './kind';
import type { Match } from '../text/match';
import type { NameIndex } from './names';
import type { ReadPassage } from '../text/read';
import type { Thing } from './thing';
import type { Times } from '../times';

/** What a rule finds: a thing, the class of its evidence, and what else speaks for it. */
export interface Finding {
  readonly thing: Thing;
  readonly what: EvidenceClass;
  readonly nudges?: readonly Nudge[];
  /** The words that made an event of a place. */
  readonly cue?: string;
  /** Other words than those of the name. */
  readonly span?: readonly [start: number, end: number];
}

/** All that a rule may look at. */
export interface Look {
  readonly scene: ReadPassage;
  readonly match: Match;
  /** The number of the match in its passage. */
  readonly at: number;
  readonly index: NameIndex;
  readonly discourse: Discourse;
  readonly times: Times;
  readonly kind: TextKind;
}
