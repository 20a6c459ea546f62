import { wordAt, wordsAfter } from '../text/around';
import { type DaySpan, isNear, type Thing } from '../things/thing';
import type { NameIndex } from '../things/names';
import type { Deed, Stage, Taken } from './deed';
import { sentenceSpan, within } from './sentence';
import { tiesOf } from './ties';

/** In words, how far a sentence is looked through. */
const REACH = 24;
/** In days: what is told of by its day, by its month. */
const [DAY, MONTH] = [2, 31];
/** In days, what lasted no longer was one thing. */
const SHORT = 14;

/** What somebody did off the field on its day, or in its month where it was done: "On 8 June X wrote to both". */
export function deedsByPeople(stage: Stage): readonly Deed[] {
  if (stage.scene.dates.length === 0) return [];
  return stage.taken.flatMap((person) =>
    stage.index.things.get(person.id)?.kind === 'person' ? (deedBy(stage, person) ?? []) : [],
  );
}

function deedBy(stage: Stage, person: Taken): Deed | null {
  const { scene, index, times } = stage;
  const ties = tiesOf(person.id, index).filter(({ event }) => isOffField(event, index));
  if (ties.length === 0) return null;
  const at = lastWordOf(stage, person.end);
  const days = times(at).sentence;
  if (days.length === 0) return null;
  const here = within(stage.taken, sentenceSpan(scene, at, REACH)).map(({ id }) => id);
  const fit = ties.filter(
    ({ event }) =>
      days.some((day) => isOn(event, day, DAY)) ||
      (event.of.some((id) => here.includes(id)) && days.some((day) => isOn(event, day, MONTH))),
  );
  const [tie, other] = fit;
  const verb = tie && !other ? verbAfter(stage, at) : null;
  return tie && verb !== null ? { thing: tie.event, first: verb, last: verb } : null;
}

/** No battle, and nothing that befell a ship: there somebody does more than one thing. */
function isOffField({ sort, days, of, title }: Thing, { things }: NameIndex): boolean {
  if (!days || days[1] - days[0] > SHORT || !OFF_FIELD.test(sort) || title.endsWith(' incident'))
    return false;
  return of.every((id) => things.get(id)?.kind !== 'ship');
}

const OFF_FIELD = /^(?:place|incident|treaty)$/;

function isOn({ days }: Thing, day: DaySpan, most: number): boolean {
  if (!days || day[1] - day[0] > most || (most === DAY && days[1] - days[0] > DAY)) return false;
  return isNear(days, day);
}

/** The number of the word that ends there. */
function lastWordOf({ scene: { words } }: Stage, end: number): number {
  let [low, high] = [0, words.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (wordAt(words, middle).end < end) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What he did follows his name. */
function verbAfter({ scene: { words } }: Stage, at: number): number | null {
  const after = wordsAfter(words, at, 3);
  const by = after.findIndex(({ key, isCapital }) => !isCapital && PAST.test(key));
  const isAside = after.slice(0, by).some(({ key }) => key === 'had');
  return by < 0 || isAside ? null : at + 1 + by;
}

const PAST =
  /^(?:\p{Ll}{2,}ed|came|went|fired|shot|wrote|sent|gave|took|spoke|told|met|left|led|read|sat|made|put|held|found|brought|drew|fell|saw|said|broke|won|lost|struck|slew)$/u;
