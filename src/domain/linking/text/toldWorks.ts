import { isClose, wordAt } from './around';
import type { Match } from './match';
import { isPieceNoun, isWorkNoun } from './nouns';
import type { Scene } from './scene';
import type { Word } from './words';

/** Games that have a title. */
const GAME = /^(?:board|video|computer|card|arcade|war|strategy|table)$/;

/** Whether words without quotes say that a name is a work's: "the novel by Stepanov, X (1940)", "his X (1936)", "the X novels". */
export function isToldOfAsWork(scene: Scene, match: Match): boolean {
  const { words, isTitle } = scene;
  if (isAfterWord(words, match.last)) return true;
  if (isTitle) return false;
  return isLedByWork(words, match) || isWritten(scene, match) || isWithYear(scene, match);
}

/** "the Mukden novels", "a Port Arthur film". */
function isAfterWord(words: readonly Word[], last: number): boolean {
  const { key, joint, isCapital } = wordAt(words, last + 1);
  if (isCapital && !/^(?:movie|film|novel)$/.test(key)) return false;
  return joint === 'space' && isWorkNoun(key);
}

/** "the play X", "the board game X", "the book, X,", "the novel by Stepanov, X", "their album is X". */
function isLedByWork(words: readonly Word[], { first, last }: Match): boolean {
  const lead = beforeThe(words, first);
  const word = wordAt(words, lead + 1);
  if (word.joint === 'comma') return isBetweenCommas(words, last) && isWorkOrBy(words, lead);
  if (word.joint !== 'space') return false;
  if (isWorkAt(words, lead)) return true;
  if (/^(?:called|titled|entitled)$/.test(wordAt(words, lead).key))
    return isWorkOrBy(words, lead - 1);
  const isSaid =
    /^(?:is|was)$/.test(wordAt(words, lead).key) && wordAt(words, last + 1).joint !== 'space';
  return isSaid && isWorkAt(words, lead - 1) && !isOf(words, lead - 1);
}

/** The last word before a name and its article. */
function beforeThe(words: readonly Word[], first: number): number {
  const { key, isCapital } = wordAt(words, first - 1);
  return key === 'the' && isCapital ? first - 2 : first - 1;
}

/** "the subject of the book". */
function isOf(words: readonly Word[], at: number): boolean {
  return wordAt(words, at - 2).key === 'of';
}

/** A comma, a bracket or the end follows. */
function isBetweenCommas(words: readonly Word[], last: number): boolean {
  let end = last + 1;
  while (
    end < last + REACH &&
    wordAt(words, end).joint === 'space' &&
    isOfTitle(wordAt(words, end))
  )
    end += 1;
  return wordAt(words, end).joint !== 'space';
}

/** In words, how far a title may go on after the name: "our textbook, X in Revolution". */
const REACH = 5;

function isOfTitle({ isCapital, key }: Word): boolean {
  return isCapital || /^(?:of|in|at|and|the|to|for|from|with|on)$/.test(key);
}

function isWorkAt(words: readonly Word[], at: number): boolean {
  const { key, isCapital } = wordAt(words, at);
  if (isCapital && !/^(?:dvd|cd)$/.test(key)) return false;
  if (/^games?$/.test(key)) return GAME.test(wordAt(words, at - 1).key);
  return isPieceNoun(key);
}

/** In words, how long the name of an author is. */
const AUTHOR = 4;

/** A work, or one and who made it: "the novel by Stepanov". */
function isWorkOrBy(words: readonly Word[], at: number): boolean {
  if (isWorkAt(words, at)) return true;
  for (let each = at; each > at - AUTHOR; each -= 1) {
    const { key, isCapital } = wordAt(words, each);
    if (key === 'by') return isWorkAt(words, each - 1);
    if (!isCapital) return false;
  }
  return false;
}

const WROTE = /^(?:wrote|directed|filmed|penned|translated|reread|illustrated)$/;

/** "Stepanov wrote X in 1940." */
function isWritten({ words }: Scene, { first, last }: Match): boolean {
  const { key } = wordAt(words, first - 1);
  const next = wordAt(words, last + 1);
  if (/^(?:read|reads|reading|bought|borrowed)$/.test(key) && next.key === 'by')
    return wordAt(words, last + 2).isCapital;
  if (!WROTE.test(key) || wordAt(words, first).joint !== 'space') return false;
  return next.joint !== 'space' || /^(?:in|and|for|at|while|when|after|with)$/.test(next.key);
}

/** In years: what was later named for a place of the war than this was no treaty of it. */
const LATER = 1906;

/** "X (1936)", "his X (Toho, 1969": a place that has a year is a work when somebody made it, or when its year is long after. */
function isWithYear({ text, words }: Scene, { first, last }: Match): boolean {
  const { end } = wordAt(words, last);
  if (!text.startsWith(' (', end)) return false;
  const year = /^ \((?:\p{Lu}[^()\d]{0,24}, )?(1[89]\d\d|20\d\d)\b(?![-–]\d\d\d\d)/u.exec(
    text.slice(end, end + 40),
  )?.[1];
  if (year === undefined) return false;
  return isOwned(words, first) || (isNamedThe(words, first) && Number(year) > LATER);
}

/** "Farkas's X", "his X". */
function isOwned(words: readonly Word[], first: number): boolean {
  const lead = wordAt(words, first - 1);
  if (/^(?:his|her)$/.test(lead.key)) return isClose(wordAt(words, first));
  return lead.key === 's' && lead.joint === 'apostrophe' && wordAt(words, first - 2).isCapital;
}

/** "of The Battle of", with a capital within a sentence. */
function isNamedThe(words: readonly Word[], first: number): boolean {
  const { key, isCapital, joint } = wordAt(words, first - 1);
  return key === 'the' && isCapital && joint === 'space';
}
