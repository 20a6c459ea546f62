import { near, wordAt, wordsBefore } from '../text/around';
import { WARLIKE } from '../cues';
import { isMereAnother } from '../text/elsewhere';
import type { EvidenceClass, Nudge } from '../evidence';
import type { Finding, Look } from './look';
import { kmApart, placeSense, type Sense } from './senses';
import { isNamesake } from './namesake';
import type { Shield } from '../text/scene';
import { isLedTo } from '../text/ledTo';
import { placeShield } from '../text/shields';
import { isToldOf } from '../text/vessels';
import { isOverWater } from '../text/water';
import type { Thing } from './thing';
import { isInOwnLand, isTwin } from './twin';
import { isWordlike } from '../lexicon';
import { isLatin } from './scripts';

const LAND =
  /country|region|sea|ocean|peninsula|polity|strait|gulf|river|lake|islands|canal|territory|railway/;

/** A place, unless the words beside its name make something else of it. */
export function placeAt(look: Look): Finding | null {
  const { scene, match, discourse } = look;
  const sense = placeSense(match, () => ({ nearby: nearby(look), kind: kindBeside(look) }));
  if (!sense) return null;
  const thing = olderAt(look) ?? sense.thing;
  const shield = shieldOf(look, sense);
  if (shield) {
    remember(look, shield);
    return { thing, what: `not-${shield}` };
  }
  if (!isWhole(look, thing) || isToldApart(look)) return null;
  // What is only on the map stays an offer.
  if (thing.kind === 'label') return labelAt(look, thing);
  const what = classOf(look, sense);
  const isFirst = discourse.places.length === 0 && scene.matches.length < 2;
  if (isFirst && match.how !== 'slip') return { thing, what };
  return { thing, what, nudges: nudgesFor(look) };
}

/** "old Newchwang": the place that is called so, however the word is written. */
function olderAt({ scene: { words }, match: { first, last }, index }: Look): Thing | null {
  const old = wordAt(words, first - 1);
  if (old.key !== 'old' || wordAt(words, first).joint !== 'space') return null;
  let node = index.root.next.get(old.key);
  for (let at = first; at <= last && node; at += 1) node = node.next.get(wordAt(words, at).key);
  return node?.namings.find(({ thing: { kind } }) => kind === 'place')?.thing ?? null;
}

/** "not to be confused with Chinampa": what is one letter from a name is said to be none. */
function isToldApart({ scene: { words }, match: { first, how } }: Look): boolean {
  return how === 'slip' && wordsBefore(words, first, 3).some(({ key }) => APART.test(key));
}

const APART = /^(?:confused|unlike|confounded|mistaken)$/;

/** What else speaks for a place or against it. */
function nudgesFor({ scene, match, kind }: Look): readonly Nudge[] {
  const nudges: Nudge[] = [];
  if (match.how === 'slip') nudges.push('slip');
  if (match.how === 'slip' && !kind.isOfWar) nudges.push('noWar');
  if (scene.matches.length >= 4) nudges.push('company');
  if (isLedTo(scene, match)) nudges.push('led');
  return nudges;
}

/** In km, how near a place lies to the water that is called by it. */
const SHORE = 20;

/** "Vigo Bay" is where the anchorage Vigo is; any other label stays a label. */
function labelAt({ scene: { words }, match: { first, last }, index }: Look, label: Thing): Finding {
  const isWater = last === first + 1 && WATER.test(wordAt(words, last).key);
  const node = isWater ? index.root.next.get(wordAt(words, first).key) : undefined;
  const port = node?.namings.find(({ thing: { at, kind, sort } }) => {
    const isPort = kind === 'place' && HAVEN.test(sort);
    return isPort && at !== null && label.at !== null && kmApart(at, label.at) < SHORE;
  });
  return port ? { thing: port.thing, what: 'spelling' } : { thing: label, what: 'label' };
}

const WATER = /^(?:bay|roads|harbou?r|gulf)$/;
const HAVEN = /port|anchorage|base/;

function shieldOf(look: Look, sense: Sense): Shield | null {
  const { scene, match, discourse } = look;
  const key = keyOf(look);
  const shield = placeShield(scene, match);
  if (shield) return isBack(look, shield, key) ? null : shield;
  if (discourse.isVessel(key) && isToldOf(scene.words, match)) return 'ship';
  if (discourse.hasMet(key) && !isLedTo(scene, match)) return 'person';
  return isOtherPlace(look, sense, key) ? 'elsewhere' : null;
}

function isOtherPlace(look: Look, sense: Sense, key: string): boolean {
  // The words that tell namesakes apart are those of texts in Latin letters.
  const hasNamesake = look.index.lexicon.namesakes.has(sense.thing.id) && isLatin(key);
  if (hasNamesake) return isNamesake(look, sense);
  if (isInOwnLand(look)) return false;
  if (isTwin(look, sense)) return true;
  // "Our own Port Arthur".
  if (wordAt(look.scene.words, look.match.first - 1).key === 'own') return false;
  return look.discourse.isElsewhere(key) && !isWarlike(look);
}

