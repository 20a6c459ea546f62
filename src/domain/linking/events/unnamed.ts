import { isOpening, wordAt, wordsBefore } from '../text/around';
import type { Discourse } from '../text/discourse';
import type { NameIndex } from '../things/names';
import type { DatedSpan } from '../dates/path/years';
import { isNear, type DaySpan, type Thing } from '../things/thing';
import type { Word } from '../text/words';
import type { Times } from '../times';
import type { CueClass } from './cue';
import { cueClassOf, isShot, openingOf } from './nounCues';
import { NO_FALL } from './verbCues';
import { answerTo, type Beside } from './events';

/** Words that speak of an event without its name: "the fortress had fallen", "peace was signed". */
export interface Phrase {
  readonly what: CueClass;
  readonly first: number;
  readonly last: number;
  /** A fortress is spoken of. */
  readonly isOfFort?: boolean;
  /** The day follows at once. */
  readonly isOfDay?: boolean;
  /** It takes more than a day, or is told of by its month. */
  readonly isOfMonth?: boolean;
}

/** What is spoken of, and whether its day or its place is said. */
export interface Spoken extends Phrase {
  readonly thing: Thing;
  readonly isSaid: boolean;
}

const FORT = /^(?:fortress|stronghold|citadel|garrison)$/;
const PEACE = /^(?:peace|treaty)$/;
const FALLEN =
  /^(?:fell|falls|fallen|surrendered|surrenders|capitulated|capitulates|yielded|yields)$/;
const GIVEN = /^(?:given|gave|gives|giving)$/;
const SIGNED = /^(?:signed|concluded|ratified)$/;
const HELP = /^(?:had|has|have|was|were|been|at|last|finally|itself|would|must|to|is|being)$/;
const NEXT_MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** The phrase that begins with a word; `null` for none. */
function phraseAt(words: readonly Word[], at: number): Phrase | null {
  const { key } = wordAt(words, at);
  if (FORT.test(key)) {
    const phrase = doneTo(words, at, FALLEN, 'fall');
    return phrase && { ...phrase, isOfFort: true };
  }
  if (PEACE.test(key)) return doneTo(words, at, SIGNED, 'treaty') ?? peaceAlone(words, at);
  if (SIGNING.test(key)) return declaring(words, at) ?? signing(words, at);
  if (YIELDING.test(key)) return yielding(words, at);
  return declaring(words, at) ?? ofNoun(words, at);
}

/** "the first shots", "the fall of the fortress", "the action of 10 August". */
function ofNoun(words: readonly Word[], at: number): Phrase | null {
  const opening = openingOf(words, at);
  if (opening) return { what: opening, first: at, last: at };
  const what = cueClassOf(wordAt(words, at).key);
  if (what === 'mutiny' && isAboard(words, at))
    return { what, first: at, last: at, isOfMonth: true };
  if (what === 'attack' && /^(?:night|torpedo)$/.test(wordAt(words, at - 1).key))
    return { what, first: at - 1, last: at };
  return what ? (ofFort(words, at, what) ?? ofDay(words, at, what)) : null;
}

/** "mutiny on the ship", "mutiny aboard". */
function isAboard(words: readonly Word[], at: number): boolean {
  const [on, the, ship] = [1, 2, 3].map((by) => wordAt(words, at + by).key);
  return on === 'aboard' || (on === 'on' && the === 'the' && /^(?:battle)?ship$/.test(ship ?? ''));
}

/** "the fortress had at last surrendered". */
function doneTo(
  words: readonly Word[],
  first: number,
  verb: RegExp,
  what: CueClass,
): Phrase | null {
  for (let last = first + 1; last <= first + 4; last += 1) {
    const { key, joint } = wordAt(words, last);
    if (joint !== 'space') return null;
    if (verb.test(key)) return isOtherwise(words, last) ? null : { what, first, last };
    if (GIVEN.test(key) && wordAt(words, last + 1).key === 'in')
      return { what, first, last: last + 1 };
    if (!HELP.test(key)) return null;
  }
  return null;
}

/** Said of another place, or "the garrison fell back". */
function isOtherwise(words: readonly Word[], last: number): boolean {
  const next = wordAt(words, last + 1);
  return (next.joint === 'space' && NO_FALL.test(next.key)) || isElsewhere(words, last);
}

