import { isOpening, wordAt } from './around';
import type { Match } from './match';
import { isPieceNoun } from './nouns';
import type { Scene } from './scene';

/** In characters, what may stand between a title and what is said of it. */
const REACH = 60;

/** Whether a name stands in the title of what is shown, played or sold: after a colon on a bill, before "was screened", with the year of a film. */
export function isShownWork(scene: Scene, match: Match): boolean {
  if (scene.isTitle) return isAnnounced(scene, match);
  if (isOnBill(scene, match) || isShownAs(scene, match)) return true;
  return isPerformed(scene, match) || isOfLaterYear(scene, match);
}

/** "Lecture: Professor Paris, From X to the Skerries". */
function isAnnounced({ text }: Scene, { start }: Match): boolean {
  const line = text.slice(Math.max(0, start - REACH), start);
  return ANNOUNCED.test(line.slice(line.lastIndexOf('\n') + 1));
}

const ANNOUNCED =
  /^(?:Lecture|Talk|Film|Concert|Exhibition|Reading|Screening|Play|Next week|Coming soon)\b[^:]{0,20}: .*\b(?:From|The|A|In|Across|To|With|Beyond) $/u;

/** "the reel shown as Fighting in X". */
function isShownAs({ text }: Scene, { start }: Match): boolean {
  return SHOWN_AS.test(text.slice(Math.max(0, start - REACH), start));
}

const SHOWN_AS =
  /\b(?:shown|billed|released|advertised|published|reissued|exhibited|screened|staged|printed|sold|filed|catalogued|known to collectors) as [“"*_]*\p{Lu}\p{Ll}+ (?:(?:\p{Lu}[\p{L}’'-]*|of|the|in|and|at|to|on|from|with) )*$/u;

/** Words a title may have before the name, and those before its colon that may say what it is. */
const [LED, SAID] = [5, 9];
/** What has a bill, and what stands on one. */
const BILL =
  /^(?:bioscopes?|kinematographs?|cinematographs?|biographs?|vitascopes?|theatres?|theaters?|cinemas?|programmes?|program|screens?|screening|showing|pictures?|pantomimes?|playing|studios?|filmed|soundtrack|shelf|reading|library|bookshop|playlist|encore|repertoire|bill|titles?|titled)$/;

/** "At the Royal, the bioscope: The Attack on X": a title after a colon, before which it is said where it is given. */
function isOnBill(scene: Scene, match: Match): boolean {
  const { text, words } = scene;
  const start = titleStart(scene, match.first);
  if (!text.slice(wordAt(words, start - 1).end, wordAt(words, start).start).includes(':'))
    return false;
  if (!isTitleEnd(words, match)) return false;
  for (let at = start - 1; at >= Math.max(0, start - SAID); at -= 1) {
    const { key, isCapital } = wordAt(words, at);
    // "10 March 1905: Battle of X" is a month's.
    const isPiece = isPieceNoun(key) && !(isCapital && key === 'march');
    if ((BILL.test(key) || isPiece) && wordAt(words, at + 1).key !== 'of') return true;
    if (isOpening(wordAt(words, at))) return false;
  }
  return false;
}

/** "the theatre: X has fallen" goes on as a sentence does. */
function isTitleEnd(words: Scene['words'], { last }: Match): boolean {
  const { joint } = wordAt(words, last + 1);
  return joint !== 'space' || isOfTitle(words, last + 1);
}

/** The first word of the title in which a name stands: all before it have capitals or are small. */
function titleStart({ words }: Scene, first: number): number {
  let at = first;
  while (at > first - LED && wordAt(words, at).joint === 'space' && isOfTitle(words, at - 1))
    at -= 1;
  return at;
}

function isOfTitle(words: Scene['words'], at: number): boolean {
  const { isCapital, key } = wordAt(words, at);
  return isCapital || SMALL.test(key);
}

const SMALL = /^(?:of|in|at|and|the|to|for|from|with|on|a|an)$/;

/** "X (1904) was shown in", "X was reissued", "X is out on". */
function isPerformed({ text }: Scene, { end }: Match): boolean {
  return PERFORMED.test(text.slice(end, end + REACH));
}

const PERFORMED =
  /^[”"»’*_]* (?:\((?:1[89]|20)\d\d\) )?(?:(?:was|is|were|had been|has been|will be) (?:first |later |also |then |now )?(?:screened|premiered|staged|reissued|re-issued|reprinted|remastered|serialised|serialized|televised|dubbed|shown (?:in|at|nightly|twice|daily|for the first)|playing at|out on|out of print|sold out|in print|on (?:dvd|vinyl|disc|cd))|premiered\b|won (?:the|a|an) \p{Lu}\p{Ll}+ (?:Prize|Award|Medal)|ran for \w+ (?:nights|performances|weeks))/iu;

/** What was called by a place long after the war has a year of its own; a treaty or a town may have one as well. */
const LATER = 1906;

/** "Port Arthur (1936)" after a comma or at the head of a sentence: a place has no year. */
function isOfLaterYear({ text, words }: Scene, { first, end, namings }: Match): boolean {
  const year = /^[”"»’*_]* \((1[89]\d\d|20\d\d)\)/u.exec(text.slice(end, end + 12))?.[1];
  if (year === undefined || Number(year) <= LATER) return false;
  if (namings.some(({ thing }) => thing.kind === 'event')) return false;
  return wordAt(words, first).joint !== 'space' || wordAt(words, first - 1).isCapital;
}
