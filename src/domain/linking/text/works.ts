import { NO_NAME, QUOTED_WORKS, SHIP_BEFORE } from '../cues';
import { wordAt, wordsAfter, wordsBefore } from './around';
import type { Match } from './match';
import type { Scene } from './scene';
import { isShownWork } from './shown';
import { isCitedWork } from './cited';
import { isPieceNoun, isWorkNoun } from './nouns';
import { isToldOfAsWork } from './toldWorks';
import type { Word } from './words';

/** A title has no more words with capitals before the name. */
const LED = 3;
/** Words within which a film or a book is said to be one. */
const NEAR = 6;

/** Whether a name is, or stands in, the title of a film, a book, a song: 'the film "Cruiser Varyag"', "the film Retvizan". */
export function isInWork(scene: Scene, match: Match): boolean {
  const first = titleStart(scene, match.first);
  const isQuoted = /[“"«„‘]/.test(scene.text.charAt(wordAt(scene.words, first).start - 1));
  const before = wordsBefore(scene.words, first, isQuoted ? NEAR : 2);
  if (isMarked(scene, match) || (isQuoted && isTitleOfShip(scene, first, match.last))) return true;
  if (isQuoted) return [...before, ...wordsAfter(scene.words, match.last, 3)].some(isQuotedWork);
  const [lead] = before;
  if (isUnmarked(scene, match)) return true;
  return lead !== undefined && isWork(lead) && wordAt(scene.words, first).joint === 'space';
}

/** In quotes or in italics. */
function isMarked(scene: Scene, match: Match): boolean {
  return isWithinQuotes(scene, match) || isWithinItalics(scene, match);
}

/** Told to be one by its words alone. */
function isUnmarked(scene: Scene, match: Match): boolean {
  if (isGhost(scene.words, match.first) || isDirected(scene.text, match.end)) return true;
  if (isCitedWork(scene, match) || isToldOfAsWork(scene, match)) return true;
  if (isAwarded(scene.words, match.first) || isShownWork(scene, match)) return true;
  return isInTitle(scene, match);
}

/** "Ghost of Tsushima": a game, a song, a novel; "the ghosts of X" walk there. */
function isGhost(words: readonly Word[], first: number): boolean {
  const [of, ghost] = [wordAt(words, first - 1), wordAt(words, first - 2)];
  return of.key === 'of' && of.joint === 'space' && ghost.isCapital && GHOST.test(ghost.key);
}

const GHOST =
  /^(?:ghosts?|shadows?|spirits?|echoes|heroes|legends?|tales?|songs?|brides?|flames?|children|daughters?|lovers?|secrets?)$/;

/** "Port Arthur (1980), directed by": a film. */
function isDirected(text: string, end: number): boolean {
  return /^[”"»*_’]* \((?:[^()\d]{0,20})(?:19|20)\d\d\),? (?:an? \p{Ll}+ |was |is )?(?:directed|starring|dir|written|film|novel|movie)\b/u.test(
    text.slice(end, end + 60),
  );
}

/** "the Cross for the Defence of X": what is worn for it. */
function isAwarded(words: readonly Word[], first: number): boolean {
  for (let at = first - 1; at > first - REACH; at -= 1) {
    const { key, isCapital } = wordAt(words, at);
    if (key === 'for') return isAward(wordAt(words, at - 1));
    if (!isCapital && !LINK.test(key)) return false;
  }
  return false;
}

function isAward({ key, isCapital }: Word): boolean {
  return isCapital && /^(?:cross|medal|order|badge|star|ribbon)$/.test(key);
}

/** "Cruiser Varyag", in quotes, with capitals, and nothing more. */
function isTitleOfShip({ text, words }: Scene, first: number, last: number): boolean {
  const { key, isCapital } = wordAt(words, first);
  return isCapital && SHIP_BEFORE.has(key) && /[”"»“’]/.test(text.charAt(wordAt(words, last).end));
}

/** So many words a title in quotes may have on each side of a name. */
const QUOTED = 6;

/** "The Spy of Chemulpo", "From Tokyo to Tiflis": in quotes, an article or a preposition before, capitals, and nothing that is said. */
function isWithinQuotes({ text, words, isTitle }: Scene, { first, last }: Match): boolean {
  if (isRussianTitle(text, wordAt(words, first).start, wordAt(words, last).end)) return true;
  const opening = isTitle ? first : quoteBefore({ text, words }, first);
  if (opening === first) return false;
  const { isCapital, key } = wordAt(words, opening);
  const isLead =
    first - opening > 1 ? ARTICLE.test(key) || PREPOSITION.test(key) : PREPOSITION.test(key);
  return isCapital && isLead && isClosed({ text, words }, last);
}

/** «На сопках Маньчжурии»: in quotes, a preposition with a capital before, and no more after. */
function isRussianTitle(text: string, start: number, end: number): boolean {
  if (!/[»”"]/.test(text.charAt(end))) return false;
  return /[«“„"](?:На|В|Под|У|От|К|По) (?:\p{L}+ ){1,4}$/u.test(
    text.slice(Math.max(0, start - SLANTED), start),
  );
}

/** The first word of a title in quotes that goes on to a name; the name's own when there is none. */
function quoteBefore({ text, words }: Pick<Scene, 'text' | 'words'>, first: number): number {
  for (let at = first; at > first - QUOTED; at -= 1) {
    const word = wordAt(words, at);
    if (OPEN.test(text.charAt(word.start - 1))) return isSaid(text, word.start) ? first : at;
    if (!isOfTitle(wordAt(words, at - 1)) || word.joint !== 'space') return first;
  }
  return first;
}

/** 'he said, "From London."': no title. */
function isSaid(text: string, start: number): boolean {
  return /\b(?:said|says|asked|answered|replied|cried)[,:] .$/.test(
    text.slice(Math.max(0, start - 12), start),
  );
}

/** A quote closes after no more than words of a title. */
function isClosed({ text, words }: Pick<Scene, 'text' | 'words'>, last: number): boolean {
  for (let at = last; at < last + QUOTED; at += 1) {
    const { end } = wordAt(words, at);
    if (/[”"»’]/.test(text.charAt(/[,.!?]/.test(text.charAt(end)) ? end + 1 : end))) return true;
    if (!isOfTitle(wordAt(words, at + 1)) || wordAt(words, at + 1).joint !== 'space') return false;
  }
  return false;
}

/** So many characters a title in italics may have on each side of a name. */
const SLANTED = 60;

/** "*The Battle of the Sea of Japan*", "*Ruth teaches. Her* London in 1904 *is out*": a title is told from the words round it by its slant. */
function isWithinItalics({ text, isTitle }: Scene, { start, end }: Match): boolean {
  if (isTitle) return false;
  const before = text.slice(Math.max(0, start - SLANTED), start);
  if (!before.includes('*')) return false;
  const after = text.slice(end, end + SLANTED);
  const opened =
    /(?:^|[^*\p{L}])\*((?:The|A|An|In|With|From|At|On) (?:[\p{Lu}][\p{L}’'-]* |(?:of|the|in|and|to|at) )*)$/u.test(
      before,
    );
  if (opened) return /^[^*\n.;]{0,50}\*(?!\*)/.test(after);
  return /[\p{Ll},]\* $/u.test(before) && /^[^*\n.;]{0,40} \*[\p{Ll}(]/u.test(after);
}

function isOfTitle({ isCapital, key }: Word): boolean {
  return isCapital || LINK.test(key);
}

const OPEN = /[“"«„‘]/;

/** So many words a title may have before the name. */
const REACH = 8;

/** "lent her The Siege of Sevastopol": an article with a capital within a sentence, and another capital after it. */
function isInTitle(scene: Scene, match: Match): boolean {
  return !isLoud(scene, match) && isLedByTitle(scene, match.first);
}

function isLedByTitle({ text, words, names }: Scene, first: number): boolean {
  let hasName = false;
  for (let at = first - 1; at > Math.max(0, first - REACH); at -= 1) {
    const word = wordAt(words, at);
    if (wordAt(words, at + 1).joint !== 'space') return false;
    if (isLead(word)) {
      // The article of "The Hague" begins no title.
      if (word.key === 'the' && names.has(at + 1)) return false;
      return isTitleLead(text, word, wordAt(words, at - 1), hasName);
    }
    if (word.isCapital) hasName ||= !NO_NAME.has(word.key);
    else if (!LINK.test(word.key)) return false;
  }
  return false;
}

/** Not of a headline, "Hostilities Between Russia and": there the word before has a capital too. */
function isTitleLead(text: string, word: Word, before: Word, hasName: boolean): boolean {
  const isOfHeadline = word.key === 'between' && word.joint === 'space' && before.isCapital;
  return (hasName || !ARTICLE.test(word.key)) && isWithin(text, word, before) && !isOfHeadline;
}

/** Every letter of a title or of a telegram is a capital. */
function isLoud({ words, isTitle }: Scene, { first }: Match): boolean {
  return isTitle || wordAt(words, first).isLoud;
}

function isLead({ isCapital, key }: Word): boolean {
  return isCapital && (ARTICLE.test(key) || PREPOSITION.test(key));
}

const ARTICLE = /^(?:a|an|the)$/;
/** With a capital within a sentence they begin a title: "With Kuroki in Manchuria". */
const PREPOSITION =
  /^(?:my|our|how|why|from|with|in|on|to|through|across|behind|before|after|under|between|round|into|beyond|towards?|inside|around)$/;
const LINK = /^(?:of|in|at|and|the|to|for|from|with|on|a)$/;

/** A word that begins neither a sentence nor what is said. */
function isWithin(text: string, { joint, start }: Word, before: Word): boolean {
  // "Palmer, F., With Kuroki".
  const isInitial =
    joint === 'point' &&
    before.end - before.start === 1 &&
    /^\., $/.test(text.slice(before.end, start));
  return (
    (joint === 'space' || joint === 'comma' || isInitial) &&
    !/[“"«„‘’”'(]/.test(text.charAt(start - 1))
  );
}

function isWork({ key, isCapital }: Word): boolean {
  return !isCapital && isWorkNoun(key);
}

function isQuotedWork(word: Word): boolean {
  return isWork(word) || (!word.isCapital && (isPieceNoun(word.key) || QUOTED_WORKS.has(word.key)));
}

/** The first word of the run of capitals in which a word stands, no farther than an opening quote. */
function titleStart({ text, words }: Scene, first: number): number {
  let at = first;
  while (at > first - LED && !/[“"«„‘]/.test(text.charAt(wordAt(words, at).start - 1))) {
    const before = wordAt(words, at - 1);
    if (!before.isCapital || wordAt(words, at).joint !== 'space') break;
    at -= 1;
  }
  return at;
}
