import { type SaidKind, saidKindOf } from './apposed';
import { isClose, wordAt, wordsAfter } from './around';
import { isBearer, isOfFleets } from './bearers';
import { ORG_AFTER, PLACE_BEFORE, SHIP_AFTER, SHIP_BEFORE, UNIT_AFTER } from '../cues';
import { isOfOtherKind } from './called';
import { isElsewhere } from './elsewhere';
import { longerShield } from './longer';
import { isOfKind } from './kindWords';
import type { Match } from './match';
import { isNamedFor } from './namedFor';
import { capitalRun, isGoods, isMark, isOfTwo, isOne, isPaper } from './organisations';
import { isCalledAfter, isDrunk, isMasthead, isOfTown, isProduct } from './products';
import { isOtherEvent } from './otherEvents';
import { personShield } from './people';
import { isNavalStation, isOfPeople, isYard } from './seas';
import type { Scene, Shield } from './scene';
import {
  isArticled,
  isAtSea,
  isBecome,
  isOfVessel,
  isQuotedAlone,
  isRenamed,
  isSteamer,
} from './vessels';
import type { Word } from './words';
import { isInWork } from './works';

/** Why a place's name names something else here; `null` when nothing says so. */
export function placeShield(scene: Scene, match: Match): Shield | null {
  if (match.how === 'dense') return null;
  const before = known.get(match);
  if (before !== undefined) return before;
  const shield = shieldOf(scene, match);
  known.set(match, shield);
  return shield;
}

/** Asked of a name as a battle and again as a place. */
const known = new WeakMap<Match, Shield | null>();

function shieldOf(scene: Scene, match: Match): Shield | null {
  return (
    titleShield(scene, match) ??
    personShield(scene, match) ??
    (isShip(scene, match) || isVessel(scene.words, match) ? 'ship' : null) ??
    saidShield(scene.words, match) ??
    afterShield(scene, match) ??
    longerShield(scene, match)
  );
}

function titleShield(scene: Scene, match: Match): Shield | null {
  if (isInWork(scene, match) || isOfOtherKind(scene.words, match)) return 'organisation';
  if (isOfBank(scene.words, match.first)) return 'organisation';
  if (isNamedFor(scene, match)) return 'organisation';
  if (isMark(scene.text, match) || isForeign(scene.words, match)) return 'longer-name';
  if (isStateOf(scene, match) || isOfWaltz(scene.words, match.first)) return 'longer-name';
  return isLikeness(scene.words, match) ? 'person' : null;
}

/** "l'Echo de Paris", "New England", "the Japan-Russia Prison": a name goes on before it, or with a hyphen behind it. */
function isForeign(words: readonly Word[], match: Match): boolean {
  return isOfForeign(words, match.first) || isFirstOfTwo(words, match);
}

function isOfForeign(words: readonly Word[], first: number): boolean {
  const [lead, second] = [wordAt(words, first - 1), wordAt(words, first - 2)];
  const word = wordAt(words, first);
  if (word.joint !== 'space') return false;
  if (/^(?:de|di|du|da|von)$/.test(lead.key)) return second.isCapital;
  if (!lead.isCapital) return false;
  return (
    (lead.key === 'new' && word.key === 'england') ||
    (/^(?:netherlands|dutch)$/.test(lead.key) && word.key === 'india')
  );
}

function isFirstOfTwo(words: readonly Word[], { first, last }: Match): boolean {
  const [joined, next] = [wordAt(words, last + 1), wordAt(words, last + 2)];
  if (joined.joint !== 'hyphen' || !joined.isCapital || wordAt(words, first).isLoud) return false;
  return next.joint === 'space' && next.isCapital && ORG_AFTER.has(next.key);
}

/** "left Tacoma, Washington": a town that is led to stands before, and the name is that of its state. */
function isStateOf({ words, names }: Scene, { first }: Match): boolean {
  const [word, town, lead] = [first, first - 1, first - 2].map((at) => wordAt(words, at));
  if (word?.joint !== 'comma' || word.key !== 'washington' || names.has(first - 1)) return false;
  return town?.isCapital === true && town.joint === 'space' && LED.test(lead?.key ?? '');
}

const LED = /^(?:in|at|from|to|near|left|reached|of)$/;

/** "the Bank of Japan". */
function isOfBank(words: readonly Word[], first: number): boolean {
  const [of, bank] = [wordAt(words, first - 1), wordAt(words, first - 2)];
  return of.key === 'of' && bank.key === 'bank' && bank.isCapital && !bank.isLoud;
}

