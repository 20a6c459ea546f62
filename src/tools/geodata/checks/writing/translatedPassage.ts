import { wordsOf as wholeWordsOf } from '../../../../data/article/words';
import { whenText } from '../../../../domain/dates/calendar';
import type { Inline, Passage } from '../../../../domain/reading/article';
import { isStatement, numbersIn, wordsOf } from '../../article/numbers';
import { numbersAnyhow } from '../../article/numeralsAbroad';

/** What a passage in another language has less or more than the article's own, a sentence for each. */
export function differencesOf(own: Passage, original: Passage): readonly string[] {
  const cited = citationsIn(own.inlines);
  return [
    ...compared('a mention of', mentionsIn(own.inlines), mentionsIn(original.inlines)),
    ...compared('the date', datesIn(own.inlines), datesIn(original.inlines)),
    // Without any of its own it has those of the article.
    ...(cited.length === 0 ? [] : compared('the source', cited, citationsIn(original.inlines))),
    ...missingNumbers(own, original),
  ];
}

function compared(
  what: string,
  own: readonly string[],
  original: readonly string[],
): readonly string[] {
  return [
    ...without(original, own).map((each) => `${what} ${each} is missing`),
    ...without(own, original).map((each) => `${what} ${each} is not in the article`),
  ];
}

/** What of a list is left when each of another has taken its like away. */
function without(list: readonly string[], taken: readonly string[]): readonly string[] {
  const left = [...taken];
  return list.filter((each) => {
    const at = left.indexOf(each);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Those that the article writes in figures; what it writes in words may be written anyhow. */
function missingNumbers(own: Passage, original: Passage): readonly string[] {
  const words = wordsOf(original.inlines);
  const stated = numbersIn(words).filter((number) => isStatement(number, words));
  const there = numbersAnyhow(wholeWordsOf(own.inlines));
  return [...new Set(stated)]
    .filter((number) => !there.has(number))
    .map((number) => `the number ${number.toLocaleString('en-GB')} is missing`);
}

function mentionsIn(inlines: readonly Inline[]): readonly string[] {
  return inlines.flatMap((inline) => {
    const inner = 'children' in inline ? mentionsIn(inline.children) : [];
    if (inline.type === 'mention') return [`map:${inline.feature}`, ...inner];
    return inline.type === 'place' ? [`place:${inline.place}`, ...inner] : inner;
  });
}

function datesIn(inlines: readonly Inline[]): readonly string[] {
  return inlines.flatMap((inline) => {
    const inner = 'children' in inline ? datesIn(inline.children) : [];
    return inline.type === 'date' ? [whenText(inline.when), ...inner] : inner;
  });
}

function citationsIn(inlines: readonly Inline[]): readonly string[] {
  return inlines.flatMap((inline) => {
    if (inline.type === 'citation') {
      return inline.citations.map(({ key, locator }) =>
        [`@${key}`, locator].filter(Boolean).join(', '),
      );
    }
    return 'children' in inline ? citationsIn(inline.children) : [];
  });
}
