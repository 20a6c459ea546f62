import { wordsBefore } from '../text/around';
import type { Look } from '../things/look';
import type { Thing } from '../things/thing';
import { isCalledSo } from './battlefield';
import { isOfNamedWar } from './beside';
import type { Cue } from './cue';
import { type Beside, type Happened, isMissed } from './events';

/** Whether what was done to a place is the event: a date agrees, or it was done once, by whom it was done. */
export function isSure(look: Look, cue: Cue, happened: Happened | null, beside: Beside): boolean {
  if (!happened) return false;
  const { thing, isDated } = happened;
  if (isDated || (thing.sort === 'surrender' && isOfNamedWar(look, thing))) return true;
  return (
    isNews(look, cue, thing, beside) || (isKnownDeed(look, cue, thing) && isPast(thing, beside))
  );
}

/** In days, how long it is still news. */
const NEWS = 31;
const PERFECT = /^(?:have|has|had|since|yesterday)$/;

/** "They have taken X" in a letter of the weeks after it. */
function isNews(
  { scene, match }: Look,
  { first, what }: Cue,
  thing: Thing,
  { sentence, clock }: Beside,
): boolean {
  if (!thing.days || !clock || sentence.length > 0 || thing.rank > 2 || clock[1] - clock[0] > FINE)
    return false;
  const since = clock[0] - thing.days[1];
  if (since < 0 || since > NEWS) return false;
  if (!wordsBefore(scene.words, first, 3).some(({ key }) => PERFECT.test(key))) return false;
  return what !== 'landing' && match.namings.some((name) => isCalledSo(thing, name));
}

/** In days, a date that is a letter's. */
const FINE = 3;

/** In days, how long before its day the clock may stand. */
const SLACK = 7;

/** No date of the sentence is another's, and the story has come so far. */
function isPast(thing: Thing, beside: Beside): boolean {
  if (!thing.days || isMissed(thing, beside)) return false;
  return beside.clock === null || beside.clock[1] >= thing.days[0] - SLACK;
}

/** What an army, a fleet or a nation did once in the war to a place of that name. */
function isKnownDeed(look: Look, cue: Cue, thing: Thing): boolean {
  const { kind, match } = look;
  if (!kind.isOfWar) return false;
  if (cue.isByForce !== true || thing.rank > 2) return false;
  if (thing.sort !== 'land-battle') return ONCE.has(`${cue.what} ${thing.sort}`);
  return (
    thing.rank === 1 &&
    cue.what !== 'attack' &&
    match.namings.some((name) => isCalledSo(thing, name))
  );
}

const ONCE = new Set(['fall surrender', 'attack naval-action', 'invasion landing', 'fall landing']);
