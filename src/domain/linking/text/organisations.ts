import { NO_NAME, ORG_AFTER } from '../cues';
import { isClose, isNewLine, wordAt } from './around';
import type { Match } from './match';
import type { Scene } from './scene';
import type { Word } from './words';

/** Whether a word of papers, clubs or goods follows. */
export function isOrganisation({ words }: Scene, { last }: Match): boolean {
  const next = wordAt(words, last + 1);
  return next.joint === 'space' && (ORG_AFTER.has(next.key) || GOODS.test(next.key));
}

/** Whether a word is for what is made or sold under a name. */
export function isGoods({ key }: Word): boolean {
  return GOODS.test(key);
}

/** "The Baikal complains": a paper, as no place of the name has an article. */
export function isPaper({ words, isTitle }: Scene, { first, last, namings }: Match): boolean {
  const before = wordAt(words, first - 1);
  const isCalledThe = before.key === 'the' && before.isCapital && isClose(wordAt(words, first));
  const next = wordAt(words, last + 1);
  return isCalledThe && !isTitle && isClose(next) && SAYS.test(next.key) && !namings.some(isOfMany);
}

/** "I had a Tsingtao with him": of a place there is no other. */
export function isOne({ text, words }: Scene, { first, last }: Match): boolean {
  const [article, next] = [wordAt(words, first - 1), wordAt(words, last + 1)];
  if (!/^an?$/.test(article.key) || !isClose(wordAt(words, first))) return false;
  // "a US-Japan accord".
  if (next.joint === 'hyphen') return false;
  // "a U.S. audience": the point is the name's own.
  if (
    text.charAt(wordAt(words, last).end) === '.' &&
    text.charAt(wordAt(words, last).start - 1) === '.'
  )
    return false;
  return next.joint !== 'space' || WITH.test(next.key);
}

const WITH = /^(?:with|and|or|for|from|at|on|in|to|before|after|while|when|as|by|too)$/;

/** "the Russo-Japanese War Research Society": what is called by a war. */
export function isOfWar(scene: Scene, { last }: Match): boolean {
  return capitalRun(scene, last).some(({ key }) => OF_WAR.test(key));
}

const OF_WAR =
  /^(?:society|association|museum|institute|foundation|committee|club|project|medal|library|forum|magazine|podcast|prize)$/;

/** "The United States says" is of one. */
function isOfMany({ thing, name }: Match['namings'][number]): boolean {
  return (
    /(?:s|union|empire|kingdom|republic)$/i.test(name) || /polity|empire|island/.test(thing.sort)
  );
}

const SAYS =
  /^(?:writes|reports|complains|recalls|says|prints|publishes|announces|learns|remarks|observes|states|declares|quotes|wrote|reported|complained|printed|published|announced|remarked|stated|declared)$/;

const GOODS =
  /^(?:sake|beer|bicycles?|tea|camera|ball|film|newspaper|silk|record|records|band|album|song|restaurant|caf[eé]|coffee|bakery|bar|bookshop|pub|curry|soup|cakes?|vodka|cigarettes|soap|matches|cocktail|burger|noodles|buns?|biscuits?|bread|whisky|labels?|stamps?|cigars?|loan|loans|bonds|clock|vase|ware|sweater|rules|ruleset|shrines?|cemetery|hemp|rope|duck|wool|porcelain|shawls?|rugs?|terrier|spaniel|cat|dog|hound|pony|brocades?|herrings?|wines?|caviare?|hats?|caps?|lace|linen|leather|boots|shoes|gloves|carpets?|blankets?|overcoats?|samovars?|cutlery|sherry|brandy|cabbages?|pears?|apples?|oranges?|melons?|sausages?|cheese|sardines|oysters|toffee|sweets|chocolates?|lacquer|pottery|umbrellas?|dolls?|gin|ale|stout|tobacco|pheasants?|ginger)$/;

/** Words with capitals that follow at once, as many as a name may have. */
export function capitalRun({ text, words, isTitle }: Scene, last: number): readonly Word[] {
  const run: Word[] = [];
  const most = isTitle ? 1 : 3;
  for (const [at, word] of words.slice(last + 1, last + 1 + most).entries()) {
    if (isNewLine(text, words, last + 1 + at)) break;
    if (!isCapitalNext(word) || isNoName(word)) break;
    run.push(word);
  }
  return run;
}

/** "the Port Arthur and Rosario Land Company": two names of one firm. */
export function isOfTwo({ text, words }: Scene, { first, last }: Match): boolean {
  const [the, and, other] = [first - 1, last + 1, last + 2].map((at) => wordAt(words, at));
  if (the?.key !== 'the' || !and || !other) return false;
  if (and.key !== 'and' || and.joint !== 'space' || !other.isCapital) return false;
  const run = words.slice(last + 3, last + 6);
  const end = run.findIndex((word) => !isCapitalNext(word));
  return (
    run.slice(0, end < 0 ? run.length : end).some(({ key }) => FIRM.test(key)) &&
    !isNewLine(text, words, last + 3)
  );
}

const FIRM =
  /^(?:company|co|bank|banking|corporation|railway|society|association|navigation|regiment|rifles)$/;

/** "Port Arthur (disambiguation)", "Yalu_1894", "@mukden": a page or somebody's mark. */
export function isMark(text: string, { start, end }: Match): boolean {
  // '"Sebastopol" (Cheltenham) writes'.
  if (/[“"«]/.test(text.charAt(start - 1)) && PEN_NAME.test(text.slice(end, end + 40))) return true;
  if (text.startsWith(' (', end) && PAGE.test(text.slice(end, end + 18))) return true;
  if (/[@/#]/.test(text.charAt(start - 1))) return true;
  return text.charAt(end) === '_' && /^[\p{L}\p{N}]/u.test(text.slice(end + 1, end + 2));
}

const PEN_NAME =
  /^[”"»](?: \(\p{Lu}[\p{L} .-]+\)|, of \p{Lu}\p{L}+,)? (?:writes|asks|wrote|asked|complains|objects|sends|begs|reminds|wants)\b/u;

const PAGE = /^ \((?:disambiguation|film|novel|surname|ship|band|song|album|game)\)/;

/** "Tokyo Imperial University" goes on. */
function isNoName({ key }: Word): boolean {
  return NO_NAME.has(key) && !ORG_AFTER.has(key) && !/^(?:imperial|royal)$/.test(key);
}

function isCapitalNext({ joint, isCapital, key }: Word): boolean {
  return joint === 'space' && isCapital && !/^\d/.test(key);
}
