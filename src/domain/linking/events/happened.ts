import { wordAt, wordsAfter } from '../text/around';
import { type Cue, cueOf } from './eventCues';
import { besideOf, isOfNamedWar } from './beside';
import { type Beside, eventFor, type Happened, isDatedBy, isOtherTime } from './events';
import { sharedCue } from './sharedCue';
import type { Finding, Look } from '../things/look';
import type { Naming } from '../things/names';
import { isPlace } from '../things/senses';
import { isNamed } from '../text/called';
import { placeShield } from '../text/shields';
import type { Match } from '../text/match';
import type { Thing } from '../things/thing';
import type { Word } from '../text/words';
import { isInWork } from '../text/works';

/** An event by its own name: "Battle of the Yalu"; one of another time when the dates beside it say so. */
export function namedEvent(look: Look): Finding | null {
  const { scene, match } = look;
  const events = match.namings.flatMap(({ thing, name, isHead }) =>
    thing.kind === 'event' && (!isHead || IS_SAID.test(name)) ? [thing] : [],
  );
  if (events.length === 0) return null;
  const beside = besideOf(look);
  const isOther = (event: Thing): boolean => isOtherTime(event, beside) && !isGround(event, match);
  const thing = events.find((event) => !isOther(event)) ?? events[0];
  if (!thing) return null;
  if (
    isNamed(scene.words, match.first) ||
    isNameOf(scene.words, match.last) ||
    isClassOf(scene.words, match) ||
    isInWork(scene, match)
  )
    return { thing, what: 'not-longer-name' };
  const isLater = isOther(thing) || isSignedLater(scene.text, match, thing);
  return { thing, what: isLater ? 'not-other-time' : 'title' };
}

/** The hill that was stormed is there in other years as well. */
function isGround({ id }: Thing, { namings }: Match): boolean {
  return namings.some(({ thing, name }) => thing.id === id && /\b(?:Hill|Pass)$/.test(name));
}

/** In years, how far from its own an event is not the one of a year that follows its name. */
const APART = 2;

