import { wordAt } from './around';
import { isKnownBefore } from './longer';
import type { Match } from './match';
import { isWorkNoun } from './nouns';
import type { Scene } from './scene';

/** In characters, how long a title may go on beside the name. */
const REACH = 60;

/** Whether a name stands in the title of a book, as notes and lists of books have it. */
export function isCitedWork(scene: Scene, match: Match): boolean {
  if (isWrittenBy(scene, match) || isReviewed(scene, match)) return true;
  if (scene.isTitle) return false;
  if (isListedWork(scene, match) || isBooked(scene, match)) return true;
  if (isSubtitle(scene, match) || isCited(scene, match)) return true;
  return isImprint(scene, match) || isPublished(scene, match);
}

/** "the author of Manchuria (2019)". */
function isWrittenBy({ text }: Scene, { start, end }: Match): boolean {
  if (!/^[*_”"]* ?[*_]*\((?:[^()\d]{0,40})?(?:1[89]|20)\d\d/.test(text.slice(end, end + REACH)))
    return false;
  return AUTHOR_OF.test(text.slice(Math.max(0, start - REACH), start));
}

const AUTHOR_OF =
  /\b(?:author|editor|translator) of[*_]* [*_“"]*(?:\p{Lu}[\p{L}’'-]* |(?:of|the|in|and|at|to|with) )*$/u;

/** In characters, how long the line is that says what is reviewed. */
const HEAD = 220;

/** "The Trampled Field: X and Its People, by Hannah Lindqvist. Northgate Press, 412 pp., £28": all before its author is a title. */
function isReviewed({ text }: Scene, { start, end }: Match): boolean {
  if (!REVIEWED.test(text.slice(end, end + HEAD))) return false;
  // No farther back than such a line is long: a text may be one line of a megabyte.
  const before = text.slice(Math.max(0, start - HEAD), start);
  const from = before.lastIndexOf('\n') + 1;
  if (from === 0 && start >= HEAD) return false;
  return /^[“"*_]*\p{Lu}[^.!?]*$/u.test(before.slice(from));
}

const REVIEWED =
  /^[^.!?\n]{0,100}(?:,|\.)? (?:by|[Ee]dited by|[Tt]ranslated by) (?:\p{Lu}[\p{L}.’'-]* ?){2,5}[^\n]*(?:\d ?pp\b|\d pages\b|[£$€]\d|\bISBN\b|\b(?:hardback|paperback|hardcover)\b)/u;

/** "Human Bullets: A Soldier's Story of the X": words with capitals, a colon, an article and more such words. */
function isSubtitle({ text }: Scene, { start }: Match): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  return before.includes(': ') && SUBTITLE.test(before);
}

const SUBTITLE =
  /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+: (?:An?|The) (?:(?:\p{Lu}[\p{L}’'-]*|of|the|in|and|at|to) )+$/u;

/** "E. Bartlett, X: The Siege and Capitulation (Edinburgh, 1906)": an author and a comma before, and where and when it was printed. */
function isCited({ text, words, names }: Scene, { first, start, end }: Match): boolean {
  const author = wordAt(words, first - 1);
  if (wordAt(words, first).joint !== 'comma' || !author.isCapital) return false;
  if (isKnownBefore(names, first)) return false;
  return text.slice(start - 2, start) === ', ' && PRINTED.test(text.slice(end, end + REACH * 2));
}

/** "My Experiences at X and Y. London, 1911.", "X and the Money Power, by J. H. Wheeler": who wrote it, or where and when it was printed. */
function isImprint({ text }: Scene, { end }: Match): boolean {
  return IMPRINT.test(text.slice(end, end + REACH * 2));
}

const IMPRINT =
  /^(?:[ :]+(?:\p{Lu}[\p{L}’'-]*|of|the|in|and|at|to|for|from|with)){0,8}(?:\. \p{Lu}\p{Ll}+(?: (?:and )?\p{Lu}\p{Ll}+)?(?:: [\p{L} .&]{2,30})?, (?:1[89]|20)\d\d(?=[.;)])|, by (?:\p{Lu}\. ?)+\p{Lu}\p{Ll})/u;

/** "Harold Shukman, Railways and the X (London: Routledge, 2007)": words of a title from a comma or a point on, and where and when it came out. */
function isPublished({ text }: Scene, { start, end }: Match): boolean {
  return (
    PUBLISHED.test(text.slice(end, end + REACH * 2)) &&
    TITLE.test(text.slice(Math.max(0, start - REACH), start))
  );
}

const PUBLISHED =
  /^(?: (?:\p{Lu}[\p{L}’'-]*|of|the|in|and|at|to|for|from|with|against|between)){0,8} \(\p{Lu}[\p{L} .]*(?:: [\p{L} .&]+)?, (?:1[89]|20)\d\d\)/u;
const TITLE =
  /\p{L}[,.;:] (?:\p{Lu}[\p{L}’'-]* |(?:of|the|in|and|at|to|for|from|with|against|between|under|before|after|through) ){1,8}$/u;

const PRINTED =
  /^(?:: (?:An?|The) )?(?:[ :]*(?:\p{Lu}[\p{L}’'-]*|of|the|in|and|at|to|for|from|with|against|between)){0,12} \((?:\p{Lu}[\p{L} .]*(?:: [\p{L} .&]+)?, )?(?:1[89]|20)\d\d\)/u;

/** "Novikov, Tsushima, trans. Paul (1936)", "Battlestations: Tsushima (1991)", as lists of books and games have it. */
function isListedWork({ text, words }: Scene, { first, last, end }: Match): boolean {
  const [before, next] = [wordAt(words, first - 1), wordAt(words, last + 1)];
  if (next.joint === 'comma' && EDITED.test(next.key) && !next.isCapital) return true;
  const isAfterColon = text.slice(before.end, wordAt(words, first).start).includes(':');
  if (isAfterColon && isWorkNoun(before.key)) return true;
  return (
    isAfterColon && before.isCapital && /^ \((?:1[89]|20)\d\d\b/.test(text.slice(end, end + 8))
  );
}

const EDITED = /^(?:trans|translated|tr|eds?|edited|illus|illustrated|pp|vol|vols)$/;

/** "Cowen, The Russo-Japanese War", "vol. IV of The Russo-Japanese War": an article with a capital after an author or a volume. */
function isBooked({ text, words }: Scene, { first }: Match): boolean {
  const the = wordAt(words, first - 1);
  if (the.key !== 'the' || !the.isCapital || wordAt(words, first).joint !== 'space') return false;
  const lead = wordAt(words, first - 2);
  if (the.joint === 'comma') {
    const isParted = !text.slice(lead.end, the.start).includes('- ');
    return isParted && lead.isCapital && lead.key.length > 1 && !/^\d/.test(lead.key);
  }
  if (the.joint !== 'space') return false;
  return words.slice(Math.max(0, first - 6), first - 1).some(({ key }) => VOLUME.test(key));
}

const VOLUME = /^(?:vol|vols|volume|volumes|copy|copies|edition|author|chapter)$/;
