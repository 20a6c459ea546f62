import { SHIP_AFTER } from '../cues';
import { type SaidKind, saidKindOf } from '../text/apposed';
import { wordAt, wordsAfter } from '../text/around';
import type { Finding, Look } from './look';
import { shipInHan } from './hanNames';
import { isPlace } from './senses';
import type { Match } from '../text/match';
import { isElsewhere } from '../text/elsewhere';
import { isOtherVessel } from '../text/otherVessel';
import { isNamed, isNamedAfter, isOfOtherKind } from '../text/called';
import { isOrganisation } from '../text/organisations';
import { isGiven } from '../text/people';
import { GROUND } from '../text/vessels';
import { actsAsShip, isShip } from '../text/shields';
import type { Word } from '../text/words';
import { isInWork } from '../text/works';
import type { Thing } from './thing';
import { isCommonShip } from '../lexicon';

/** Places that take an article. */
const WITH_ARTICLE =
  /river|sea|strait|gulf|ocean|canal|islands|region|railway|bank|rocks|peninsula/;
/** What may follow a ship and never a place that is no more than an attribute. */
const AFTER_SHIP =
  /^(?:was|were|had|has|went|is|struck|lay|blew|sank|and|with|in|on|at|off|to|from|under|herself|itself|which|who|could|would|did|took|came|got|left|opened|turned|made|s|alone|then|now|still|also|again|never|only|hits|sinks|goes|lies|comes|fires|strikes|burns|turns|leaves|sails|runs|steams|\p{Ll}{3,}ed)$/u;

/** A ship, when words of ships stand beside her name, or nothing else has it. */
export function shipAt(look: Look): Finding | null {
  const { scene, match } = look;
  const thing = match.namings.find((naming) => naming.thing.kind === 'ship')?.thing;
  if (!thing) return null;
  if (match.how === 'dense') return shipInHan(look, thing);
  if (isOtherThing(scene, match, thing))
    return isFoughtFor(scene.words, match) ? null : { thing, what: 'not-longer-name' };
  if (match.how === 'sound' || match.how === 'slip')
    return isHeard(look, thing) ? { thing, what: 'sounds' } : null;
  return calledAt(look, thing);
}

/** By a word of ships beside her, or without one. */
function calledAt(look: Look, thing: Thing): Finding | null {
  const { scene, match } = look;
  if (isShip(scene, match)) return { thing, what: 'ship' };
  return isOrganisation(scene, match) ? null : unsaid(look, thing);
}

/** "the cruiser Jemchug": another spelling, where a ship is spoken of. */
function isHeard(look: Look, { id }: Thing): boolean {
  const { scene, match, discourse, kind } = look;
  return isShip(scene, match) || discourse.isKnown(id) || (kind.isOfWar && hasArticle(look));
}

/** Without a word of ships beside her. */
function unsaid(look: Look, thing: Thing): Finding | null {
  const { match, kind } = look;
  const places = match.namings.filter((naming) => isPlace(naming.thing));
  if (places.length === 0) return { thing, ...alone(look, thing) };
  if (isKnownShip(look, thing, places) || isToldAsShip(look, thing))
    return { thing, what: 'ship-name' };
  if (places.every(isTown) && kind.isOfWar && isAfterShip(look)) return { thing, what: 'ship' };
  const takesArticle = places.some((naming) => WITH_ARTICLE.test(naming.thing.sort));
  return !takesArticle && hasArticle(look) ? { thing, what: 'ship' } : null;
}

/** A ship that the text has told of, whose name is else but written on the map: "What became of Lena?" */
function isKnownShip(
  { scene: { words }, match, discourse }: Look,
  { id }: Thing,
  places: Match['namings'],
): boolean {
  const isRiver = [wordAt(words, match.first - 1), wordAt(words, match.last + 1)].some(({ key }) =>
    /^(?:river|island|bay|the|in|near)$/.test(key),
  );
  return !isRiver && discourse.isKnown(id) && places.every(({ thing }) => thing.kind === 'label');
}

/** A ship that the text has told of, whose name is a river's or a town's as well: "Ivanov of the Amur", "brought Sevastopol out". */
function isToldAsShip(look: Look, { id }: Thing): boolean {
  const { scene, match, discourse } = look;
  if (isCommanded(scene.words, match.first)) return true;
  if (!discourse.isKnown(id)) return false;
  const lead = wordAt(scene.words, match.first - 1);
  if (lead.key !== 'the') {
    if (HANDLED.test(lead.key) || isBareRiver(look)) return true;
    return !GROUND.test(lead.key) && SHIP_AFTER.has(wordAt(scene.words, match.last + 1).key);
  }
  const before = wordAt(scene.words, match.first - 2);
  return !GROUND.test(before.key) && hasArticle(look);
}

/** "Amur was sunk", "Amur’s mines": a river has its article. */
function isBareRiver({
  scene: { words, isTitle, names },
  match: { namings, first, last },
}: Look): boolean {
  const places = namings.filter(({ thing }) => isPlace(thing));
  if (isTitle || !places.every(({ thing }) => RIVERS.test(thing.sort))) return false;
  if (/^(?:river|rivers|on|across|along|in|upper|lower|middle)$/.test(wordAt(words, first - 1).key))
    return false;
  const next = wordAt(words, last + 1);
  if (next.joint === 'hyphen' || names.has(last + 1)) return false;
  return next.joint !== 'space' || (!next.isCapital && !LANDS.test(next.key));
}

