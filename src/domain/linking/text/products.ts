import { isOpening, wordAt, wordsAfter } from './around';
import type { Match } from './match';
import { isGoods } from './organisations';
import type { Scene } from './scene';
import type { Word } from './words';

/** What may stand between a name and the goods that have it: of what they are made, what they show. */
const BETWEEN =
  /^(?:straw|silk|cotton|leather|wool|woollen|fur|felt|paper|lace|glass|brass|iron|lacquer|wooden|plastic|tin|china|battle|siege|war|naval|souvenir|model|toy|board|jigsaw|colouring|picture)$/;
/** What is made and sold, and is none of the goods that a place is known for. */
const MADE =
  /^(?:set|sets|kits?|games?|puzzles?|dioramas?|posters?|magnets?|mugs?|t-?shirts?|badges?|calendars?|dvds?|soundtrack|figurines?|miniatures?|wallpapers?|postcards?)$/;

/** Whether goods follow a name, with no more between than what they are of: "Manila straw hats", "a Tsushima battle set". */
export function isProduct(words: readonly Word[], last: number): boolean {
  const [next, second] = [wordAt(words, last + 1), wordAt(words, last + 2)];
  if (next.joint !== 'space' || next.isCapital) return false;
  if (MADE.test(next.key)) return !PLACED.test(second.key);
  return (
    BETWEEN.test(next.key) &&
    second.joint === 'space' &&
    !second.isCapital &&
    (isGoods(second) || MADE.test(second.key))
  );
}

/** "Port Arthur set out", "Japan games the rules": a verb. */
const PLACED =
  /^(?:out|off|up|to|in|on|about|forth|aside|back|the|a|its|his|her|their|them|it|him)$/;

/** "drank a warm Tsingtao", "opened his Tsingtao": no place is drunk. */
export function isDrunk(words: readonly Word[], { first, last }: Match): boolean {
  const [lead, next] = [wordAt(words, first - 1), wordAt(words, last + 1)];
  if (next.joint === 'space' && next.isCapital) return false;
  const at = ARTICLE.test(lead.key) ? first - 1 : first - 2;
  return ARTICLE.test(wordAt(words, at).key) && DRANK.test(wordAt(words, at - 1).key);
}

const ARTICLE = /^(?:an?|another|his|her|my)$/;
const DRANK = /^(?:drank|drink|drinking|drunk|sipped|sipping|ordered|opened)$/;

/** In words, how soon it is said after what something is called. */
const REACH = 12;

/** "The Port Arthur shoal is called after a fisherman's joke": what has the name is not the place. */
export function isCalledAfter(words: readonly Word[], { first, last }: Match): boolean {
  const noun = wordAt(words, last + 1);
  if (noun.joint !== 'space' || noun.isCapital || wordAt(words, first - 1).key !== 'the')
    return false;
  return wordsAfter(words, last + 1, REACH).some(
    ({ key }, at, after) =>
      /^(?:called|named)$/.test(key) && /^(?:after|for|by)$/.test(after[at + 1]?.key ?? ''),
  );
}

/** Over a paper, after its name: the day. */
const DAY =
  /^(?:(?:sun|mon|tues|wednes|thurs|fri|satur)day|january|february|march|april|may|june|july|august|september|october|november|december|vol|no|established|founded)$/;

/** "THE LONDON COURANT, SATURDAY, MAY 22, 1915": the head of a paper. */
export function isMasthead({ words }: Scene, { first, last }: Match): boolean {
  const [the, next, day] = [first - 1, last + 1, last + 2].map((at) => wordAt(words, at));
  if (the?.key !== 'the' || !isOpening(the)) return false;
  if (next?.joint !== 'space' || !next.isCapital) return false;
  return day !== undefined && day.joint !== 'space' && DAY.test(day.key);
}

/** "the Tokyo Asahi": a paper or a firm, by a word with a capital that may name a ship as well. */
export function isOfTown({ words, names }: Scene, { first, last, namings }: Match): boolean {
  const next = wordAt(words, last + 1);
  if (wordAt(words, first - 1).key !== 'the' || next.joint !== 'space' || !next.isCapital)
    return false;
  if (!namings.every(({ thing }) => /town|city|port|capital/.test(thing.sort))) return false;
  return names.get(last + 1)?.namings.every(({ thing }) => thing.kind === 'ship') === true;
}
