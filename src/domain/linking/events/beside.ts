import { wordsBefore } from '../text/around';
import type { Look } from '../things/look';
import type { DaySpan, Thing } from '../things/thing';
import type { Beside } from './events';

/** What is kept of an event long after it: "the tenth anniversary of X". */
const KEPT = /^(?:anniversary|centenary|centennial|jubilee|commemorat(?:e[sd]?|ing|ion))$/;
/** Words within which it is said that an event is remembered. */
const REACH = 4;
/** So many names on each side may stand between an event and its war. */
const MOST = 8;
const NEVER: Beside = { sentence: [], clock: null };

/** What stands in time beside a name: nothing where it is remembered; a war that its sentence names where that has no date. */
export function besideOf(look: Look): Beside {
  const { scene, match, times } = look;
  if (wordsBefore(scene.words, match.first, REACH).some(({ key }) => KEPT.test(key))) return NEVER;
  const beside = times(match.first);
  return beside.sentence.length > 0 ? beside : { ...beside, sentence: periodsBeside(look) };
}

/** Whether the sentence names a war in which an event fell. */
export function isOfNamedWar(look: Look, { days }: Thing): boolean {
  return (
    days !== null &&
    periodsBeside(look).some(([first, last]) => first <= days[0] && days[1] <= last)
  );
}

/** The days of the wars and revolutions that the sentence of a name names. */
function periodsBeside({ scene: { matches, sentences }, match, at }: Look): readonly DaySpan[] {
  const found: DaySpan[] = [];
  for (const step of [-1, 1]) {
    for (let by = 1; by <= MOST; by += 1) {
      const other = matches[at + step * by];
      if (!other || sentences[other.first] !== sentences[match.first]) break;
      for (const { thing } of other.namings)
        if (thing.kind === 'period' && thing.days) found.push(thing.days);
    }
  }
  return found;
}
