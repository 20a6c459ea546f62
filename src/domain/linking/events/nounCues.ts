import { isClose, wordAt, wordsBefore } from '../text/around';
import type { Match } from '../text/match';
import { isProduct } from '../text/products';
import type { Scene } from '../text/scene';
import type { Word } from '../text/words';
import { isBetween, isLink } from './between';
import { classesOf, type Cue, type CueClass, type Table } from './cue';
import { isBegun } from './told';

const NOUNS: Table = {
  battle:
    'battle battles battlefield fight fights fighting action actions engagement engagements disaster disasters defeat defeats victory victories rout clash combat slaughter carnage sea-fight skirmish skirmishes encounter crossing debacle catastrophe reverse reverses setback setbacks triumph triumphs ambush repulse repulses struggle struggles bloodbath sortie sorties passage forcing бои боя боем сражение сражения сражением',
  attack: 'attack attacks strike descent onslaught нападение нападения',
  siege:
    'siege sieges investment defence defense blockade осада осады осаде оборона обороны осаду обороне',
  assault: 'assault assaults storming assaulting штурм штурма штурме',
  fall: 'fall surrender capitulation capture taking evacuation entry падения падение падении падению падением сдача сдачи сдаче сдачу капитуляция капитуляции',
  landing:
    'landing landings landed lands ashore disembarkation disembarked disembarks высадка высадки',
  invasion: 'invasion occupation conquest seizure campaign',
  treaty:
    'treaty peace convention conference accord agreement negotiations talks settlement мир мира договор договора',
  incident: 'incident outrage affair matter business инцидент инцидента',
  mutiny: 'mutiny mutinied revolt rising uprising восстание',
  riot: 'pogrom riot riots rioted rioting погром',
  loss: 'loss sinking destruction wreck scuttling grounding гибель гибели',
  internment: 'internment interned disarmed',
  bombardment: 'bombardment shelling cannonade',
  raid: 'raid raids',
  dispute: 'dispute',
  massacre: 'massacre',
  outrage: 'shooting firing',
};

const CLASSES = classesOf(NOUNS);

/** What a noun says of what happened; `undefined` for another word. */
export function cueClassOf(key: string): CueClass | undefined {
  return CLASSES.get(key);
}

/** In words, how far before its place what happened may be said. */
const REACH = 14;

/** "NANSHAN, BATTLE OF", as reference books put it. */
export function headword({ words }: Scene, { first, last }: Match): Cue | null {
  const [word, of] = [1, 2].map((by) => wordAt(words, last + by).key);
  const the = wordAt(words, last + 3);
  const what = CLASSES.get(word ?? '');
  if (!what || wordAt(words, last + 1).joint !== 'comma' || of !== 'of') return null;
  return {
    what,
    word: word ?? '',
    first,
    last: last + (the.key === 'the' && the.joint === 'space' ? 3 : 2),
  };
}

/** What goes before a battle, and after it. */
const SKIRMISH = /^(?:skirmishes|encounters|ambush)$/;
/** Somebody is always landing somewhere. */
const CAME = /^(?:landed|lands|ashore|disembark(?:ed|s)|disarmed|entry|passage|sortie|sorties)$/;

/** "the battle of X", "the surprise attack on the Russian fleet at X". */
export function nounBefore(scene: Scene, { first, last }: Match): Cue | null {
  const { words } = scene;
  let hasLink = false;
  for (let at = first - 1; at >= Math.max(0, first - REACH); at -= 1) {
    const { key } = wordAt(words, at);
    if (!isClose(wordAt(words, at + 1))) return null;
    const noun = hasLink || isGenitive(key) ? nounAt(scene, at) : null;
    if (noun && !isMatterFor(words, at)) return { ...noun, word: key, last };
    if (isLink(key)) hasLink = true;
    else if (!isBetween(scene, at)) return null;
  }
  return null;
}

/** "a matter for X", and nothing that happened there. */
function isMatterFor(words: readonly Word[], at: number): boolean {
  return (
    /^(?:matter|business)$/.test(wordAt(words, at).key) &&
    /^(?:for|to)$/.test(wordAt(words, at + 1).key)
  );
}

/** Russian has the genitive for "of". */
function isGenitive(key: string): boolean {
  return /^[а-я]/.test(key);
}

function nounAt({ words }: Scene, at: number): Omit<Cue, 'word' | 'last'> | null {
  const opening = openingOf(words, at);
  if (opening) return { what: opening, first: at - 1 };
  const { key } = wordAt(words, at);
  if (key === 'land' && isBegun(words, at)) return { what: 'landing', first: at, needsDate: true };
  const what = isThat(words, at) ? thatAt(words, at) : CLASSES.get(key);
  return what ? { what, first: at, needsDate: CAME.test(key) || SKIRMISH.test(key) } : null;
}

function isThat(words: readonly Word[], at: number): boolean {
  return /^(?:that|those)$/.test(wordAt(words, at).key) && wordAt(words, at + 1).key === 'of';
}

/** "the fall of Y and that of X". */
function thatAt(words: readonly Word[], at: number): CueClass | undefined {
  for (const { key } of wordsBefore(words, at, REACH)) {
    const what = CLASSES.get(key);
    if (what) return what;
  }
  return undefined;
}

const OPENING = /^(?:first|opening)$/;
const SHOTS = /^(?:shots?|torpedoes|shells|blows?|guns)$/;

/** Whether a word may stand in "the first shots". */
export function isShot(key: string): boolean {
  return SHOTS.test(key);
}

/** "the first shots", "the opening blow"; `undefined` for other words. */
export function openingOf(words: readonly Word[], at: number): CueClass | undefined {
  const isFirst = SHOTS.test(wordAt(words, at).key) && OPENING.test(wordAt(words, at - 1).key);
  return isFirst ? 'attack' : undefined;
}

/** After a name these are verbs, or begin something else. */
const NO_NOUN =
  /^(?:fighting|fight|taking|capture|attacks?|rising|landed|lands|ashore|disembark(?:ed|s)|disarmed|firing|shooting|entry|passage|forcing)$/;

/** "X incident", "X's surrender". */
export function nounAfter(scene: Scene, { first, last }: Match): Cue | null {
  const { words } = scene;
  const next = wordAt(words, last + 1);
  const isOwn = next.joint === 'apostrophe' && next.key === 's';
  const isAtSea = /^(?:sea|naval)$/.test(next.key) && isSpaced(next);
  const at = isOwn || isAtSea ? last + 2 : last + 1;
  const { key } = wordAt(words, at);
  const what = CLASSES.get(key);
  if (!what || NO_NOUN.test(key) || !isSpaced(wordAt(words, at))) return null;
  if (isOwn ? isOfOther(scene, at + 1) : isNoEvent(words, last, at)) return null;
  return { what, word: key, first, last: at };
}

/** "a Tsushima battle set", "the shells of X fall in the water". */
function isNoEvent(words: readonly Word[], last: number, at: number): boolean {
  const isVerb = wordAt(words, at).key === 'fall' && isSpaced(wordAt(words, at + 1));
  return isVerb || isProduct(words, last);
}

/** "St. Petersburg's occupation of Manchuria": what it did, and not what happened there. */
function isOfOther({ words, names }: Scene, at: number): boolean {
  if (!/^(?:of|on|against|with|over)$/.test(wordAt(words, at).key)) return false;
  return names.has(wordAt(words, at + 1).key === 'the' ? at + 2 : at + 1);
}

function isSpaced({ joint }: Word): boolean {
  return joint === 'space' || joint === 'hyphen';
}
