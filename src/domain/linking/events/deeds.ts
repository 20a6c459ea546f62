import { DAY } from '../../dates/time';
import { UNIT_AFTER } from '../cues';
import { MONTH_WORDS } from '../dates/monthWords';
import { isClose, wordAt, wordsAfter, wordsBefore } from '../text/around';
import type { Discourse } from '../text/discourse';
import type { ReadPassage } from '../text/read';
import type { Word } from '../text/words';
import type { NameIndex } from '../things/names';
import { isNear, type Thing } from '../things/thing';
import type { Times } from '../times';
import { isOtherTime } from './events';
import { namedIn } from './sentence';
import { isReal } from './told';

/** What a passage tells of with no name that an event is called by: "was interned there", "the second assault". */
export interface Deed {
  readonly thing: Thing;
  readonly first: number;
  readonly last: number;
}

/** All that a rule for a deed may look at. */
interface Stage {
  readonly scene: ReadPassage;
  readonly index: NameIndex;
  readonly discourse: Discourse;
  readonly times: Times;
}

type Rule = (stage: Stage, at: number) => Deed | null;

/** The deeds of a passage. */
export function deedsIn(
  scene: ReadPassage,
  index: NameIndex,
  discourse: Discourse,
  times: Times,
): readonly Deed[] {
  const stage = { scene, index, discourse, times };
  return scene.words.flatMap(({ key }, at) => RULES.get(key)?.(stage, at) ?? []);
}

/** "… was interned there": of a ship or a port that the sentence names. */
const interned: Rule = ({ scene, index, times }, at) => {
  const [was] = wordsBefore(scene.words, at, 1);
  if (!/^(?:was|were|been|being|is|are|and)$/.test(was?.key ?? '')) return null;
  const events = namedIn(scene, at)
    .flatMap((id) => index.eventsOf.get(id) ?? [])
    .filter((event) => event.sort === 'internment' && !isOtherTime(event, times(at)));
  return only([...new Set(events)], at, at);
};

function only(events: readonly Thing[], first: number, last: number): Deed | null {
  const [thing, other] = events;
  return thing && !other ? { thing, first, last } : null;
}

const NTH = /^(?:first|second|third|fourth|fifth)$/;

/** "the second assault", "the August assault on the fortress", where the place is known. */
const assault: Rule = (stage, at) => {
  const { words } = stage.scene;
  const isGeneral = /^(?:general|grand)$/.test(wordAt(words, at - 1).key);
  const which = wordAt(words, at - (isGeneral ? 2 : 1)).key;
  const isOnFort = /^(?:on|upon|against) the fortress$/.test(keysAfter(words, at, 3));
  if (wordAt(words, at).key === 'attack' && !isGeneral && !isOnFort) return null;
  const first = at - (isGeneral ? 1 : 0);
  const all = eventsHere(stage, at, 'assault');
  if (NTH.test(which)) return only(numbered(all, which), first - 1, at);
  const month = MONTH_WORDS.get(which);
  if (month !== undefined) return only(inMonth(all, month), first - 1, at);
  return isGeneral || isOnFort ? only(ofDay(all, stage, at), first, at) : null;
};

/** "The first attempt was made on 24 February": of attempts that are numbered, on its day. */
const attempt: Rule = (stage, at) => {
  const which = wordAt(stage.scene.words, at - 1).key;
  if (!NTH.test(which)) return null;
  return only(ofDay(numbered(eventsHere(stage, at, 'raid'), which), stage, at), at - 1, at);
};

/** "at Moscow, after the December rising": of the month, at a place that the sentence names. */
const monthly: Rule = (stage, at) => {
  const { scene, index, times } = stage;
  const month = MONTH_WORDS.get(wordAt(scene.words, at - 1).key);
  if (month === undefined) return null;
  const here = namedIn(scene, at).flatMap((id) => index.eventsOf.get(id) ?? []);
  const all = [...new Set(here)].filter(
    (event) => event.sort === 'mutiny' && !isOtherTime(event, times(at)),
  );
  return only(inMonth(all, month), at - 1, at);
};

function numbered(events: readonly Thing[], which: string): readonly Thing[] {
  return events.filter(({ title }) => title.toLowerCase().startsWith(`${which} `));
}