/** "Treaty of Portsmouth, signed in 1713", "(1713)": its own year follows, and it is another one's. */
function isSignedLater(text: string, { end }: Match, { days }: Thing): boolean {
  const year = /^,? \(?(?:(?:signed|concluded|made|fought) )?(?:in |of )?(1\d{3})\b(?![-–])/.exec(
    text.slice(end, end + 30),
  )?.[1];
  if (year === undefined || !days) return false;
  return Math.abs(Number(year) - new Date(days[0] * 86_400_000).getUTCFullYear()) > APART;
}

/** "… is also the name of his team". */
function isNameOf(words: readonly Word[], last: number): boolean {
  const [is, also, ...rest] = wordsAfter(words, last, 5).map(({ key }) => key);
  const phrase = (also === 'also' ? rest : [also, ...rest]).join(' ');
  return /^(?:is|was)$/.test(is ?? '') && phrase.startsWith('the name of');
}

/** "pre-Dreadnought", "a Dreadnought", "the Dreadnought era": an event of one word is no class of things called by it. */
function isClassOf(words: readonly Word[], { first, last }: Match): boolean {
  if (isBuilt(wordAt(words, last + 1))) return true;
  if (last > first) return false;
  const [before, word, next] = [first - 1, first, last + 1].map((at) => wordAt(words, at));
  if (
    word?.joint === 'hyphen' ||
    /^(?:a|an|another|every|no|first|last|new)$/.test(before?.key ?? '')
  )
    return true;
  return next?.joint === 'space' && CLASS.test(next.key);
}

function isBuilt({ joint, isCapital, isLoud, key }: Word): boolean {
  return joint === 'space' && isCapital && !isLoud && BUILT.test(key);
}

/** What is built or given in memory of one. */
const BUILT = /^(?:memorial|museum|monument|park|medal|cemetery)$/;

const CLASS =
  /^(?:battleships?|class|era|age|race|type|types|fever|hoax|fleet|fleets|period|revolution|project|navy)$/;

/** "Battle of Chemulpo", of the one "of Chemulpo Bay", says by itself what it is. */
const IS_SAID = /^\p{Lu}\p{Ll}+ of /u;

/** An event by its place or ship and a word beside it: "the disaster at Mukden", "Port Arthur had surrendered". */
export function happenedAt(look: Look): Finding | null {
  const { scene, match } = look;
  const events = eventsFor(look);
  if (events.length === 0) return null;
  const beside = besideOf(look);
  const cue = cueOf(scene.words, match) ?? sharedCue(scene, match, look.at);
  if (cue) {
    if (isOfWork(look, cue)) return null;
    const cued = cuedAt(look, cue, events, beside);
    if (cued || !isLoose(cue)) return cued;
  }
  return bareAt(look, events, beside);
}

function bareAt(look: Look, events: readonly Thing[], beside: Beside): Finding | null {
  const battle = battlefieldAt(look, events) ?? bareHeadAt(look);
  return battle && !isOtherTime(battle, beside) ? { thing: battle, what: 'battlefield' } : null;
}

/** "a DVD of The Battle of the Japan Sea": the event and its words are a title, or stand in one. */
function isOfWork({ scene, match }: Look, { first, last }: Cue): boolean {
  return isInWork(scene, match) || isInWork(scene, { ...match, first, last });
}

/** "Then Ulsan", "since Ulsan": of a place that the atlas knows only by its battle. */
function bareHeadAt({ scene, match, kind }: Look): Thing | null {
  const [only, other] = match.namings;
  if (!kind.isOfWar || !only?.isHead || other || !isBattleOf(only)) return null;
  const { key } = wordAt(scene.words, match.first - 1);
  const isGround = TO_GROUND.test(key) || placeShield(scene, match) !== null;
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

/** What may be said of a mere place as well. */
function isLoose({ needsDate = false, isOfGreat = false }: Cue): boolean {
  return needsDate || isOfGreat;
}

/** The event that a cue makes of a name; `null` when none answers. */
function cuedAt(look: Look, cue: Cue, events: readonly Thing[], beside: Beside): Finding | null {
  if (cue.isOfGreat) return fought(look, cue, events, beside);
  if (cue.isOfPlace && !isOfPlace(look)) return null;
  return doneAt(look, cue, events, beside);
}

function doneAt(look: Look, cue: Cue, events: readonly Thing[], beside: Beside): Finding | null {
  const what = isLossOfPlace(look, cue) ? 'fall' : cue.what;
  const isFall = what === 'fall' && isOfPlace(look);
  const fit = isFall ? events.filter((event) => isFallOf(look, event, beside)) : events;
  const happened = eventFor({ ...cue, what }, ofOrdinal(look, cue, fit, beside), beside);
  const isMere = cue.needsDate && !(isSure(look, happened) && isOfPlace(look));
  return isMere ? null : byCue(look, cue, happened);
}

/** A date agrees, or the war is named in which a fortress surrendered, as it did once. */
function isSure(look: Look, happened: Happened | null): boolean {
  if (!happened) return false;
  const { thing, isDated } = happened;
  return isDated || (thing.sort === 'surrender' && isOfNamedWar(look, thing));
}

/** "who fought at X": a battle of that name, and not the least. */
function fought(look: Look, cue: Cue, events: readonly Thing[], beside: Beside): Finding | null {
  const battles = events.filter((event) => isBattleCalledSo(look, event));
  const happened = eventFor(cue, battles, beside);
  const finding = byCue(look, cue, happened);
  return finding && !happened?.isDated ? { ...finding, what: 'battlefield' } : finding;
}

/** "the capture of Dalny" is no loss of ships there, and on another day no battle called by another place. */
function isFallOf({ match: { namings } }: Look, event: Thing, beside: Beside): boolean {
  const { sort, title } = event;
  if (sort === 'surrender' || FALL.test(title)) return true;
  const isCalled = namings.some(({ thing }) => thing.names.some((name) => title.includes(name)));
  return BATTLE.test(sort) && (isCalled || isDatedBy(event, beside));
}

const FALL = /^(?:Occupation|Capture|Fall|Evacuation|Surrender|Taking|Entry)\b/;
const ORDINAL = /\b(?:first|second|third|fourth|fifth)\b/i;

/** "the third assault": none that is called the first. */
function ofOrdinal(
  { scene: { words } }: Look,
  { first, word }: Cue,
  events: readonly Thing[],
  beside: Beside,
): readonly Thing[] {
  const [own = ''] =
    ORDINAL.exec(wordAt(words, first - 1).key) ?? ORDINAL.exec(wordAt(words, first - 2).key) ?? [];
  if (own === '') return events;
  const numbered = events.filter(({ title }) => ORDINAL.test(title));
  const fit = numbered.filter(({ title }) => ORDINAL.exec(title)?.[0].toLowerCase() === own);
  // "the first attack" is a numbered one when its day says so.
  if (word === 'attack' && !fit.some((event) => isDatedBy(event, beside))) return events;
  return numbered.length > 0 ? fit : events;
}

/** No ship and no event has the name. */
function isOfPlace({ match: { namings } }: Look): boolean {
  return namings.every(({ thing, isHead }) => isPlace(thing) && !isHead);
}

/** A place is lost otherwise than a ship is. */
function isLossOfPlace(look: Look, { word }: Cue): boolean {
  return word === 'loss' && isOfPlace(look);
}

/** Not the least of battles, and called by the place that is named. */
function isBattleCalledSo({ match: { namings } }: Look, event: Thing): boolean {
  return (
    event.rank < 3 && BATTLE.test(event.sort) && namings.some((name) => isCalledSo(event, name))
  );
}

const BATTLE = /^(?:land-battle|naval-action)$/;

/** So much better than the next is clear. */
const CLEAR = 0.15;

function byCue({ scene: { words } }: Look, cue: Cue, happened: Happened | null): Finding | null {
  if (!happened) return null;
  const { thing, isDated, lead } = happened;
  const span = [wordAt(words, cue.first).start, wordAt(words, cue.last).end] as const;
  const what = isDated ? 'dated-cue' : lead > CLEAR ? 'cue' : 'rival-cue';
  return { thing, what, cue: cue.word, span };
}

function eventsFor({ match, index }: Look): readonly Thing[] {
  const [only, other] = match.namings;
  if (only && !other) return eventsOf(only, index);
  return [...new Set(match.namings.flatMap((naming) => eventsOf(naming, index)))];
}

const NONE: readonly Thing[] = [];

function eventsOf({ thing, isHead }: Naming, index: Look['index']): readonly Thing[] {
  if (isHead) return [thing];
  // "the defeat of Japan" is no battle that has its name in that of a sea.
  const isNone = thing.kind === 'label' || /^(?:country|polity)$/.test(thing.sort);
  return isNone ? NONE : (index.eventsOf.get(thing.id) ?? NONE);
}

/** What goes before a place that is meant as the battle: "since Mukden". */
const AFTERWARDS = /^(?:after|since|came)$/;
/** What there is of a battle, and not of a place: "the news of Tsushima". */
const OF_BATTLES =
  /^(?:men|sailors|prisoners|wounded|told|news|tidings|learned|learnt|word|memory|story|anniversary|hero|heroes|victors?|veterans?|survivors?|lessons?|ones|dead|eve|morrow|aftermath|days?)$/;
/** What makes an island or a strait of Tsushima again. */
const GROUND =
  /^(?:off|on|island|islands|isle|near|through|from|of|around|past|fishermen|between|towards?|to|into|via|harbour)$/;

/** The great battle that is called by its bare place. */
function battlefieldAt(look: Look, events: readonly Thing[]): Thing | null {
  const { scene, match, kind } = look;
  if (!kind.isOfWar || placeShield(scene, match)) return null;
  const place = match.namings.find(({ thing }) => isPlace(thing));
  if (!place) return null;
  const great = events.find((event) => isGreat(event) && isCalledSo(event, place));
  return great ? spokenOf(look, great, place.thing.id) : null;
}

/** "based at Tsushima". */
function isStationed(words: readonly Word[], at: number): boolean {
  return wordAt(words, at).key === 'at' && STATIONED.test(wordAt(words, at - 1).key);
}

const STATIONED =
  /^(?:based|stationed|anchored|lay|lying|waiting|waited|assembled|squadrons?|base|moored|coaling)$/;

/** The battle, when its place is led to as one. */
function spokenOf({ scene, match, index }: Look, great: Thing, place: string): Thing | null {
  const { key } = wordAt(scene.words, match.first - 1);
  const at = match.first - (key === 'the' ? 2 : 1);
  const lead = wordAt(scene.words, at).key;
  const isOfBattle = lead === 'of' && OF_BATTLES.test(wordAt(scene.words, at - 1).key);
  if (isOfBattle || AFTERWARDS.test(lead)) return great;
  const isGround = GROUND.test(lead) || isStationed(scene.words, at);
  const isSea = index.lexicon.battles.has(place) && !isGround && !scene.isTitle;
  return isSea && !isAttribute(wordAt(scene.words, match.last + 1)) ? great : null;
}

function isGreat({ rank, sort }: Thing): boolean {
  return rank === 1 && BATTLE.test(sort);
}

/** "Tsushima Strait" and "the Tsushima current" are of the island. */
function isAttribute({ joint, key }: Word): boolean {
  return joint === 'space' && /^(?:straits?|islands?|channel|current)$/.test(key);
}

/** "Battle of Mukden" is called Mukden, that of the Sha-ho the Sha-ho; that of the Yellow Sea is not called the Yellow Sea. */
function isCalledSo({ title }: Thing, { name, thing }: Naming): boolean {
  const isRiver = thing.sort === 'river' && title === `Battle of the ${name}`;
  return isRiver || thing.names.some((each) => title === `Battle of ${each}`);
}