/** "the Hills of Manchuria", with a capital: the waltz. */
function isOfWaltz(words: readonly Word[], first: number): boolean {
  const [of, hills] = [wordAt(words, first - 1), wordAt(words, first - 2)];
  return of.key === 'of' && hills.key === 'hills' && hills.isCapital && !hills.isLoud;
}

/** "portraits of Washington and Grant", but not "the portrait of Russia’s minister". */
function isLikeness(words: readonly Word[], { first, last }: Match): boolean {
  const next = wordAt(words, last + 1);
  if (next.joint === 'apostrophe' && next.key === 's') return false;
  const [of, noun] = [wordAt(words, first - 1), wordAt(words, first - 2)];
  return of.key === 'of' && /^(?:portraits?|busts?|statues?|likeness|effigy)$/.test(noun.key);
}

/** No word for a ship stands before the name, and yet it can be nothing else. */
function isVessel(words: readonly Word[], match: Match): boolean {
  if (isArticled(words, match) || isOfVessel(words, match) || isBecome(words, match)) return true;
  return isRenamed(words, match) || isAtSea(words, match);
}

const SHIELDS: Readonly<Record<SaidKind, Shield | null>> = {
  vessel: 'ship',
  work: 'organisation',
  house: 'organisation',
  person: 'person',
  settlement: null,
};

/** What the text itself says that a name is. */
function saidShield(words: readonly Word[], match: Match): Shield | null {
  const said = saidKindOf(words, match);
  return said && SHIELDS[said];
}

/** "Korea & March": a firm. */
function isFirm({ text, words }: Scene, { start, end, first, last }: Match): boolean {
  const isBefore = text.slice(start - 3, start) === ' & ' && wordAt(words, first - 1).isCapital;
  const isAnd = wordAt(words, last + 1).key === 'and' && SONS.test(wordAt(words, last + 2).key);
  if (isAnd && wordAt(words, last + 2).isCapital) return true;
  if (isOfMessrs(words, first)) return true;
  return isBefore || (text.slice(end, end + 3) === ' & ' && wordAt(words, last + 1).isCapital);
}

/** "Messrs. Paris and Hull". */
function isOfMessrs(words: readonly Word[], first: number): boolean {
  const isSecond = wordAt(words, first - 1).key === 'and' && wordAt(words, first - 2).isCapital;
  return wordAt(words, isSecond ? first - 3 : first - 1).key === 'messrs';
}

/** "Café Baltic", "Villa Mukden": what is called so stands before. */
function isHouse({ words }: Scene, { first }: Match): boolean {
  const { key, isCapital } = wordAt(words, first - 1);
  return isCapital && HOUSE.test(key) && wordAt(words, first).joint === 'space';
}

const SONS = /^(?:sons?|co|company|brothers|daughters|partners)$/;

const HOUSE =
  /^(?:caf[eé]|hotel|villa|restaurant|bar|pub|club|camp|rue|chateau|palazzo|haus|mug|team|dynamo|spartak|lokomotiv|sporting)$/;

/** Whether words beside a name say that it is a ship's. */
export function isShip({ text, words }: Scene, { first, last, start, end }: Match): boolean {
  const after = wordAt(words, last + 1);
  if (isClose(after) && after.key === 'maru') return true;
  if (isClassOf(after) || shipBefore(words, first) || isSteamer(words, first)) return true;
  if (isCounted({ text, words }, first)) return true;
  const [open, close] = [text.charAt(start - 1), text.charAt(end)];
  return (open === '«' && close === '»') || (/[_*]/.test(open) && open === close);
}

/** "the Amur-class minelayers". */
function isClassOf({ joint, key }: Word): boolean {
  return joint === 'hyphen' && key === 'class';
}

/** "two vessels: Amur and Yenisei". */
function isCounted({ text, words }: Pick<Scene, 'text' | 'words'>, first: number): boolean {
  const isSecond = wordAt(words, first - 1).key === 'and' && wordAt(words, first - 2).isCapital;
  const one = isSecond ? first - 2 : first;
  const { key, end } = wordAt(words, one - 1);
  return text.charAt(end) === ':' && SHIP_BEFORE.has(key) && PLURAL.test(key);
}

/** In words, how far a list of ships may go back to the word for them. */
const LIST = 14;
const LISTED = /^(?:and|the|i|ii|iii|maru|named|called|russian|japanese|и)$/;
const PLURAL = /s$|^(?:крейсера|броненосцы|миноносца)$/;

