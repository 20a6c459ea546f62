import { isClose, wordAt } from '../text/around';
import type { Match } from '../text/match';
import type { Scene } from '../text/scene';
import { isBetween } from './between';
import type { Cue } from './cue';
import { isReal } from './told';

const FOUGHT =
  /^(?:fought|fighting|defeated|beaten|routed|victorious|wounded|killed|fell|fallen|perished|won|destroyed|annihilated|crushed|smashed|repulsed|trounced|clashed|died|survived|engaged)$/;
/** What is done to somebody: "beat Stakelberg at X". */
const BEAT =
  /^(?:beat|fought|defeated|defeats|defeating|destroyed|destroys|destroying|annihilated|crushed|routed|smashed|engaged|caught|cornered|intercepted|sank|trounced)$/;
const AT = /^(?:at|on|off|near|before|round|around|in)$/;
/** In words, how far before its place it is said who was beaten. */
const REACH = 7;

/** "who fought at X", "beat Y at X": what is called by its place, and no other thing that happened there. */
export function foughtAt(scene: Scene, { first, last }: Match): Cue | null {
  const { words } = scene;
  const at = wordAt(words, first - 1).key === 'the' ? first - 2 : first - 1;
  if (!isClose(wordAt(words, first)) || !AT.test(wordAt(words, at).key)) return null;
  const { key } = wordAt(words, at - 1);
  if (wordAt(words, at).joint !== 'space') return null;
  if (FOUGHT.test(key))
    return isReal(words, at - 1)
      ? { what: 'battle', word: key, first, last, isOfGreat: true }
      : null;
  return beatAt(scene, at - 1, { first, last });
}

function beatAt(scene: Scene, last: number, span: Pick<Match, 'first' | 'last'>): Cue | null {
  for (let at = last; at > Math.max(0, last - REACH); at -= 1) {
    const { key } = wordAt(scene.words, at);
    if (!isClose(wordAt(scene.words, at + 1))) return null;
    if (BEAT.test(key))
      return isReal(scene.words, at)
        ? { what: 'battle', word: key, ...span, isOfGreat: true }
        : null;
    if (!isBetween(scene, at)) return null;
  }
  return null;
}

/** "the retreat from X", "was driven from X": of the battle that the place was left for. */
export function leftAfter({ words }: Scene, { first, last }: Match): Cue | null {
  if (wordAt(words, first - 1).key !== 'from' || !isClose(wordAt(words, first))) return null;
  const { key } = wordAt(words, first - 2);
  if (/^(?:retreat|rout)$/.test(key))
    return { what: 'battle', word: 'retreat', first: first - 2, last, isOfGreat: true };
  const word = key === 'out' ? wordAt(words, first - 3).key : key;
  return DRIVEN.test(word)
    ? { what: 'battle', word, first: first - 2, last, needsDate: true }
    : null;
}

const DRIVEN = /^(?:driven|drove|expelled|ejected|dislodged|thrown|forced)$/;
