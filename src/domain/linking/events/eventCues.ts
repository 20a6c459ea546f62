import { RANKS } from '../cues';
import { wordAt, wordsAfter } from '../text/around';
import type { Match } from '../text/match';
import type { Word } from '../text/words';

/** What a word beside a name says of what happened there. */
export type CueClass =
  | 'battle'
  | 'attack'
  | 'siege'
  | 'assault'
  | 'fall'
  | 'landing'
  | 'invasion'
  | 'treaty'
  | 'incident'
  | 'mutiny'
  | 'riot'
  | 'loss'
  | 'internment'
  | 'bombardment'
  | 'raid'
  | 'dispute'
  | 'declaration';

/** A cue with the words from which and to which it makes one phrase with its name. */
export interface Cue {
  readonly what: CueClass;
  readonly word: string;
  readonly first: number;
  readonly last: number;
  /** A date beside it must agree: "X was taken" may be of any of its days. */
  readonly needsDate?: boolean;
  /** Only of what is called by its place: "who fought at X". */
  readonly isOfGreat?: boolean;
  /** Said of a ship it tells of no event that the atlas calls by it. */
  readonly isOfPlace?: boolean;
}

const NOUNS: Readonly<Record<CueClass, string>> = {
  battle:
    'battle battles battlefield fight fights fighting action actions engagement engagements disaster disasters defeat defeats victory victories rout clash combat slaughter carnage sea-fight skirmish skirmishes encounter crossing debacle catastrophe reverse reverses setback setbacks triumph triumphs ambush бои боя боем сражение сражения сражением',
  attack: 'attack attacks strike descent onslaught нападение нападения',
  siege:
    'siege sieges investment defence defense blockade осада осады осаде оборона обороны осаду обороне',
  assault: 'assault assaults storming assaulting штурм штурма штурме',
  fall: 'fall surrender capitulation capture taking падение падения падении падению падением сдача сдачи сдаче сдачу капитуляция капитуляции',
  landing: 'landing landings landed disembarkation disembarked высадка высадки',
  invasion: 'invasion occupation conquest seizure campaign',
  treaty:
    'treaty peace convention conference accord agreement negotiations talks settlement мир мира договор договора',
  incident: 'incident outrage affair matter business инцидент инцидента',
  mutiny: 'mutiny mutinied revolt rising восстание',
  riot: 'pogrom riot riots rioted rioting погром',
  loss: 'loss sinking destruction wreck scuttling grounding гибель гибели',
  internment: 'internment interned',
  bombardment: 'bombardment shelling cannonade',
  raid: 'raid raids',
  dispute: 'dispute',
  // Only with its war: see `unnamed.ts`.
  declaration: '',
};
const CLASSES: ReadonlyMap<string, CueClass> = new Map(
  classesOf(NOUNS).flatMap(([what, list]) => list.split(' ').map((word) => [word, what] as const)),
);

function classesOf(nouns: typeof NOUNS): readonly (readonly [CueClass, string])[] {
  const keys: readonly CueClass[] = [
    'battle',
    'attack',
    'siege',
    'assault',
    'fall',
    'landing',
    'invasion',
    'treaty',
    'incident',
    'mutiny',
    'riot',
    'loss',
    'internment',
    'bombardment',
    'raid',
    'dispute',
  ];
  return keys.map((key) => [key, nouns[key]] as const);
}

/** What a noun says of what happened; `undefined` for another word. */
export function cueClassOf(key: string): CueClass | undefined {
  return CLASSES.get(key);
}

/** Between a cue and its name. */
const LINK = new Set(
  'of at off on near for before in against upon over outside round у под при в на за к'.split(' '),
);
const BETWEEN = new Set(
  'the fortress town city port island river harbour harbor great naval village whole besieged squadron bay battleship cruiser gunboat destroyer ship ships warship warships vessels flagship fleet army armies garrison forces troops russian japanese signed concluded made negotiated fought raged raging which that was were had been now then battleships cruisers destroyers like a by under between and base roads roadstead anchored anchor lying moored outer inner held main eastern pacific'.split(
    ' ',
  ),
);
const REACH = 12;