/** Those that began in a month, from 1 on. */
function inMonth(events: readonly Thing[], month: number): readonly Thing[] {
  return events.filter(({ days }) => days && monthOf(days[0]) === month);
}

function monthOf(day: number): number {
  return new Date(day * DAY).getUTCMonth() + 1;
}

/** Those of a date of the sentence, to the week. */
function ofDay(events: readonly Thing[], { times }: Stage, at: number): readonly Thing[] {
  const fine = times(at).sentence.filter(([from, to]) => to - from < FINE);
  return events.filter(({ days }) => days && fine.some((day) => isNear(days, day)));
}

/** In days, a date that tells one event from others. */
const FINE = 7;
/** In days, how long before its day nothing is told of it. */
const EARLY = 3;

/** What happened of a sort at places that the article has named, as far as its story has come. */
function eventsHere(
  { index, discourse, times }: Stage,
  at: number,
  sort: string,
): readonly Thing[] {
  const beside = times(at);
  return index.events.filter(
    (event) =>
      event.sort === sort &&
      event.of.some((id) => discourse.isKnown(id) || isToldOf(id, index, discourse)) &&
      !isOtherTime(event, beside) &&
      (beside.clock === null || !event.days || beside.clock[1] >= event.days[0] - EARLY),
  );
}

function isToldOf(place: string, { eventsOf }: NameIndex, discourse: Discourse): boolean {
  return (eventsOf.get(place) ?? []).some(({ id }) => discourse.isKnown(id));
}

/** Who is no enemy. */
const FISHERS = /^(?:trawlers?|fishing|fishermen|smacks|fisherfolk)$/;
const NAVY = /^(?:russians?|armada)$/;

/** "fired on British trawlers", "opened fire on fishing boats". */
const fired: Rule = (stage, at) => {
  const { words } = stage.scene;
  if (!isReal(words, at)) return null;
  const after = wordsAfter(words, at, 7);
  const by = after.findIndex(({ key }) => FISHERS.test(key));
  if (by >= 0 && after.slice(0, by + 1).every(isClose)) return atFishers(stage, at, at + by + 1);
  const isPassive = /^(?:on|upon|at) by\b/.test(keysAfter(words, at, 2));
  const isOfFishers = wordsBefore(words, at, 10).some(({ key }) => FISHERS.test(key));
  return isPassive && isOfFishers ? atFishers(stage, at, at + 2) : null;
};

/** "the fishing trawler incident", "the attack on the Hull trawlers". */
const affair: Rule = (stage, at) => {
  const { words } = stage.scene;
  const before = wordsBefore(words, at, 2);
  if (before.some(({ key }) => FISHERS.test(key))) return atFishers(stage, at - 1, at, true);
  const after = wordsAfter(words, at, 6);
  const by = after.findIndex(({ key }) => FISHERS.test(key));
  const isOn = /^(?:on|upon|at)$/.test(after[0]?.key ?? '');
  return isOn && by > 0 ? atFishers(stage, at, at + by + 1) : null;
};

/** An incident in which a fleet fired at fishing boats: on its day, at its place, or of a fleet that is named. */
function atFishers(stage: Stage, first: number, last: number, isAffair = false): Deed | null {
  const { scene, index, times } = stage;
  const incidents = index.events.filter(
    ({ sort, title }) => sort === 'incident' && title.includes('incident'),
  );
  const here = new Set(namedIn(scene, first));
  const fit = incidents.filter((event) => {
    if (isOtherTime(event, times(first))) return false;
    const isNamed = event.of.some((id) => here.has(id)) || here.has(event.id);
    return (
      isAffair || isNamed || ofDay([event], stage, first).length > 0 || isOfFleet(scene, first)
    );
  });
  return only(fit, first, last);
}

/** "the Russian ships", "the X Fleet": about a word, in its sentence. */
function isOfFleet({ words, sentences }: ReadPassage, at: number): boolean {
  const first = Math.max(0, at - 25);
  return words.slice(first, at + 25).some(({ key, isCapital }, by) => {
    const isFleet = isCapital && UNIT_AFTER.has(wordAt(words, first + by + 1).key);
    return sentences[first + by] === sentences[at] && (isFleet || NAVY.test(key));
  });
}

