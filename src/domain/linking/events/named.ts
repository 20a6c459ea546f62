import { DAY } from '../../dates/time';
import { near, wordAt, wordsAfter } from '../text/around';
import { besideOf } from './beside';
import { isOtherTime } from './events';
import type { Finding, Look } from '../things/look';
import { isNamed } from '../text/called';
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
  if (events.length === 0 || isMereVictim(scene.words, match, events)) return null;
  const beside = besideOf(look);
  const isOther = (event: Thing): boolean => isOtherTime(event, beside) && !isGround(event, match);
  const thing = events.find((event) => !isOther(event)) ?? events[0];
  if (!thing) return null;
  if (isPartOfName(look)) return { thing, what: 'not-longer-name' };
  const isLater = isOther(thing) || isSignedLater(scene.text, match, thing);
  return { thing, what: isLater ? 'not-other-time' : 'title' };
}

function isPartOfName({ scene, match }: Look): boolean {
  const { words } = scene;
  if (isNamed(words, match.first) || isNameOf(words, match.last)) return true;
  return isClassOf(words, match) || isInWork(scene, match);
}

/** In words, how near a name it is said that he was killed. */
const NEAR = 9;
const KILLED =
  /^(?:kill(?:ed|ing|s)|murder(?:ed|er|ers|s)?|assassin(?:s|ated|ation)?|bombs?|blown|blew|death|dead|died|shot|slain|funeral|убит|убили|убииств[оа])$/;

/** Who was murdered is spoken of, and not that he was. */
function isMereVictim(
  words: readonly Word[],
  { first, last }: Match,
  events: readonly Thing[],
): boolean {
  if (last > first || !events.every(({ title }) => MURDER.test(title))) return false;
  return !near(words, first, NEAR).some(({ key }) => KILLED.test(key));
}

const MURDER = /^The (?:murder|assassination|death) of /;

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
  return Math.abs(Number(year) - new Date(days[0] * DAY).getUTCFullYear()) > APART;
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