/** "Peace!", "Peace, they say": the word alone, of the day it was made. */
function peaceAlone(words: readonly Word[], at: number): Phrase | null {
  const [word, next] = [wordAt(words, at), wordAt(words, at + 1)];
  const isAlone = word.key === 'peace' && word.isCapital && isOpening(word);
  const isEnd = next.joint !== 'space' && next.joint !== 'hyphen' && next.joint !== 'apostrophe';
  return isAlone && isEnd ? { what: 'treaty', first: at, last: at } : null;
}

/** "declared war", "war was declared", "the declaration of war"; but not "without a declaration of war". */
function declaring(words: readonly Word[], first: number): Phrase | null {
  // Joined for these words alone: each word of a text is asked.
  if (!DECLARES.test(wordAt(words, first).key)) return null;
  const keys = [0, 1, 2].map((by) => wordAt(words, first + by).key).join(' ');
  const [length] = DECLARED.flatMap(([phrase, count]) => (phrase.test(keys) ? [count] : []));
  if (length === undefined) return null;
  if (wordsBefore(words, first, 3).some(({ key }) => NOT.test(key))) return null;
  return { what: 'declaration', first, last: first + length - 1, isOfMonth: true };
}

const DECLARES = /^(?:declared|war|declarations?)$/;
const DECLARED: readonly (readonly [phrase: RegExp, words: number])[] = [
  [/^declared war\b/, 2],
  [/^war (?:was|is) declared$/, 3],
  [/^declarations? of war$/, 3],
];
const NOT = /^(?:without|no|not|any|never|before|until|formal)$/;

const SIGNING = /^(?:signed|concluded)$/;

/** "signed a peace treaty", "concluded peace". */
function signing(words: readonly Word[], first: number): Phrase | null {
  const at = /^(?:a|the)$/.test(wordAt(words, first + 1).key) ? first + 2 : first + 1;
  if (wordAt(words, at).key !== 'peace' || wordAt(words, at).joint !== 'space') return null;
  const last = wordAt(words, at + 1).key === 'treaty' ? at + 1 : at;
  return isElsewhere(words, last) ? null : { what: 'treaty', first, last };
}

const YIELDING = /^(?:surrendered|given|gave|giving)$/;

/** "given up the fortress". */
function yielding(words: readonly Word[], first: number): Phrase | null {
  const up = wordAt(words, first + 1).key === 'up' ? 1 : 0;
  if (up === 0 && wordAt(words, first).key !== 'surrendered') return null;
  const [the, fort] = [1, 2].map((by) => wordAt(words, first + up + by).key);
  const last = first + up + 2;
  const isFort = the === 'the' && FORT.test(fort ?? '') && fort !== 'garrison';
  return isFort && !isElsewhere(words, last) ? { what: 'fall', first, last, isOfFort: true } : null;
}

/** "the fall of the fortress". */
function ofFort(words: readonly Word[], first: number, what: CueClass): Phrase | null {
  const [of, the, fort] = [1, 2, 3].map((by) => wordAt(words, first + by).key);
  const isFort = of === 'of' && the === 'the' && FORT.test(fort ?? '');
  return isFort && !isElsewhere(words, first + 3)
    ? { what, first, last: first + 3, isOfFort: true }
    : null;
}

/** "the action of 10 August", "the attack of August 10". */
function ofDay(words: readonly Word[], first: number, what: CueClass): Phrase | null {
  const [of, day] = [1, 2].map((by) => wordAt(words, first + by).key);
  const isDay = /^\d/.test(day ?? '') || NEXT_MONTH.test(day ?? '');
  return of === 'of' && isDay ? { what, first, last: first, isOfDay: true } : null;
}

/** "the fortress of X", "surrendered at X": said of a place that stands there. */
function isElsewhere(words: readonly Word[], last: number): boolean {
  const [link, name, other] = [1, 2, 3].map((by) => wordAt(words, last + by));
  if (!link || !/^(?:of|at|in|with|between)$/.test(link.key)) return false;
  const next = name?.key === 'the' ? other : name;
  return next?.isCapital === true && !NEXT_MONTH.test(next.key);
}

/** All words with which `phraseAt` begins anything, but for nouns. */
const BEGINNINGS = [FORT, PEACE, SIGNING, YIELDING, DECLARES];

