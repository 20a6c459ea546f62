import { ORG_AFTER } from '../cues';
import { wordAt } from './around';
import type { Match } from './match';
import { isGoods } from './organisations';
import type { Scene } from './scene';
import type { Word } from './words';

/** In characters, how far back a list, a score or a title is looked for. */
const BACK = 80;

/** Whether a name is but that of something which has it from a place: goods, a club, a firm, an entry to turn to. */
export function isNamedFor(scene: Scene, match: Match): boolean {
  if (isOfGoods(scene, match) || isPorcelain(scene.words, match)) return true;
  if (scene.isTitle) return false;
  return isClub(scene, match) || isFirmOfTowns(scene.words, match) || isTurnedTo(scene, match);
}

/** "a “Yalu” rug", "Astrakhan mats, Crimea wine", "Tea: China dull". */
function isOfGoods({ text, words }: Scene, { first, last, start, end }: Match): boolean {
  const next = wordAt(words, last + 1);
  if (next.isCapital) return false;
  if (isGoods(next) && /[“"«„]/.test(text.charAt(start - 1)) && /[”"»]/.test(text.charAt(end)))
    return true;
  if (next.joint !== 'space') return false;
  return isAmongGoods(words, first, last) || isQuoted(text, words, last, start);
}

/** One of a list of things sold, each under the name of where it comes from. */
function isAmongGoods(words: readonly Word[], first: number, last: number): boolean {
  const isLast = wordAt(words, first - 1).key === 'and';
  const isParted = isLast || wordAt(words, first).joint === 'comma';
  const before = isParted && isItem(words, first - (isLast ? 3 : 2));
  const at = wordAt(words, last + 2).key === 'and' ? last + 3 : last + 2;
  return before || (wordAt(words, last + 2).joint !== 'point' && isItem(words, at));
}

/** "Manila rope". */
function isItem(words: readonly Word[], at: number): boolean {
  const [place, goods] = [wordAt(words, at), wordAt(words, at + 1)];
  return place.isCapital && !goods.isCapital && goods.joint === 'space' && isGoods(goods);
}

/** What a market report says of a price. */
const PRICE = /^(?:dull|firm|firmer|steady|quiet|easy|easier|flat|weak|weaker|strong|unchanged)$/;
const MARKET = /\b(?:Tea|Silk|Wool|Rice|Sugar|Cotton|Flour|Wheat|Beans|Coal|Tin|Copper): [^.\n]*$/;

function isQuoted(text: string, words: readonly Word[], last: number, start: number): boolean {
  if (!PRICE.test(wordAt(words, last + 1).key)) return false;
  return MARKET.test(text.slice(Math.max(0, start - BACK), start));
}

/** "China from the local kiln, cups with": the ware, whose name begins its sentence. */
function isPorcelain(words: readonly Word[], { first, last }: Match): boolean {
  if (wordAt(words, first).key !== 'china' || last > first) return false;
  return words.slice(last + 1, last + 7).some(({ key }) => WARE.test(key));
}

const WARE = /^(?:kilns?|cups|saucers|teapots?|glazed?|crockery|porcelain|tableware)$/;

const PLAYED = String.raw`\d{1,2}[–-]\d{1,2} (?:to|against|over|at|with) `;
const SCORE = new RegExp(
  String.raw`\b(?:lost|won|beat|beaten|drew|win|defeat|victory)(?: ${PLAYED}\p{Lu}[\p{L} ]{2,25},?(?: and)?(?: drew| won| lost)?)* ${PLAYED}(?:\p{Lu}\p{L}+ )?$`,
  'u',
);

/** "3–1 to Vladivostok", "Amur Khabarovsk": who plays for it. */
function isClub({ text, words, names }: Scene, match: Match): boolean {
  const { first, last, start } = match;
  if (/\d[–-]\d/.test(text.slice(Math.max(0, start - LATE), start)))
    return SCORE.test(text.slice(Math.max(0, start - BACK), start));
  const before = names.get(first - 1);
  return isRiverOf(words, before, match) || isRiverOf(words, match, names.get(last + 1));
}

/** A river and a town with nothing between, and no article before. */
function isRiverOf(words: readonly Word[], river?: Match, town?: Match): boolean {
  if (!river || !town || river.last !== town.first - 1 || river.last > river.first) return false;
  const { joint, isLoud } = wordAt(words, town.first);
  if (joint !== 'space' || isLoud) return false;
  if (/^(?:the|river)$/.test(wordAt(words, river.first - 1).key)) return false;
  return isAllOf(river, /^river$/) && isAllOf(town, /town|city|port|station/);
}

/** Whether all places of a name are of a sort. */
function isAllOf({ namings }: Match, sort: RegExp): boolean {
  const places = namings.filter(({ thing }) => thing.kind === 'place' || thing.kind === 'label');
  return places.length > 0 && places.every(({ thing }) => sort.test(thing.sort));
}

/** In characters, a score and what leads on from it. */
const LATE = 30;

/** "The Liverpool and London and Globe": towns joined by "and", and a word of firms. */
function isFirmOfTowns(words: readonly Word[], { first, last }: Match): boolean {
  if (wordAt(words, last + 1).key !== 'and') return false;
  let end = last;
  while (isAnother(words, end) && end < last + 6) end += 2;
  if (end === last || !ORG_AFTER.has(wordAt(words, end).key)) return false;
  for (let at = first - 1; at > first - 5; at -= 1) {
    const { key, isCapital } = wordAt(words, at);
    if (key === 'the') return true;
    if (!isCapital && key !== 'and') return false;
  }
  return false;
}

/** "and London", with nothing but spaces. */
function isAnother(words: readonly Word[], at: number): boolean {
  const [and, name] = [wordAt(words, at + 1), wordAt(words, at + 2)];
  return and.key === 'and' && and.joint === 'space' && name.joint === 'space' && name.isCapital;
}

const ENTRIES =
  /(?:^|[.!?;:([—–\n*_]\s*)[*_]?[Ss]ee(?: under)?:?[*_]? (?:[\p{Lu}][^.!?()\n\p{Ll}]*[,;] (?:and |OF THE |OF )?)*$/u;

/** "See JAPAN; KOREA.": where an encyclopaedia has what it does not tell here; "see also" leads to more on the same. */
function isTurnedTo({ text, words }: Scene, { first, start }: Match): boolean {
  if (!wordAt(words, first).isLoud) return false;
  const before = text.slice(Math.max(0, start - BACK), start);
  return /[Ss]ee\b/.test(before) && ENTRIES.test(before);
}
