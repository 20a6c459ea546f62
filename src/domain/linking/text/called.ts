import { NO_NAME } from '../cues';
import { wordAt, wordsBefore } from './around';
import type { Match } from './match';
import { isBearerNoun } from './nouns';
import type { Word } from './words';

const NAMING = /^(?:named|called|nicknamed|christened)$/;

/** "whose name was Amur", "a dog called Togo"; but "a place called Sainte-Marie" is one. */
export function isNamed(words: readonly Word[], first: number): boolean {
  const before = wordsBefore(words, first, 4).map(({ key }) => key);
  const [lead = '', second = '', third = ''] = before.filter((key, at) => at > 0 || key !== 'the');
  if (/^(?:was|is)$/.test(lead)) return second === 'name';
  if (!NAMING.test(lead) || isCaller(second)) return false;
  if (second === 'was' && third === 'it') return isOfHouse(words, first - 3);
  return !SITE.test(/^(?:is|was|are|were)$/.test(second) ? third : second);
}

/** In words, how far back it is said what "it" was. */
const BACK = 9;

/** "He opened a cinema. It was called X." */
function isOfHouse(words: readonly Word[], at: number): boolean {
  return words
    .slice(Math.max(0, at - BACK), at)
    .some(({ key, isCapital }) => !isCapital && isBearerNoun(key));
}

/** Those who call a place so: "what the world called Mukden", "which the Japanese called Dairen". */
function isCaller(key: string): boolean {
  return CALLERS.test(key) || (NO_NAME.has(key) && /(?:ese|sh|an|ans|ch|ish)$/.test(key));
}

const CALLERS =
  /^(?:world|press|people|locals|foreigners|europeans|westerners|everyone|everybody|men|sailors|soldiers|settlers|government|maps|map|i)$/;

/** "a place called X" is a place; "This is called the X" says what has been told of. */
const SITE =
  /^(?:place|places|town|towns|village|port|island|hill|bay|station|river|city|anchorage|then|now|once|formerly|today|what|which|that|this|who|it|they|he|we|and|or|so|also|sometimes|)$/;

/** "his terriers Oyama and Kuroki", "the racehorse Mukden", "Mukden, Mr. Stern's two-year-old": a beast, or a house where one eats. */
export function isOfOtherKind(words: readonly Word[], { first, last }: Match): boolean {
  const before = wordsBefore(words, first, 3);
  const isSecond = before[0]?.key === 'and' && before[1]?.isCapital === true;
  const lead = before[isSecond ? 2 : before[0]?.key === 'the' ? 1 : 0];
  const isLed = lead !== undefined && !lead.isCapital && isBearerNoun(lead.key);
  return isLed || isBeastAfter(words, last);
}

/** Words within which a beast is told of after its name and a comma. */
const APPOSED = 8;
const BEAST = /^(?:old|colt|filly|mare|gelding|stallion|terrier|spaniel|hound|pony|racehorse)$/;
const YEARS = /^(?:year|years|yearling)$/;

function isBeastAfter(words: readonly Word[], last: number): boolean {
  if (wordAt(words, last + 1).joint !== 'comma') return false;
  const after = words.slice(last + 1, last + 1 + APPOSED);
  const isOwned = after.some(({ key, joint }) => key === 's' && joint === 'apostrophe');
  return (
    isOwned &&
    after.some(
      ({ key }, at) => BEAST.test(key) && (key !== 'old' || YEARS.test(after[at - 1]?.key ?? '')),
    )
  );
}

/** "named after the Battle of Borodino", "called for General Suvorov": of whom or what a ship has her name. */
export function isNamedAfter(words: readonly Word[], first: number): boolean {
  const before = wordsBefore(words, first, 8).map(({ key }) => key);
  return before.some((key, at) => /^(?:after|for)$/.test(key) && NAMING.test(before[at + 1] ?? ''));
}