/** "another Port Arthur", in a text on the one in Canada, is this one. */
function isBack({ scene, match, discourse }: Look, shield: Shield, key: string): boolean {
  return shield === 'elsewhere' && discourse.isElsewhere(key) && isMereAnother(scene.words, match);
}

function keyOf({ scene, match }: Look): string {
  return scene.words
    .slice(match.first, match.last + 1)
    .map(({ key }) => key)
    .join(' ');
}

function remember(look: Look, shield: Shield): void {
  if (shield === 'person') look.discourse.meet(keyOf(look));
  if (shield === 'ship') look.discourse.launch(keyOf(look));
  if (shield === 'elsewhere') look.discourse.leave(keyOf(look));
}

/** Whether war stands in the passage, so that a name left for another place may be this one again. */
function isWarlike(look: Look): boolean {
  const { scene, match, discourse } = look;
  const reach = discourse.hasLeft(keyOf(look)) ? CLOSE : NEAR;
  return (
    near(scene.words, match.first, reach).filter(({ key }) => WARLIKE.has(key)).length >= ENOUGH
  );
}

/** So many words of war. */
const ENOUGH = 2;
/** Words within which those of war speak for a place of the war. */
const NEAR = 40;
/** The same in the passage that has just told of the other. */
const CLOSE = 8;

/** "the West" is a place only when written so; what is left of "Washington, D.C." is none. */
function isWhole(
  { scene: { words }, match: { first, last }, index: { lexicon } }: Look,
  thing: Thing,
): boolean {
  if (!lexicon.withArticle.has(thing.id)) return wordAt(words, first).key !== 'd';
  const next = wordAt(words, last + 1);
  const isCompass = /^(?:to|towards?|from)$/.test(wordAt(words, first - 2).key);
  const isThe = wordAt(words, first - 1).key === 'the' && !isCompass;
  return isThe && !(next.joint === 'space' && next.isCapital);
}

function classOf(look: Look, sense: Sense): EvidenceClass {
  const { match } = look;
  if (match.how !== 'name') return match.how === 'dense' ? 'eastern' : 'sounds';
  if (isDoubtful(look, sense)) return isSaidPlace(look, sense) ? 'led' : 'wordlike';
  if (sense.isOneOfSeveral) return sense.isNear ? 'near' : 'several';
  if (LAND.test(sense.thing.sort)) return 'region';
  if (sense.thing.sort === 'station') return 'station';
  return sense.naming.isMain ? 'place' : 'spelling';
}

/** Led to; or "the West", unless it is a side of something: "on the West", "the West of Japan", "the West part". */
function isSaidPlace({ scene, match, index: { lexicon } }: Look, { thing }: Sense): boolean {
  if (isLedTo(scene, match)) return true;
  if (!lexicon.withArticle.has(thing.id)) return false;
  const next = wordAt(scene.words, match.last + 1);
  const isSide = wordAt(scene.words, match.first - 2).key === 'on' || next.key === 'of';
  return !isSide && (next.joint !== 'space' || GOES_ON.test(next.key));
}

/** What a sentence goes on with after a noun. */
const GOES_ON =
  /^(?:as|up|in|and|or|to|was|were|is|had|has|would|could|did|that|which|who|with|by|for|on|at|from|than|when|while|but|after|before)$/;

/** One word that is a word as well, and not written as no other word is. */
function isDoubtful(
  { scene: { words, text }, match, index: { lexicon }, discourse }: Look,
  { naming, thing }: Sense,
): boolean {
  const { first, last } = match;
  const { isLoud } = wordAt(words, first);
  // "the Chinese Eastern Railway (CER)".
  if (isLoud && discourse.isKnown(thing.id)) return false;
  // "Chosŏn": a word of the language has no such mark.
  if (isMarked(text, match)) return false;
  return (
    first === last && isWordlike(lexicon, wordAt(words, first).key) && !naming.name.startsWith('U')
  );
}

/** It has a letter with a mark: a breve, a bar. */
function isMarked(text: string, { start, end }: Look['match']): boolean {
  return /[ăĕĭŏŭāēīōū]/i.test(text.slice(start, end));
}

/** A word beside the name for what it is: "island", "station". */
function kindBeside({ scene: { words }, match: { first, last } }: Look): string {
  const keys = [last + 1, first - 1, first - 2]
    .map((each) => wordAt(words, each))
    .map((word) => word.key);
  const said = keys.find((key) =>
    /^(?:island|station|river|canal|lake|strait|port|town|city|village|bay)$/.test(key),
  );
  const isByWater = isOverWater(words, first) || /^(?:side|shores?|ice)$/.test(keys[0] ?? '');
  return said ?? (isByWater ? 'lake' : '');
}

/** Places named just before, and those just after that can be only one. */
function nearby({ scene, at, discourse }: Look): readonly Thing[] {
  const next = scene.matches.slice(at + 1, at + 5).flatMap(({ namings }) => {
    const [only] = namings;
    return only && namings.length === 1 && only.thing.at ? [only.thing] : [];
  });
  return [...discourse.places, ...next];
}
