import { SHIP_BEFORE } from '../cues';
import { wordAt } from './around';
import type { Match } from './match';
import { type NounKind, nounKindAt } from './nouns';
import type { Word } from './words';

/** What a text may say outright that a name is. */
export type SaidKind = 'vessel' | 'work' | 'settlement' | 'person' | 'house';

/** So many words may stand between a name and the noun that says what it is: "the East Asiatic Company's steamer". */
const REACH = 7;

const SAID_KINDS: Readonly<Record<NounKind, SaidKind>> = {
  work: 'work',
  piece: 'work',
  house: 'house',
  beast: 'house',
  goods: 'house',
  person: 'person',
  settlement: 'settlement',
};

/** Of the words before a ship, those that are no ship alone. */
const NO_VESSEL =
  /^(?:junk|monitor|ship|ships|boat|boats|aboard|lodka|transports?|ss|hms|uss|ijn)$/;

function isVessel(key: string): boolean {
  return key === 'tugs' || key === 'ship' || (SHIP_BEFORE.has(key) && !NO_VESSEL.test(key));
}

/** What is said of a name right after it: "X, a film by", "X was a tug", "X, the small country between"; `null` for nothing. */
export function saidKindOf(words: readonly Word[], match: Match): SaidKind | null {
  const next = wordAt(words, match.last + 1);
  if (next.joint === 'comma' && isOfFamily(words, match.last)) {
    return isThere(words, match.first) ? null : 'person';
  }
  if (next.joint === 'comma' && ARTICLE.test(next.key)) {
    const said = nounFrom(words, match.last + 2, APPOSED);
    return said !== 'settlement' && isAt(words, match.first) ? null : said;
  }
  return next.joint === 'space' && IS.test(next.key) ? saidOf(words, match) : null;
}

/** But "The luckiest man in X was a singer." */
function saidOf(words: readonly Word[], { first, last }: Match): SaidKind | null {
  return isAt(words, first) ? null : saidAfter(words, last + 2);
}

/** "is a tug", "were tugs". */
function saidAfter(words: readonly Word[], at: number): SaidKind | null {
  const { key, joint } = wordAt(words, at);
  if (joint !== 'space') return null;
  if (isNameOf(words, at)) return 'work';
  if (/^(?:a|an|the)$/.test(key)) return nounFrom(words, at + 1, SAID);
  const isMany = /^(?:were|are)$/.test(wordAt(words, at - 1).key) && key.endsWith('s');
  return isMany && isVessel(key) && wordAt(words, at + 1).joint !== 'space' ? 'vessel' : null;
}

/** "Paris, son of Priam". */
function isOfFamily(words: readonly Word[], last: number): boolean {
  const [kin, of, name] = [1, 2, 3].map((by) => wordAt(words, last + by));
  return KIN.test(kin?.key ?? '') && of?.key === 'of' && name?.isCapital === true;
}

function isThere(words: readonly Word[], first: number): boolean {
  return /^(?:in|at|near|from|to|reached|left|entered)$/.test(wordAt(words, first - 1).key);
}

const KIN = /^(?:son|daughter|wife|widow|brother|sister|father|mother)$/;
/** "is also the name of a 1935 novel". */
function isNameOf(words: readonly Word[], at: number): boolean {
  const the = /^(?:also|now|still)$/.test(wordAt(words, at).key) ? at + 1 : at;
  const [first, second, third] = [0, 1, 2].map((by) => wordAt(words, the + by).key);
  return first === 'the' && /^(?:name|title)$/.test(second ?? '') && third === 'of';
}

const ARTICLE = /^(?:an?|the|his|her|their|our)$/;
const IS = /^(?:is|was|were|are)$/;

/** After "in" and the like what follows a comma is what was there, and not what the place is. */
function isAt(words: readonly Word[], first: number): boolean {
  const { key } = wordAt(words, first - 1);
  return AT.test(key === 'the' ? wordAt(words, first - 2).key : key);
}

const AT =
  /^(?:in|at|off|near|to|from|for|into|outside|before|reached|left|entered|leaving|reaching|of|and)$/;

/** What may follow a noun that says what the name before the comma is. */
const APPOSED =
  /^(?:of|by|which|that|who|built|launched|owned|belonging|under|between|in|on|with|from|at|named)$/;
/** The same after "is a". */
const SAID = /^(?:of|by|which|that|who|built|in|on|with|from|at|and|near|for|under|to)$/;

function nounFrom(words: readonly Word[], from: number, after: RegExp): SaidKind | null {
  for (let at = from; at < from + REACH; at += 1) {
    const { key, joint, isCapital } = wordAt(words, at);
    if (key === '' || joint === 'point' || joint === 'break' || joint === 'comma') return null;
    if (isCapital || !isHead(wordAt(words, at + 1), after)) continue;
    const kind = nounKindAt(words, at);
    if (isVessel(key)) return 'vessel';
    return kind && SAID_KINDS[kind];
  }
  return null;
}

/** Whether a word before this one is the last of its phrase. */
function isHead({ joint, key }: Word, after: RegExp): boolean {
  return (joint !== 'space' && joint !== 'hyphen' && joint !== 'apostrophe') || after.test(key);
}