const TROOPS = /^(?:troops|brigade|division|army|regiment|battalions?|soldiers|vanguard|infantry)$/;

/** "the first brigade came ashore", on a day when there was one landing. */
const ashore: Rule = (stage, at) => {
  const { words } = stage.scene;
  if (!isReal(words, at) || !/^ashore\b/.test(keysAfter(words, at, 1))) return null;
  const isAt = /^(?:at|on|near|in)$/.test(wordAt(words, at + 2).key);
  if (isAt || !wordsBefore(words, at, 6).some(({ key }) => TROOPS.test(key))) return null;
  const all = stage.index.events.filter(({ sort }) => sort === 'landing');
  return only(ofDay(all, stage, at), at, at + 1);
};

/** "bombarded the town" that was named, on its day. */
const bombarded: Rule = (stage, at) => {
  const { words } = stage.scene;
  if (
    !isReal(words, at) ||
    !/^the (?:town|city|port|harbou?r|place|fortress)$/.test(keysAfter(words, at, 2))
  )
    return null;
  const all = eventsHere(stage, at, 'naval-action');
  return only(
    ofDay(all, stage, at).filter(({ title }) => title.startsWith('Bombardment')),
    at,
    at + 2,
  );
};

/** "handed over the fortress", where one was named or on its day. */
const handed: Rule = (stage, at) => {
  const isFort = /^(?:over|up) the (?:fortress|stronghold|citadel)$/.test(
    keysAfter(stage.scene.words, at, 3),
  );
  if (!isFort || !isReal(stage.scene.words, at)) return null;
  const all = stage.index.events.filter(({ sort, rank }) => sort === 'surrender' && rank < 3);
  const dated = ofDay(all, stage, at);
  return only(dated.length > 0 ? dated : eventsHere(stage, at, 'surrender'), at, at + 3);
};

const ENEMIES = /^(?:japan|russia|japanese|russians?|tokyo|tokio|mikado|tsar|czar)$/;
/** In days, how long after it is still told of without its date. */
const YEAR = 365;

/** "Japan declared war", "declares war on Russia": of the war that the atlas is about. */
const declared: Rule = ({ scene: { words }, index, times }, at) => {
  if (wordAt(words, at + 1).key !== 'war' || !isReal(words, at) || !isTheirs(words, at))
    return null;
  const { sentence, clock } = times(at);
  const fit = index.events.filter(({ title, days }) => {
    if (!days || !DECLARATION.test(title)) return false;
    if (sentence.length > 0) return sentence.some((day) => isNear(day, days, EARLY));
    return clock === null || isNear(clock, days, YEAR);
  });
  return only(fit, at, at + 1);
};

const DECLARATION = /declarations? of war/i;

/** On whom it was declared, or else who declared it, is one of the two. */
function isTheirs(words: readonly Word[], at: number): boolean {
  const [on, ...whom] = wordsAfter(words, at + 1, 3).map(({ key }) => key);
  if (/^(?:on|upon|against)$/.test(on ?? ''))
    return ENEMIES.test(whom[0] === 'the' ? (whom[1] ?? '') : (whom[0] ?? ''));
  return wordsBefore(words, at, 8).some(({ key }) => ENEMIES.test(key));
}

function keysAfter(words: readonly Word[], at: number, count: number): string {
  return wordsAfter(words, at, count)
    .map(({ key }) => key)
    .join(' ');
}

const RULES: ReadonlyMap<string, Rule> = new Map(
  (
    [
      ['interned disarmed', interned],
      ['assault', assault],
      ['attack', (stage, at) => assault(stage, at) ?? affair(stage, at)],
      ['attempt', attempt],
      ['rising uprising revolt mutiny insurrection', monthly],
      ['fired shelled sank opened', fired],
      ['incident affair shooting firing', affair],
      ['came come went', ashore],
      ['bombarded', bombarded],
      ['handed gave given delivered', handed],
      ['declared declares declaring', declared],
    ] satisfies readonly (readonly [string, Rule])[]
  ).flatMap(([keys, rule]) => keys.split(' ').map((key) => [key, rule] as const)),
);