/** What a passage speaks of without a name. */
export function spokenOf(
  words: readonly Word[],
  index: NameIndex,
  discourse: Discourse,
  times: Times,
  dates: readonly DatedSpan[],
): readonly Spoken[] {
  const spoken: Spoken[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const phrase = mayBegin(wordAt(words, at).key) ? phraseAt(words, at) : null;
    if (!phrase) continue;
    const days = phrase.isOfDay
      ? dayAfter(dates, wordAt(words, at).end)
      : daysOf(phrase, times(at));
    const thing = thingOf(phrase, index, discourse, days);
    if (thing?.isSaid) discourse.take(thing.thing);
    if (thing) spoken.push({ ...phrase, ...thing });
  }
  return spoken;
}

/** Whether a phrase may begin with a word, each word asked once: nearly all begin none. */
function mayBegin(key: string): boolean {
  const before = beginnings.get(key);
  if (before !== undefined) return before;
  const isOne = BEGINNINGS.some((pattern) => pattern.test(key)) || isShot(key);
  const may = isOne || cueClassOf(key) !== undefined;
  if (beginnings.size < KEPT) beginnings.set(key, may);
  return may;
}

const beginnings = new Map<string, boolean>();
const KEPT = 20_000;

/** The dates of its sentence; of what is said so shortly, those of the sentence before. */
function daysOf(
  { first, last, isOfMonth }: Phrase,
  { sentence, clock }: Beside,
): readonly DaySpan[] {
  const isShort = first === last || isOfMonth === true;
  return sentence.length === 0 && isShort && clock ? [clock] : sentence;
}

/** The day that stands within a few characters after a place in the text. */
function dayAfter(dates: readonly DatedSpan[], end: number): readonly DaySpan[] {
  const date = dates.find(({ written: { start } }) => start > end);
  return date && date.written.start - end < 10 ? [date.days] : [];
}

/** So well an event answers that it needs no name. */
const FIT = 0.9;
/** In days, what is said so closely that it tells one event from others. */
const FINE = 4;
/** The same of what is told of by its month or season. */
const MONTHS = 122;
const MONTH = 31;

/** The event of which a phrase speaks: that of its day, or of a place that was named before. */
function thingOf(
  phrase: Phrase,
  index: NameIndex,
  discourse: Discourse,
  days: readonly DaySpan[],
): Pick<Spoken, 'thing' | 'isSaid'> | null {
  const [longest, slack] = phrase.isOfMonth === true ? [MONTHS, MONTH] : [FINE, 1];
  const fine = days.filter(([first, last]) => last - first < longest);
  const fit = index.events.filter((event) => answerTo(event, phrase.what) >= FIT && event.rank < 3);
  const dated = datedBy(fine, fit, slack);
  const known = (dated.length > 0 ? dated : fit).filter(
    ({ id, of }) => discourse.isKnown(id) || of.some((each) => isSpokenOf(each, index, discourse)),
  );
  const [thing, other] = known.length > 0 ? known : dated;
  if (!thing || other) return null;
  const isSaid = dated.length > 0 || isKnownSo(phrase, thing, index, discourse);
  return isSaid || fine.length === 0 ? { thing, isSaid } : null;
}

/** A fortress that was named before, a declaration of war that was told of. */
function isKnownSo(
  { isOfFort = false, isOfMonth = false }: Phrase,
  { id, of }: Thing,
  index: NameIndex,
  discourse: Discourse,
): boolean {
  if (isOfMonth) return discourse.isKnown(id);
  return (
    isOfFort && of.some((each) => isSpokenOf(each, index, discourse) && isFortress(each, index))
  );
}

function isFortress(id: string, { things }: NameIndex): boolean {
  return things.get(id)?.sort.includes('fortress') === true;
}

/** Those of one of the days, or else of the day before or after. */
function datedBy(
  days: readonly DaySpan[],
  events: readonly Thing[],
  most: number,
): readonly Thing[] {
  const [very, near] = [0, most].map((slack) =>
    events.filter(({ days: own }) => own && days.some((day) => isNear(own, day, slack))),
  );
  return very && very.length > 0 ? very : (near ?? []);
}

/** A place that was named before, or something that happened there. */
function isSpokenOf(place: string, { eventsOf }: NameIndex, discourse: Discourse): boolean {
  if (discourse.isKnown(place)) return true;
  return (eventsOf.get(place) ?? []).some(({ id }) => discourse.isKnown(id));
}