/** A word for a ship before the name, or before the list in which it stands. */
function shipBefore(words: readonly Word[], first: number): boolean {
  for (let at = first; at > Math.max(0, first - LIST); at -= 1) {
    const before = wordAt(words, at - 1);
    if (!isInList(wordAt(words, at), before)) return false;
    if (isVerbOfThem(wordAt(words, at), before)) return false;
    if (SHIP_BEFORE.has(before.key))
      return first - at < 2 ? !isOwner(words, first) : PLURAL.test(before.key);
    const isSmall = !before.isCapital || (before.isLoud && PLACE_BEFORE.has(before.key));
    if (isSmall && !LISTED.test(before.key)) return false;
  }
  return false;
}

/** "the best transports Russia possessed": whose they were. */
function isOwner(words: readonly Word[], first: number): boolean {
  const isMany = PLURAL.test(wordAt(words, first - 1).key) && !wordAt(words, first - 1).isCapital;
  const next = wordAt(words, first + 1);
  return isMany && next.joint === 'space' && !next.isCapital && OWNS.test(next.key);
}

const OWNS =
  /^(?:possess(?:ed|es)?|had|has|owned|owns|needed|needs|built|ordered|lost|used|sent|kept)$/;

/** "TWO VESSELS LEAVE THE BALTIC": in a list no name stands before an article without a comma. */
function isVerbOfThem({ key, joint }: Word, before: Word): boolean {
  if (key !== 'the' || joint !== 'space') return false;
  return !SHIP_BEFORE.has(before.key) && !LISTED.test(before.key);
}

function isInList({ joint }: Word, before: Word): boolean {
  return joint !== 'break' && (joint !== 'point' || isInitialDot(before));
}

function isInitialDot(before: Word): boolean {
  return /^(?:s|h|m|st)$/.test(before.key);
}

/** Whether a verb of ships follows, or an article stands before what needs none. */
export function actsAsShip({ words }: Scene, { first, last }: Match): boolean {
  const { key } = wordAt(words, first - 1);
  if (key === 'the' && wordAt(words, first).joint === 'space') return true;
  if (/^(?:aboard|boarded)$/.test(key) || isPartOf(words, first)) return true;
  return wordsAfter(words, last, 3).some((next) => SHIP_AFTER.has(next.key));
}

/** "the sailors of Aurora", "the bridge of Mikasa". */
function isPartOf(words: readonly Word[], first: number): boolean {
  return wordAt(words, first - 1).key === 'of' && ABOARD.test(wordAt(words, first - 2).key);
}

const ABOARD =
  /^(?:crews?|sailors|gunners|stokers|captain|commander|decks?|bridge|bows?|stern|hull|wreck|officers|turrets?|funnels?|masts?|sinking|loss)$/;

function afterShield(scene: Scene, match: Match): Shield | null {
  const next = wordAt(scene.words, match.last + 1);
  if (isUnit(scene, match, next)) return 'unit';
  if (isOrganised(scene, match, next) || isBearer(scene, match)) return 'organisation';
  if (isQuotedAlone(scene, match)) return 'ship';
  if (isOtherEvent(scene.words, match)) return 'longer-name';
  return isElsewhere(scene.words, match) ? 'elsewhere' : null;
}

function isOfProducts(scene: Scene, match: Match): boolean {
  if (isOfTown(scene, match) || isMasthead(scene, match)) return true;
  if (isDrunk(scene.words, match)) return true;
  return isCalledAfter(scene.words, match) || isProduct(scene.words, match.last);
}

function isUnit(scene: Scene, match: Match, next: Word): boolean {
  if (isClose(next) && (UNIT_AFTER.has(next.key) || MISSPELT_UNIT.test(next.key))) return true;
  return isNavalStation(match, next) || isOfFleets(scene.words, match) || isOfPeople(match, next);
}

/** "squardon". */
const MISSPELT_UNIT = /^s[qg][a-z]{3,6}on$/;

function isOrganisation(scene: Scene, match: Match): boolean {
  if (isFirm(scene, match) || isHouse(scene, match)) return true;
  return isOfTwo(scene, match) || isPaper(scene, match);
}

function isOrganised(scene: Scene, match: Match, next: Word): boolean {
  if (isOrganisation(scene, match) || isOne(scene, match) || isOfProducts(scene, match))
    return true;
  if ((isClose(next) && isGoods(next)) || isYard(match, next)) return true;
  if (isOfKind(match, next)) return false;
  return capitalRun(scene, match.last).some(({ key }) => ORG_AFTER.has(key));
}
