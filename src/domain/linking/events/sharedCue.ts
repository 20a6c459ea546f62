import { wordAt } from '../text/around';
import type { Match } from '../text/match';
import type { ReadPassage } from '../text/read';
import type { Word } from '../text/words';
import type { Cue } from './cue';
import { cueOf } from './eventCues';

/** So many names may stand in one list. */
const MOST = 6;
const LISTED = /^(?:and|or|then|the|at|of|on|off|near|before|also|finally|last|lastly|both)$/;
const MANY = /(?:[^s]s|fought|defeated|beaten|routed|wounded|killed|landed)$/;

/** The cue of the list in which a name stands: "victories at X, on the Y and at Z"; `null` for none. */
export function sharedCue(scene: ReadPassage, match: Match, at: number): Cue | null {
  const { words, matches } = scene;
  let next = match;
  for (let before = at - 1; before >= Math.max(0, at - MOST); before -= 1) {
    const each = matches[before];
    if (!each || !isList(words, each.last, next.first)) return null;
    const cue = cueOf(scene, each);
    if (cue) return isOfMany(cue, each) ? { ...cue, first: match.first, last: match.last } : null;
    next = each;
  }
  return null;
}

/** Said before the first name, of more than one. */
function isOfMany({ first, word, isOfGreat }: Cue, match: Match): boolean {
  return MANY.test(word) && (isOfGreat === true || first < match.first);
}

/** Nothing but what parts the names of a list. */
function isList(words: readonly Word[], from: number, to: number): boolean {
  if (to - from > 4) return false;
  let isParted = false;
  for (let at = from + 1; at <= to; at += 1) {
    const { joint, key } = wordAt(words, at);
    if (joint === 'comma' || key === 'and' || key === 'or') isParted = true;
    if ((joint !== 'comma' && joint !== 'space') || (at < to && !LISTED.test(key))) return false;
  }
  return isParted;
}
