import { wordAt } from '../text/around';
import { type DaySpan, isNear, type Thing } from '../things/thing';
import { type Act, actsAt, answers } from './acts';
import { fineDays, type Rule, type Stage, type Taken } from './deed';
import { type Beside, isMissed, isOtherTime } from './events';
import { sentenceSpan, within } from './sentence';
import { tiesOf } from './ties';
import { isReal } from './told';

/** What an act may tell of, and what ties it to its sentence. */
interface Candidate {
  readonly event: Thing;
  /** A person did it, whose name goes before. */
  readonly isBy: boolean;
  readonly isCalled: boolean;
  readonly isOnDay: boolean;
  readonly score: number;
}

/** "struck a mine", "surrendered", "was handled": an event by who did it, to whom or where, and on which day. */
export const acted: Rule = (stage, at) => {
  const { words } = stage.scene;
  if (stage.taken.length === 0 || wordAt(words, at).isCapital) return null;
  const days = fineDays(stage, at);
  const acts = actsAt(words, at).filter(({ kind }) => days.length > 0 || mayBeUndated(kind));
  if (acts.length === 0 || !isReal(words, at)) return null;
  const taken = within(stage.taken, sentenceSpan(stage.scene, at, REACH));
  if (taken.length === 0) return null;
  const found = acts
    .flatMap((act) => candidatesOf(stage, act, taken, days).map((each) => ({ ...each, act })))
    .sort((a, b) => b.score - a.score);
  const [best] = found;
  if (!best || !isEnough(stage, best, best.act, days)) return null;
  const rival = found.find(({ event }) => event !== best.event);
  if (rival && best.score - rival.score < CLEAR) return null;
  const { first, last } = best.act;
  return { thing: best.event, first, last, isLoose: !isEvent(best, best.act) };
};

/** Whether an act may be an event where no day stands beside it. */
function mayBeUndated({ isEvent, isEventOf }: Act['kind']): boolean {
  return isEvent === true || isEventOf === true;
}

/** So much better than the next is clear. */
const CLEAR = 0.15;
/** So many words of a sentence are looked at, on each side. */
const REACH = 16;

function candidatesOf(
  stage: Stage,
  act: Act,
  taken: readonly Taken[],
  days: readonly DaySpan[],
): readonly Candidate[] {
  const { index, times } = stage;
  const found = new Map<Thing, { by: Taken[]; isCalled: boolean }>();
  for (const each of taken) {
    for (const { event, isCalled } of tiesOf(each.id, index)) {
      const known = found.get(event) ?? { by: [], isCalled: false };
      if (!known.by.some(({ id }) => id === each.id)) known.by.push(each);
      found.set(event, { by: known.by, isCalled: known.isCalled || isCalled });
    }
  }
  const beside = times(act.first);
  return [...found].flatMap(([event, { by, isCalled }]) => {
    const answer = answers(event, act.kind);
    if (answer === 0 || isOtherTime(event, beside)) return [];
    const isOnDay = days.some((day) => isDayOf(event, day));
    const score =
      answer + by.length * 0.5 + (isCalled ? 0.5 : 0) + (isOnDay ? 1 : 0) + (4 - event.rank) * 0.08;
    const isDone = by.some((each) => isBy(stage, act, each));
    return [{ event, isBy: isDone, isCalled, isOnDay, score }];
  });
}

/** In days, what is short enough to be told of by any of its days. */
const SHORT = 7;

/** A day on which an event was; of a long one the first or the last. */
function isDayOf({ days }: Thing, day: DaySpan): boolean {
  if (!days || !isNear(days, day)) return false;
  if (days[1] - days[0] < SHORT) return true;
  return [days[0], days[1]].some((end) => day[0] <= end && end <= day[1]);
}

/** On its day; or by whom it is called, in its month or where no day is said and none of the story disagrees. */
function isEnough(stage: Stage, found: Candidate, act: Act, days: readonly DaySpan[]): boolean {
  if (found.isOnDay) return true;
  if (days.length > 0 || !stage.kind.isOfWar || !isEvent(found, act)) return false;
  return isKnown(found, act) && isOfStory(found.event, act, stage.times(act.first));
}

/** An event that one would think of: a great one, or called by its name. */
function isKnown({ event, isCalled }: Candidate, { kind }: Act): boolean {
  return isCalled || event.rank <= 2 || kind.said !== undefined;
}

/** No date beside it is of another time, and the story stands near it. */
function isOfStory(event: Thing, { kind }: Act, beside: Beside): boolean {
  if (isMissed(event, beside) || !event.days) return false;
  return beside.clock === null || isNear(event.days, beside.clock, kind.after ?? STORY);
}

/** Whether an act is the event, and is not only told of. */
function isEvent({ isCalled, isBy, isOnDay }: Candidate, { kind }: Act): boolean {
  if (isOnDay && kind.said !== undefined) return true;
  return isBy && (kind.isEvent === true || (kind.isEventOf === true && isCalled));
}

/** In days, how far from the story's day its next is. */
const STORY = 45;
/** In characters, how near before what was done he stands who did it. */
const NEAR = 30;

/** Whether a person did it. */
function isBy({ scene, index }: Stage, { first }: Act, { id, end }: Taken): boolean {
  const gap = wordAt(scene.words, first).start - end;
  return index.things.get(id)?.kind === 'person' && gap >= 0 && gap < NEAR;
}
