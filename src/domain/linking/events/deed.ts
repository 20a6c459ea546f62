import type { Discourse } from '../text/discourse';
import type { ReadPassage } from '../text/read';
import { wordsAfter } from '../text/around';
import type { Word } from '../text/words';
import type { TextKind } from '../things/kind';
import type { NameIndex } from '../things/names';
import { type DaySpan, isNear, type Thing } from '../things/thing';
import type { Times } from '../times';
import { type Beside, isOtherTime } from './events';

/** What a passage tells of with no name that an event is called by: "was interned there", "the second assault". */
export interface Deed {
  readonly thing: Thing;
  readonly first: number;
  readonly last: number;
  /** Told of rather than named: for a reader to take. */
  readonly isLoose?: boolean;
}

/** What a name of the passage has been taken for. */
export interface Taken {
  readonly start: number;
  readonly end: number;
  readonly id: string;
}

/** All that a rule for a deed may look at. */
export interface Stage {
  readonly scene: ReadPassage;
  readonly index: NameIndex;
  readonly discourse: Discourse;
  readonly times: Times;
  readonly kind: TextKind;
  /** In the order of the text. */
  readonly taken: readonly Taken[];
}

/** Finds the deed that a word tells of; `null` for none. */
export type Rule = (stage: Stage, at: number) => Deed | null;

/** The deed, where it can be but one. */
export function only(events: readonly Thing[], first: number, last: number): Deed | null {
  const [thing, other] = events;
  return thing && !other ? { thing, first, last } : null;
}

/** In days, a date that tells one event from others. */
const FINE = 7;

/** The dates of the sentence that tell one event from others. */
export function fineDays({ times }: Stage, at: number): readonly DaySpan[] {
  return times(at).sentence.filter(([from, to]) => to - from < FINE);
}

/** Those of a date of the sentence, to the week. */
export function ofDay(events: readonly Thing[], stage: Stage, at: number): readonly Thing[] {
  const fine = fineDays(stage, at);
  return events.filter(({ days }) => days && fine.some((day) => isNear(days, day)));
}

/** A few words after one, as one phrase. */
export function keysAfter(words: readonly Word[], at: number, count: number): string {
  return wordsAfter(words, at, count)
    .map(({ key }) => key)
    .join(' ');
}

/** In days, how long before its day nothing is told of it. */
export const EARLY = 3;

/** What happened of a sort at places that the article has named, as far as its story has come. */
export function eventsHere(
  { index, discourse, times }: Stage,
  at: number,
  sort: string,
): readonly Thing[] {
  const beside = times(at);
  return index.events.filter(
    (event) =>
      event.sort === sort &&
      event.of.some((id) => discourse.isKnown(id) || isToldOf(id, index, discourse)) &&
      !isOtherTime(event, beside) &&
      hasCome(event, beside),
  );
}

function isToldOf(place: string, { eventsOf }: NameIndex, discourse: Discourse): boolean {
  return (eventsOf.get(place) ?? []).some(({ id }) => discourse.isKnown(id));
}

/** The story has come so far, or the sentence says its day. */
function hasCome({ days }: Thing, { clock, sentence }: Beside): boolean {
  if (clock === null || !days || clock[1] >= days[0] - EARLY) return true;
  return sentence.some((day) => day[1] - day[0] < FINE && isNear(days, day));
}
