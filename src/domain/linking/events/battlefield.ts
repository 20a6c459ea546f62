import { near, wordAt, wordsAfter } from '../text/around';
import { placeShield } from '../text/shields';
import type { Word } from '../text/words';
import type { Finding, Look } from '../things/look';
import type { Naming } from '../things/names';
import { isPlace } from '../things/senses';
import type { Thing } from '../things/thing';
import { type Beside, isOtherTime } from './events';

/** The battle that a bare name means: "since Mukden"; `null` for none. */
export function bareAt(look: Look, events: readonly Thing[], beside: Beside): Finding | null {
  const battle = battlefieldAt(look, events) ?? bareHeadAt(look);
  return battle && !isOtherTime(battle, beside) ? { thing: battle, what: 'battlefield' } : null;
}

/** "Then Ulsan", "since Ulsan": of a place that the atlas knows only by its battle. */
function bareHeadAt({ scene, match, kind }: Look): Thing | null {
  const [only, other] = match.namings;
  if (!kind.isOfWar || !only?.isHead || other || !isBattleOf(only)) return null;
  const { key } = wordAt(scene.words, match.first - 1);
  const isCoast = COAST.test(wordAt(scene.words, match.last + 1).key);
  const isGround = TO_GROUND.test(key) || isCoast || placeShield(scene, match) !== null;
  return isGround ? null : only.thing;
}

/** Its title is no more than that it was a battle: "Battle off Ulsan". */
function isBattleOf({ thing: { title, rank, sort }, name }: Naming): boolean {
  return (
    rank < 3 &&
    BATTLE.test(sort) &&
    /^\p{L}+ (?:of|off|at) (?:the )?$/u.test(title.replace(name, ''))
  );
}

const TO_GROUND = /^(?:in|to|into|from|near|through|via|towards?|of|off|by|past|round)$/;

const COAST =
  /^(?:coasts?|coastline|shores?|hills?|harbou?r|bay|roads?|peninsula|lighthouse|side)$/;

/** A battle, on land or at sea. */
export const BATTLE = /^(?:land-battle|naval-action)$/;

/** What goes before a place that is meant as the battle: "since Mukden". */
const AFTERWARDS = /^(?:after|since|came)$/;
/** What there is of a battle, and not of a place: "the news of Tsushima". */
const OF_BATTLES =
  /^(?:men|sailors|prisoners|wounded|told|news|shadow|ghosts?|shame|trauma|legacy|echo(?:es)?|humiliation|cry|tidings|learned|learnt|word|memory|story|anniversary|hero|heroes|victors?|veterans?|survivors?|lessons?|ones|dead|eve|morrow|aftermath|days?)$/;
/** What comes from a battle: "the news from X". */
const TIDINGS = /^(?:news|word|tidings|reports?|survivors?|lessons?)$/;
/** What makes an island or a strait of Tsushima again. */
const GROUND =
  /^(?:see|saw|seen|sighted|glimpsed|reached|left|passed|visit|visited|visiting|rounded|off|on|island|islands|isle|near|through|from|of|around|past|fishermen|between|towards?|to|into|via|harbour)$/;

/** The great battle that is called by its bare place. */
function battlefieldAt(look: Look, events: readonly Thing[]): Thing | null {
  const { scene, match, kind } = look;
  const place = kind.isOfWar ? match.namings.find(({ thing }) => isPlace(thing)) : undefined;
  if (!place) return null;
  // Few places are called so: what shields a name is asked of them alone.
  const great = events.find((event) => isGreat(event) && isCalledSo(event, place));
  if (!great || (!isOfBattle(scene.words, match.first) && placeShield(scene, match))) return null;
  return spokenOf(look, great, place.thing.id);
}

/** "based at Tsushima". */
function isStationed(words: readonly Word[], at: number): boolean {
  return wordAt(words, at).key === 'at' && STATIONED.test(wordAt(words, at - 1).key);
}

const STATIONED =
  /^(?:based|stationed|anchored|lay|lying|waiting|waited|assembled|squadrons?|base|moored|coaling|house|home|lived|living|born|stayed|called|stopped|fished|governor|garrison|port|arrived)$/;

/** "the survivors of X": what there is of a battle; not a title, "Ghost of X". */
function isOfBattle(words: readonly Word[], first: number): boolean {
  const { key, isCapital, joint } = wordAt(words, first - 2);
  const isTitle = isCapital && joint === 'space';
  return wordAt(words, first - 1).key === 'of' && OF_BATTLES.test(key) && !isTitle;
}

/** In words, how far from a name it is said that ground is meant. */
const ABOUT = 10;
const OF_GROUND =
  /^(?:islands?|islanders|ferry|ferries|beach(?:es)?|hik(?:e|ing)|tourists?|visit|visitors|places|prefecture|shrines?|fishing|honey|trip)$/;
