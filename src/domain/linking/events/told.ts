import { isClose, wordAt, wordsBefore } from '../text/around';
import type { Scene } from '../text/scene';
import type { Word } from '../text/words';
import { nameAt } from './between';

/** What is no deed yet: a plan, a doubt, a denial. */
const MODAL = /^(?:would|will|might|may|could|should|must|shall|can|cannot|wouldn|couldn)$/;
const NOT =
  /^(?:not|never|nobody|none|neither|nor|without|failed|didn|hadn|wasn|weren|hardly|nearly|almost)$/;
const IF = /^(?:if|unless|should|lest|whether|were|suppose|supposing)$/;
const BEGAN =
  /^(?:began|begun|begins|begin|started|starts|managed|proceeded|continued|went|were|was|helped|used)$/;

/** Whether a verb tells what was done, and not what was planned, feared or denied. */
export function isReal(words: readonly Word[], at: number): boolean {
  const [before, second, ...more] = wordsBefore(words, at, 5).map(({ key }) => key);
  if (before === 'to' && !BEGAN.test(second ?? '')) return false;
  if (MODAL.test(before ?? '') || MODAL.test(second ?? '')) return false;
  const near = [before, second, ...more.slice(0, 1)];
  return !near.some((key) => NOT.test(key ?? '')) && !isSupposed(words, at);
}

/** "if X fell". */
export function isSupposed(words: readonly Word[], at: number): boolean {
  return wordsBefore(words, at, 3).some(({ key }) => IF.test(key) && key !== 'were');
}

/** "began to land". */
export function isBegun(words: readonly Word[], at: number): boolean {
  return wordAt(words, at - 1).key === 'to' && BEGAN.test(wordAt(words, at - 2).key);
}

const TROOPS =
  /^(?:army|armies|division|divisions|brigade|regiment|regiments|battalions?|troops|forces|corps|cossacks|infantry|cavalry|guards|marines)$/;
const FORCE =
  /^(?:japanese|russians?|japan|russia|fleet|squadron|squadrons|cruisers?|destroyers?|boats|men|soldiers|enemy|besiegers|invaders|admiral|general|navy)$/;
/** In words, how far before a verb stands who does it. */
const REACH = 7;
const SELF = /^(?:i|we|my|our|you)$/;

/** Whether an army, a fleet or a nation is the subject of a verb. */
export function isOfForce(scene: Scene, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - REACH); before -= 1) {
    const { key, isCapital } = wordAt(scene.words, before);
    const { joint } = wordAt(scene.words, before + 1);
    if (joint === 'point' || joint === 'break' || SELF.test(key)) return false;
    if (TROOPS.test(key) || FORCE.test(key)) return true;
    if (isCapital && isCommander(scene, before)) return true;
  }
  return false;
}

/** "taken by the Japanese": who did it follows. */
export function isByForce({ words }: Scene, at: number): boolean {
  const [by, the, who, more] = [1, 2, 3, 4].map((step) => wordAt(words, at + step));
  if (by?.key !== 'by' || !isClose(by)) return false;
  return [the, who, more].some((word) => word && (FORCE.test(word.key) || TROOPS.test(word.key)));
}

/** Someone the atlas knows. */
function isCommander(scene: Scene, at: number): boolean {
  return nameAt(scene, at)?.namings.some(({ thing: { kind } }) => kind === 'person') === true;
}