/** The cue of a name: before it ("the battle of"), after it ("incident", "had surrendered"); `null` for none. */
export function cueOf(words: readonly Word[], match: Match): Cue | null {
  return (
    nounBefore(words, match) ??
    verbBefore(words, match) ??
    doneBefore(words, match) ??
    headword(words, match) ??
    nounAfter(words, match) ??
    verbAfter(words, match) ??
    foughtAt(words, match)
  );
}

/** "NANSHAN, BATTLE OF", as reference books put it. */
function headword(words: readonly Word[], { first, last }: Match): Cue | null {
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
const CAME = /^(?:landed|disembarked)$/;

function nounBefore(words: readonly Word[], { first, last }: Match): Cue | null {
  let hasLink = false;
  for (let at = first - 1; at >= Math.max(0, first - REACH); at -= 1) {
    const { key } = wordAt(words, at);
    if (!isSpaced(wordAt(words, at + 1))) return null;
    const noun = hasLink || isGenitive(key) ? nounAt(words, at) : null;
    if (noun) return { ...noun, word: key, last };
    if (LINK.has(key)) hasLink = true;
    else if (!BETWEEN.has(key) && !isCommander(words, at)) return null;
  }
  return null;
}

/** "the defeat of the army under General Stackelberg at X". */
function isCommander(words: readonly Word[], at: number): boolean {
  return RANKS.has(wordAt(words, at).key) || RANKS.has(wordAt(words, at - 1).key);
}

/** Russian has the genitive for "of". */
function isGenitive(key: string): boolean {
  return /^[а-я]/.test(key);
}

function nounAt(words: readonly Word[], at: number): Omit<Cue, 'word' | 'last'> | null {
  const opening = openingOf(words, at);
  if (opening) return { what: opening, first: at - 1 };
  const { key } = wordAt(words, at);
  const what = CLASSES.get(key);
  return what ? { what, first: at, needsDate: CAME.test(key) || SKIRMISH.test(key) } : null;
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

function isSpaced({ joint }: Word): boolean {
  return joint === 'space' || joint === 'hyphen';
}

const VERBS: ReadonlyMap<string, CueClass> = new Map([
  ['besieging', 'siege'],
  ['besieged', 'siege'],
  ['invading', 'invasion'],
  ['invaded', 'invasion'],
]);

/** What is done to a place, where a date agrees; a surrender needs none. */
const DONE: ReadonlyMap<string, CueClass> = new Map([
  ['surrendered', 'fall'],
  ['surrendering', 'fall'],
  ['taken', 'fall'],
  ['captured', 'fall'],
  ['attacked', 'attack'],
  ['stormed', 'assault'],
  ['storming', 'assault'],
  ['bombarded', 'bombardment'],
  ['shelled', 'bombardment'],
]);

/** "They have taken X", "attacked the ships at X". */
function doneBefore(words: readonly Word[], { first, last }: Match): Cue | null {
  for (let at = first - 1; at >= Math.max(0, first - 5); at -= 1) {
    const { key } = wordAt(words, at);
    if (!isSpaced(wordAt(words, at + 1))) return null;
    const what = DONE.get(key);
    if (what && (at === first - 1 || what === 'attack'))
      return { what, word: key, first: at, last, needsDate: !key.startsWith('surrender') };
    if (!LINK.has(key) && !BETWEEN.has(key)) return null;
  }
  return null;
}

/** "besieging X"; but "in besieged X" is the place. */
function verbBefore(words: readonly Word[], { first, last }: Match): Cue | null {
  const { key } = wordAt(words, first - 1);
  const what = VERBS.get(key);
  if (!what || wordAt(words, first).joint !== 'space') return null;
  const isAdjective = key === 'besieged' && IN.test(wordAt(words, first - 2).key);
  return isAdjective ? null : { what, word: key, first: first - 1, last };
}

const IN = /^(?:the|in|of|from|to|into|inside|within|a|for)$/;
/** After a name these are verbs, or begin something else. */
const NO_NOUN = /^(?:fighting|fight|taking|capture|attacks?|rising)$/;

function nounAfter(words: readonly Word[], { first, last }: Match): Cue | null {
  const next = wordAt(words, last + 1);
  const isOwn = next.joint === 'apostrophe' && next.key === 's';
  const isAtSea = /^(?:sea|naval)$/.test(next.key) && isSpaced(next);
  const at = isOwn || isAtSea ? last + 2 : last + 1;
  const { key } = wordAt(words, at);
  const what = CLASSES.get(key);
  if (!what || NO_NOUN.test(key) || !isSpaced(wordAt(words, at))) return null;
  return { what, word: key, first, last: at };
}

const FELL =
  /^(?:fell|falls|fallen|surrendered|surrenders|surrendering|capitulated|capitulates|capitulating|пал|пала|сдался|сдалась)$/;
/** "X's garrison has at last surrendered". */
const HELP =
  /^(?:had|has|have|having|at|last|finally|itself|was|were|is|been|being|about|to|would|must|soon|also|s|garrison)$/;
/** What was done to a place, where a date agrees: a place is taken in a text more often than an event is meant. */
const TAKEN: ReadonlyMap<string, CueClass> = new Map([
  ['taken', 'fall'],
  ['captured', 'fall'],
  ['lost', 'fall'],
  ['evacuated', 'fall'],
  ['abandoned', 'fall'],
  ['occupied', 'fall'],
  ['stormed', 'assault'],
  ['attacked', 'attack'],
  ['raided', 'raid'],
  ['bombarded', 'bombardment'],
  ['shelled', 'bombardment'],
]);
/** "fell back", "fell silent" and "fell on the enemy" are no fall. */
export const NO_FALL = /^(?:back|silent|ill|behind|short|asleep|upon|away)$/;

function verbAfter(words: readonly Word[], { first, last }: Match): Cue | null {
  for (const [at, word] of wordsAfter(words, last, 4).entries()) {
    if (word.joint === 'comma') return null;
    if (FELL.test(word.key)) return fallAt(words, first, last + 1 + at);
    const gone = goneAt(words, last + 1 + at);
    if (gone !== null && at > 0)
      return { what: 'fall', word: word.key, first, last: gone, isOfPlace: true };
    const what = at > 0 ? TAKEN.get(word.key) : undefined;
    if (what) return { what, word: word.key, first, last: last + 1 + at, needsDate: true };
    if (!HELP.test(word.key)) return null;
  }
  return null;
}

/** "X was no more", "X was given up", "X is gone", "X is lost": the last word; `null` for none. */
function goneAt(words: readonly Word[], at: number): number | null {
  const [word, before, next = ''] = [at, at - 1, at + 1].map((each) => wordAt(words, each).key);
  if (/^(?:no more|given up)$/.test(`${word ?? ''} ${next}`)) return at + 1;
  const isGone = /^(?:gone|lost)$/.test(word ?? '') && /^(?:is|was|be|been)$/.test(before ?? '');
  return isGone && !/^(?:in|to|at|on|from)$/.test(next) ? at : null;
}

function fallAt(words: readonly Word[], first: number, last: number): Cue | null {
  const after = wordAt(words, last + 1);
  const isFall = after.joint !== 'space' || !NO_FALL.test(after.key);
  return isFall ? { what: 'fall', word: wordAt(words, last).key, first, last } : null;
}

const FOUGHT =
  /^(?:fought|fighting|defeated|beaten|routed|victorious|wounded|killed|fell|fallen|perished)$/;
const AT = /^(?:at|on|off|near|before|round|around)$/;

/** "who fought at X": what is called by its place, and no other thing that happened there. */
function foughtAt(words: readonly Word[], { first, last }: Match): Cue | null {
  const at = wordAt(words, first - 1).key === 'the' ? first - 2 : first - 1;
  if (!isSpaced(wordAt(words, first)) || !AT.test(wordAt(words, at).key)) return null;
  const { key } = wordAt(words, at - 1);
  const isVerb = FOUGHT.test(key) && wordAt(words, at).joint === 'space';
  return isVerb ? { what: 'battle', word: key, first, last, isOfGreat: true } : null;
}
