import { wordAt } from '../text/around';
import type { Finding, Look } from '../things/look';
import type { Naming } from '../things/names';
import { isPlace } from '../things/senses';
import { isNear, type Thing } from '../things/thing';
import { isInWork } from '../text/works';
import { BATTLE, bareAt, isCalledSo } from './battlefield';
import { besideOf } from './beside';
import type { Cue } from './cue';
import { cueOf } from './eventCues';
import { keysAfter } from './deed';
import { type Beside, eventFor, type Happened, isDatedBy } from './events';
import { landingsNear } from './landings';
import { sharedCue } from './sharedCue';
import { isSure } from './sure';

/** An event by its place or ship and a word beside it: "the disaster at Mukden", "Port Arthur had surrendered". */
export function happenedAt(look: Look): Finding | null {
  const { scene, match } = look;
  const events = eventsFor(look);
  if (events.length === 0) return null;
  const beside = besideOf(look);
  const cue = cueOf(scene, match) ?? sharedCue(scene, match, look.at);
  if (cue) {
    if (isOfWork(look, cue)) return null;
    const cued = cuedAt(look, cue, events, beside);
    if (cued || !isLoose(cue)) return cued;
  }
  return bareAt(look, events, beside);
}

/** "a DVD of The Battle of the Japan Sea": the event and its words are a title, or stand in one. */
function isOfWork({ scene, match }: Look, { first, last }: Cue): boolean {
  return isInWork(scene, match) || isInWork(scene, { ...match, first, last });
}

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
  const fit = isFall ? events.filter((event) => isFallOf(look, cue, event, beside)) : events;
  const happened = eventFor({ ...cue, what }, ofOrdinal(look, cue, fit, beside), beside);
  const isMere = cue.needsDate && !(isSure(look, cue, happened, beside) && isOfPlace(look));
  return isMere ? null : byCue(look, cue, happened, beside);
}

/** "who fought at X": a battle of that name, and not the least. */
function fought(look: Look, cue: Cue, events: readonly Thing[], beside: Beside): Finding | null {
  const battles = events.filter(
    (event) => isBattleCalledSo(look, event) || isDatedBattle(look, event, beside),
  );
  const happened = eventFor(cue, battles, beside);
  const finding = byCue(look, cue, happened, beside);
  return finding && !happened?.isDated ? { ...finding, what: 'battlefield' } : finding;
}

/** "the capture of Dalny" is no loss of ships there, and on another day no battle called by another place. */
function isFallOf({ match: { namings } }: Look, cue: Cue, event: Thing, beside: Beside): boolean {
  const { sort, title, rank } = event;
  // A small town is taken in a text far more often than its battle is meant.
  if (cue.isActive === true)
    return sort === 'surrender' || (rank < 3 && namings.some((name) => isBattleOf(event, name)));
  if (sort === 'surrender' || FALL.test(title)) return true;
  const isCalled = namings.some(({ thing }) => thing.names.some((name) => title.includes(name)));
  return BATTLE.test(sort) && (isCalled || isDatedBy(event, beside));
}

/** One of its names is that it was the battle of the place. */
function isBattleOf({ title, names }: Thing, { name }: Naming): boolean {
  return [title, ...names].some((each) => each === `Battle of ${name}`);
}

const FALL = /^(?:Occupation|Capture|Fall|Evacuation|Surrender|Taking|Entry|Invasion|Pursuit)\b/;
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

/** On its day the Battle of the Yellow Sea was in the Yellow Sea, and a lesser one where it was. */
function isDatedBattle({ match: { namings } }: Look, event: Thing, beside: Beside): boolean {
  const isCalled = namings.some(
    ({ thing, name }) =>
      thing === event || [event.title, ...event.names].some((each) => each.includes(` ${name}`)),
  );
  return isCalled && BATTLE.test(event.sort) && isDatedBy(event, beside);
}

/** Not the least of battles, and called by the place that is named. */
function isBattleCalledSo({ match: { namings } }: Look, event: Thing): boolean {
  return (
    event.rank < 3 &&
    BATTLE.test(event.sort) &&
    namings.some((name) => isCalledSo(event, name) || (name.isHead && name.thing === event))
  );
}

/** "the storming of X ten years before": of another war than the story's. */
const YEARS_BEFORE = /^\w+ years (?:before|earlier|previously)$/;
/** So much better than the next is clear. */
const CLEAR = 0.15;

function byCue(look: Look, cue: Cue, happened: Happened | null, beside: Beside): Finding | null {
  if (!happened) return null;
  const { words } = look.scene;
  const { thing, isDated, lead } = happened;
  if (!isDated && lead <= CLEAR && isOfOtherDay(look, cue, happened, beside)) return null;
  if (!isDated && YEARS_BEFORE.test(keysAfter(words, cue.last, 3))) return null;
  const span = [wordAt(words, cue.first).start, wordAt(words, cue.last).end] as const;
  const what = isDated ? 'dated-cue' : lead > CLEAR ? 'cue' : 'rival-cue';
  return { thing, what, cue: cue.word, span };
}

/** In days: what is told to the day is no event so far from it, unless it is the battle that is called by the place. */
const [FINE, APART] = [40, 45];

/** "On the 26th there was a cannonade round X": none of which the atlas knows. */
function isOfOtherDay(
  { match: { namings } }: Look,
  { what }: Cue,
  { thing }: Happened,
  { sentence, clock }: Beside,
): boolean {
  const { days } = thing;
  const isNamed = what === 'battle' && namings.some((name) => isBattleOf(thing, name));
  if (!days || isNamed) return false;
  const about = sentence.length > 0 ? sentence : clock ? [clock] : [];
  const fine = about.filter(([first, last]) => last - first < FINE);
  return fine.length > 0 && !fine.some((span) => isNear(days, span, APART));
}

function eventsFor({ match, index }: Look): readonly Thing[] {
  const [only, other] = match.namings;
  if (only && !other) return landingsNear(only.thing, index) ?? eventsOf(only, index);
  return [...new Set(match.namings.flatMap((naming) => eventsOf(naming, index)))];
}

const NONE: readonly Thing[] = [];

function eventsOf({ thing, isHead }: Naming, index: Look['index']): readonly Thing[] {
  if (isHead) return [thing];
  // "the defeat of Japan" is no battle that has its name in that of a sea.
  const isNone = thing.kind === 'label' || /^(?:country|polity)$/.test(thing.sort);
  return isNone ? NONE : (index.eventsOf.get(thing.id) ?? NONE);
}