const RIVERS = /^(?:river|strait|gulf|sea)$/;
const LANDS = /^(?:river|province|region|railway|line|valley|basin|district|bank|banks|front)$/;

/** "Captain Ivanov of the Amur". */
function isCommanded(words: readonly Word[], first: number): boolean {
  const [the, of, name, rank] = [1, 2, 3, 4].map((by) => wordAt(words, first - by));
  if (the?.key !== 'the' || of?.key !== 'of' || name?.isCapital !== true) return false;
  return rank !== undefined && COMMANDS.test(rank.key);
}

const COMMANDS = /^(?:captain|capt|commander|lieutenant|midshipman|engineer|gunner|sailor)$/;
/** What is done to a ship. */
const HANDLED = /^(?:brought|torpedoed|scuttled|boarded|towed|commanded|sank|raised|refloated)$/;
/** A work, a dog or another ship of the name. */
function isOtherThing(scene: Look['scene'], match: Look['match'], thing: Thing): boolean {
  if (isInWork(scene, match) || isOtherVessel(scene.words, match, thing)) return true;
  if (isShip(scene, match)) return false;
  const { words } = scene;
  if (OTHER.has(saidKindOf(words, match) ?? 'vessel')) return true;
  if (isNamed(words, match.first) || isElsewhere(words, match) || isGround(words, match))
    return true;
  return isNameGiver(words, match) || isOfOtherKind(words, match);
}

const OTHER: ReadonlySet<SaidKind> = new Set(['settlement', 'work', 'house']);

/** "named after General Suvorov", "Alexander Suvorov", "the battle of Borodino": whose name she has. */
function isNameGiver(words: readonly Word[], { first }: Match): boolean {
  if (wordAt(words, first).joint !== 'space') return false;
  const isGivenBefore = isGiven(wordAt(words, first - 1));
  return isOfBattle(words, first) || isGivenBefore || isNamedAfter(words, first);
}

/** "the siege of Sevastopol fifty years ago": the town of that name, and no ship. */
function isFoughtFor(words: readonly Word[], { first, namings }: Match): boolean {
  return isOfBattle(words, first) && namings.some(({ thing }) => isPlace(thing));
}

function isOfBattle(words: readonly Word[], first: number): boolean {
  const [before, second] = [wordAt(words, first - 1), wordAt(words, first - 2)];
  return before.key === 'of' && /^(?:battle|siege)$/.test(second.key);
}

/** "Askold is an island as well". */
function isGround(words: readonly Word[], { last }: Match): boolean {
  const [verb, article, noun] = wordsAfter(words, last, 3).map(({ key }) => key);
  return /^(?:is|was)$/.test(verb ?? '') && /^an?$/.test(article ?? '') && LAND.test(noun ?? '');
}

const LAND = /^(?:island|river|town|city|port|village|cape|hill|mountain|bay|street|station)$/;

/** Nothing else in the atlas has the name. */
function alone(look: Look, { id }: Thing): Omit<Finding, 'thing'> {
  const { scene, match, kind, index, discourse } = look;
  if (kind.isOfWar && actsAsShip(scene, match)) return { what: 'ship' };
  const { key } = wordAt(scene.words, match.first);
  const isCommon = match.first === match.last && isCommonShip(index.lexicon, key);
  if (isCommon && !(kind.isOfWar && (discourse.isKnown(id) || hasConsort(look))))
    return { what: 'wordlike' };
  return { what: 'ship-name', nudges: kind.isOfWar ? [] : ['noWar'] };
}

/** Beside the name of a ship that nothing else has, in a list: "with Oleg and Zhemchug". */
function hasConsort({ scene, match, at, index }: Look): boolean {
  const isOne = (each: Match | undefined): boolean =>
    each !== undefined &&
    each.namings.every(({ thing }) => thing.kind === 'ship') &&
    !isCommonShip(index.lexicon, wordAt(scene.words, each.first).key);
  const [before, after] = [scene.matches[at - 1], scene.matches[at + 1]];
  return (
    (isOne(before) && isListed(scene.words, before?.last ?? 0, match.first)) ||
    (isOne(after) && isListed(scene.words, match.last, after?.first ?? 0))
  );
}

function isTown({ thing: { sort } }: Match['namings'][number]): boolean {
  return /town|city|port|base/.test(sort);
}

/** "of the Novik and then Sevastopol": after a name that is but a ship's. */
function isAfterShip({ scene: { words, matches }, match, at }: Look): boolean {
  const before = matches[at - 1];
  if (!before?.namings.every(({ thing }) => thing.kind === 'ship')) return false;
  const between = words.slice(before.last + 1, match.first).map(({ key }) => key);
  return (
    between.length > 0 &&
    between.length < 3 &&
    between.every((key) => /^(?:and|then|later|afterwards)$/.test(key))
  );
}

/** Nothing stands between two names but a comma, "and", "the". */
function isListed(words: readonly Word[], last: number, first: number): boolean {
  const between = words.slice(last + 1, first);
  return between.length < 3 && between.every(({ key }) => /^(?:and|or|the|with|и)$/.test(key));
}

/** "the Petropavlovsk went down"; not "the Petropavlovsk road". */
function hasArticle({ scene: { words }, match: { first, last } }: Look): boolean {
  if (wordAt(words, first - 1).key !== 'the' || wordAt(words, first).joint !== 'space')
    return false;
  const next = wordAt(words, last + 1);
  return next.joint !== 'space' || AFTER_SHIP.test(next.key);
}