const OF_WAR =
  /^(?:battles?|fleets?|admiral|defeat|victory|sunk|navy|war|won|lost|killed|togo|rozhestvensky)$/;

/** "X has lots of places to visit": words of travel stand about it, and none of war. */
function isOfTravel(words: readonly Word[], first: number): boolean {
  const about = near(words, first, ABOUT);
  return about.some(({ key }) => OF_GROUND.test(key)) && !about.some(({ key }) => OF_WAR.test(key));
}

/** "X lies between": what an island does, and no battle. */
function liesSo(words: readonly Word[], last: number): boolean {
  const [verb, next] = wordsAfter(words, last, 2).map(({ key }) => key);
  if (/^(?:lies|lay|sits|stands|belongs|consists|faces|offers)$/.test(verb ?? '')) return true;
  return (
    /^(?:is|was)$/.test(verb ?? '') &&
    /^(?:located|situated|halfway|closer|home|divided|mountainous|part)$/.test(next ?? '')
  );
}

/** "X cost the Russians 90,000 casualties", "X decided the war". */
function isOfLosses(words: readonly Word[], last: number): boolean {
  const [verb, ...more] = wordsAfter(words, last, 12).map(({ key }) => key);
  if (/^(?:decided|raged)$/.test(verb ?? '')) return true;
  return (
    verb === 'cost' && more.some((key) => /^(?:casualties|men|killed|dead|losses|lives)$/.test(key))
  );
}

/** "After X the train climbs": on the way. */
function isOnTheWay(words: readonly Word[], last: number): boolean {
  return wordsAfter(words, last, 4).some(({ key }) => WAY.test(key));
}

const WAY = /^(?:trains?|line|railway|road|track|valley|steamer|ferry|bus)$/;

/** The battle, when its place is led to as one. */
function spokenOf(look: Look, great: Thing, place: string): Thing | null {
  const { scene, match } = look;
  const { key } = wordAt(scene.words, match.first - 1);
  const at = match.first - (key === 'the' ? 2 : 1);
  const lead = wordAt(scene.words, at).key;
  if (isToldOf(lead, wordAt(scene.words, at - 1).key)) return great;
  if (AFTERWARDS.test(lead)) return isOnTheWay(scene.words, match.last) ? null : great;
  if (isEndOfVoyage(scene.words, match.first)) return isSea(look, place) ? great : null;
  return isBattle(look, key === 'the' || GROUND.test(lead), place) ? great : null;
}

function isBattle(look: Look, isOnGround: boolean, place: string): boolean {
  if (isOnGround) return false;
  return isOfLosses(look.scene.words, look.match.last) || isSea(look, place);
}

/** "from Libau to X": the voyage that ended with the battle. */
function isEndOfVoyage(words: readonly Word[], first: number): boolean {
  const [to, port, from] = [1, 2, 3].map((by) => wordAt(words, first - by));
  return to?.key === 'to' && port?.isCapital === true && from?.key === 'from';
}

/** "of the battles of", "news from". */
function isToldOf(lead: string, noun: string): boolean {
  return (lead === 'of' && OF_BATTLES.test(noun)) || (lead === 'from' && TIDINGS.test(noun));
}

/** The bare name means the battle, and nothing speaks of the ground. */
function isSea({ scene, match, index }: Look, place: string): boolean {
  if (scene.isTitle || !index.lexicon.battles.has(place)) return false;
  if (isSteered(scene.words, match.last)) return false;
  return !isStationed(scene.words, match.first - 1) && !isIsland(scene.words, match);
}

/** What stands about a name is of an island or a strait. */
function isIsland(words: readonly Word[], { first, last }: Look['match']): boolean {
  return isAttribute(wordAt(words, last + 1)) || liesSo(words, last) || isOfTravel(words, first);
}

/** "X headed north", "X, commanded by", "X was holed": a ship of that name. */
function isSteered(words: readonly Word[], last: number): boolean {
  const [next, after] = wordsAfter(words, last, 2).map(({ key }) => key);
  return STEERED.test(/^(?:was|had|also)$/.test(next ?? '') ? (after ?? '') : (next ?? ''));
}

const STEERED = /^(?:headed|commanded|holed|hauled|steamed|moored|anchored|docked|patrolling)$/;

function isGreat({ rank, sort }: Thing): boolean {
  return rank === 1 && BATTLE.test(sort);
}

/** "Tsushima Strait" and "the Tsushima current" are of the island. */
function isAttribute({ joint, key }: Word): boolean {
  return joint === 'space' && /^(?:straits?|islands?|channel|current)$/.test(key);
}

/** "Battle of Mukden" is called Mukden, that of the Sha-ho the Sha-ho; that of the Yellow Sea is not called the Yellow Sea. */
export function isCalledSo({ title }: Thing, { name, thing }: Naming): boolean {
  const isRiver = thing.sort === 'river' && title === `Battle of the ${name}`;
  return isRiver || thing.names.some((each) => title === `Battle of ${each}`);
}
