import { UNIT_AFTER } from '../cues';
import { isClose, wordAt, wordsAfter } from '../text/around';
import type { Match } from '../text/match';
import type { Scene } from '../text/scene';
import type { Word } from '../text/words';
import { isBetween, isLink } from './between';
import { classesOf, type Cue, type CueClass } from './cue';
import { isByForce, isOfForce, isReal, isSupposed } from './told';

/** What is done to a place, before its name. */
const DONE = classesOf({
  fall: 'surrendered surrendering taken took captured captures capturing seized lost yielded yields',
  attack: 'attacked attack attacks attacking torpedoed struck',
  assault: 'stormed storms storming assaulted assaults assailed',
  bombardment: 'bombarded bombards bombarding shelled',
  raid: 'raided raids raiding',
  siege: 'besieged besieging besiege besieges sieged',
  invasion: 'invaded invades invading',
  battle: 'crossed crosses forced',
});

/** Whether a word says what is done to a place. */
export function isDeed(key: string): boolean {
  return DONE.has(key);
}

/** "They have taken X", "attacked the ships at X", "besieging X"; but "in besieged X" is the place. */
export function doneBefore(scene: Scene, { first, last }: Match): Cue | null {
  const { words } = scene;
  for (let at = first - 1; at >= Math.max(0, first - REACH); at -= 1) {
    const { key } = wordAt(words, at);
    if (!isClose(wordAt(words, at + 1))) return null;
    const what = DONE.get(key);
    if (what) return isOfUnit(words, last) ? null : done(scene, what, at, { first, last });
    if (!isLink(key) && !isBetween(scene, at)) return gaveUp(scene, at, { first, last });
  }
  return null;
}

const REACH = 5;

/** "attacked the X squadron". */
function isOfUnit(words: readonly Word[], last: number): boolean {
  const next = wordAt(words, last + 1);
  return isClose(next) && UNIT_AFTER.has(next.key);
}

type Span = Pick<Match, 'first' | 'last'>;

function done(scene: Scene, what: CueClass, at: number, { first, last }: Span): Cue | null {
  const { words } = scene;
  const { key } = wordAt(words, at);
  if (!isObject(words, at, first, what) || isParticiple(words, at)) return null;
  if (what === 'siege') return { what, word: key, first: at, last };
  if (!isReal(words, at)) return null;
  const needsDate = !key.startsWith('surrender');
  return {
    what,
    word: key,
    first: at,
    last,
    needsDate,
    isActive: true,
    isByForce: isOfForce(scene, at),
  };
}

/** What is done to the place itself; an attack is made on ships at a place as well, and a river has an article. */
function isObject(words: readonly Word[], at: number, first: number, what: CueClass): boolean {
  if (what === 'attack') return wordAt(words, at).key !== 'struck' || first - at < 4;
  const between = words.slice(at + 1, first).map(({ key }) => key);
  return between.every((key) =>
    /^(?:the|of|city|town|port|fortress|island|village|harbou?r)$/.test(key),
  );
}

/** "in besieged X", "the captured X". */
function isParticiple(words: readonly Word[], at: number): boolean {
  return IN.test(wordAt(words, at - 1).key) && wordAt(words, at).key.endsWith('ed');
}

const IN = /^(?:the|in|of|from|into|inside|within|a|for|at|near)$/;

/** "gave up X", "handed over the fortress of X", "laid siege to X". */
function gaveUp(scene: Scene, at: number, { first, last }: Span): Cue | null {
  const { words } = scene;
  const [before, key] = [at - 1, at].map((each) => wordAt(words, each).key);
  const phrase = `${before ?? ''} ${key ?? ''}`;
  if (key === 'to' && wordAt(words, at - 1).key === 'siege')
    return { what: 'siege', word: 'siege', first: at - 1, last };
  if (!GAVE_UP.test(phrase) || !isObject(words, at, first, 'fall') || !isReal(words, at - 1))
    return null;
  return {
    what: 'fall',
    word: phrase,
    first: at - 1,
    last,
    needsDate: true,
    isByForce: isOfForce(scene, at - 1),
  };
}

const GAVE_UP = /^(?:gave up|given up|giving up|handed over|delivered up|made over)$/;

const FELL =
  /^(?:fell|falls|fallen|surrendered|surrenders|surrendering|capitulated|capitulates|capitulating|пал|пала|сдался|сдалась)$/;
