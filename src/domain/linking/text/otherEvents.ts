import { wordAt } from './around';
import type { Match } from './match';
import type { Word } from './words';

/** Whether a name is part of what happened there, or was signed there, and is no event of the atlas: none answered. */
export function isOtherEvent(words: readonly Word[], match: Match): boolean {
  return isTreaty(words, match) || isOfOther(words, match);
}

/** "the Washington treaty": what was signed in a place is called by it, and no event of the atlas answered. */
function isTreaty(words: readonly Word[], { last }: Match): boolean {
  const [next, second] = [wordAt(words, last + 1), wordAt(words, last + 2)];
  if (next.joint !== 'space') return false;
  return TREATY.test(next.key) || (/^(?:naval|peace)$/.test(next.key) && TREATY.test(second.key));
}

/** "the Battle of Tsingtao", "Dogger Bank, Battle of": with a capital, and no event of the atlas answered. */
function isOfOther(words: readonly Word[], { first, last }: Match): boolean {
  const isThe = wordAt(words, first - 1).key === 'the';
  const [of, before] = [1, 2].map((by) => wordAt(words, first - by - (isThe ? 1 : 0)));
  if (of?.key === 'of' && before && isHappening(before)) return true;
  const [next, second] = [wordAt(words, last + 1), wordAt(words, last + 2)];
  const isEntry =
    isHappening(next) || (next.isLoud && wordAt(words, last).isLoud && HAPPENING.test(next.key));
  return next.joint === 'comma' && isEntry && second.key === 'of';
}

function isHappening({ isCapital, isLoud, key }: Word): boolean {
  return isCapital && !isLoud && HAPPENING.test(key);
}

const HAPPENING = /^(?:battle|siege|sack)$/;

const TREATY = /^(?:treaty|treaties|protocol|pact|accords?)$/;
