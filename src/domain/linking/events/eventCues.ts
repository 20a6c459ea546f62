import { isClose, wordAt } from '../text/around';
import type { Match } from '../text/match';
import type { Scene } from '../text/scene';
import { isBetween, isLink } from './between';
import { blockingAt } from './blocking';
import type { Cue } from './cue';
import { foughtAt, leftAfter } from './foughtAt';
import { cueClassOf, headword, nounAfter, nounBefore } from './nounCues';
import { doneBefore, isDeed, verbAfter } from './verbCues';

type Rule = (scene: Scene, match: Match) => Cue | null;

const AFTER: readonly Rule[] = [headword, nounAfter, verbAfter];
const RULES: readonly Rule[] = [nounBefore, doneBefore, blockingAt, ...AFTER, leftAfter, foughtAt];

/** The cue of a name: before it ("the battle of"), after it ("incident", "had surrendered"); `null` for none. */
export function cueOf(scene: Scene, match: Match): Cue | null {
  for (const rule of isLed(scene, match.first) ? RULES : AFTER) {
    const cue = rule(scene, match);
    if (cue) return cue;
  }
  return null;
}

/** Whether the word before a name may lead to it from a cue, or be one: no other name does. */
function isLed(scene: Scene, first: number): boolean {
  if (!isClose(wordAt(scene.words, first))) return false;
  const { key, isCapital } = wordAt(scene.words, first - 1);
  if (!isCapital || isLink(key) || isBetween(scene, first - 1)) return true;
  return cueClassOf(key) !== undefined || isDeed(key);
}