/** "X's garrison has at last surrendered". */
const HELP =
  /^(?:had|has|have|having|at|last|finally|itself|was|were|is|been|being|about|to|would|must|soon|also|s|garrison|duly|now|then|easily|quickly)$/;
/** What was done to a place, where a date agrees: a place is taken in a text more often than an event is meant. */
const TAKEN = classesOf({
  fall: 'taken captured lost evacuated abandoned occupied',
  assault: 'stormed assaulted assailed',
  attack: 'attacked',
  raid: 'raided',
  bombardment: 'bombarded shelled',
  siege: 'besieged invested',
  invasion: 'invaded',
});
/** "fell back", "fell silent" and "fell on the enemy" are no fall. */
export const NO_FALL = /^(?:back|silent|ill|behind|short|asleep|upon|away|under|into|out)$/;

/** "X fell", "X was taken", "X is no more". */
export function verbAfter(scene: Scene, match: Match): Cue | null {
  const { words } = scene;
  const { first, last } = match;
  // "the hill behind X had been taken": not X.
  if (/^(?:behind|beyond|above|overlooking)$/.test(wordAt(words, first - 1).key)) return null;
  for (const [by, word] of wordsAfter(words, last, 4).entries()) {
    const at = last + 1 + by;
    if (word.joint === 'comma') return null;
    if (FELL.test(word.key)) return isSupposed(words, first) ? null : fallAt(words, first, at);
    const cue =
      lostAt(words, match, at) ?? (TAKEN.has(word.key) ? takenAt(scene, match, at) : null);
    if (cue || !HELP.test(word.key)) return cue;
  }
  return null;
}

/** "X is gone", "X laid down its arms". */
function lostAt(words: readonly Word[], { first, last }: Match, at: number): Cue | null {
  if (isLaidDown(words, at)) return { what: 'fall', word: 'arms', first, last: at + 3 };
  const gone = goneAt(words, at);
  if (gone === null || (at === last + 1 && wordAt(words, first - 1).key !== 'with')) return null;
  return { what: 'fall', word: wordAt(words, at).key, first, last: gone, isOfPlace: true };
}

/** "laid down its arms". */
function isLaidDown(words: readonly Word[], at: number): boolean {
  return wordAt(words, at).key === 'laid' && wordAt(words, at + 3).key === 'arms';
}

function takenAt(scene: Scene, { first, last }: Match, at: number): Cue | null {
  const { words } = scene;
  const { key } = wordAt(words, at);
  const what = TAKEN.get(key);
  const isShort = at === last + 1;
  if (!what || (isShort ? !isWholeLine(words, first, at) : isUnreal(words, first, at))) return null;
  const cue = { what, word: key, first, last: at };
  if (what === 'siege') return cue;
  const isAgentless = what === 'fall' && !isShort;
  return { ...cue, needsDate: true, isByForce: isAgentless || isByForce(scene, at) };
}

function isUnreal(words: readonly Word[], first: number, at: number): boolean {
  return (
    isSupposed(words, first) ||
    !isReal(words, at) ||
    wordsBetween(words, first, at).some((key) => /^(?:to|must|would|about)$/.test(key))
  );
}

function wordsBetween(words: readonly Word[], from: number, to: number): readonly string[] {
  return words.slice(from + 1, to).map(({ key }) => key);
}

/** "Mukden entered.", "Gensan shelled by torpedo boats": a heading or an entry of a chronology. */
function isWholeLine(words: readonly Word[], first: number, at: number): boolean {
  const [word, next] = [wordAt(words, first), wordAt(words, at + 1)];
  return !isClose(word) && (!isClose(next) || next.key === 'by');
}

/** "X was no more", "X was given up", "X is gone", "X is lost": the last word; `null` for none. */
function goneAt(words: readonly Word[], at: number): number | null {
  const [{ key }, before, next] = [wordAt(words, at), wordAt(words, at - 1), wordAt(words, at + 1)];
  if (/^(?:no more|given up)$/.test(`${key} ${next.key}`)) return at + 1;
  if (!/^(?:gone|lost)$/.test(key) || /^(?:in|to|at|on|from)$/.test(next.key)) return null;
  return /^(?:is|was|be|been)$/.test(before.key) || !isClose(next) ? at : null;
}

function fallAt(words: readonly Word[], first: number, last: number): Cue | null {
  const after = wordAt(words, last + 1);
  const isFall = after.joint !== 'space' || !NO_FALL.test(after.key);
  return isFall ? { what: 'fall', word: wordAt(words, last).key, first, last } : null;
}
