import { UNIT_AFTER } from '../cues';
import { isClose, wordAt, wordsAfter, wordsBefore } from '../text/around';
import { acted } from './acted';
import { ACT_WORDS } from './acts';
import { deedsByPeople } from './byPerson';
import {
  type Deed,
  EARLY,
  eventsHere,
  keysAfter,
  ofDay,
  only,
  type Rule,
  type Stage,
} from './deed';
import type { ReadPassage } from '../text/read';
import type { Word } from '../text/words';
import { isNear } from '../things/thing';
import { isOtherTime } from './events';
import { surrender, there } from './again';
import { assault, attempt, monthly, nth } from './nth';
import { namedIn } from './sentence';
import { isReal } from './told';

/** The deeds of a passage, in the order of the text. */
export function deedsIn(stage: Stage): readonly Deed[] {
  const found: Deed[] = [];
  for (const [at, { key }] of stage.scene.words.entries()) {
    const deed = deedAt(stage, key, at);
    if (deed) found.push(deed);
  }
  const done = deedsByPeople(stage);
  return done.length > 0 ? [...found, ...done].sort((a, b) => a.first - b.first) : found;
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

/** By the word that tells of a deed; what any act tells comes last. */
const RULES: ReadonlyMap<string, readonly Rule[]> = rulesOf([
  ['interned disarmed', interned],
  ['assault attack', assault],
  ['attempt', attempt],
  ['first second third fourth fifth', nth],
  ['surrender capitulation', surrender],
  ['there', there],
  ['rising uprising revolt mutiny insurrection', monthly],
  ['fired shelled sank opened', fired],
  ['incident affair shooting firing attack', affair],
  ['came come went', ashore],
  ['bombarded', bombarded],
  ['handed gave given delivered', handed],
  ['declared declares declaring', declared],
  [ACT_WORDS.join(' '), acted],
]);

function rulesOf(
  rules: readonly (readonly [keys: string, rule: Rule])[],
): ReadonlyMap<string, readonly Rule[]> {
  const found = new Map<string, Rule[]>();
  for (const [keys, rule] of rules)
    for (const key of keys.split(' ')) found.set(key, [...(found.get(key) ?? []), rule]);
  return found;
}

function deedAt(stage: Stage, key: string, at: number): Deed | null {
  const rules = RULES.get(key);
  if (!rules) return null;
  for (const rule of rules) {
    const deed = rule(stage, at);
    if (deed) return deed;
  }
  return null;
}
