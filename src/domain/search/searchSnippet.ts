import { termsOf } from './searchFold';

/** A stretch of text about what was looked for, cut at words; `lit` are the words found. */
export interface SnippetPart {
  readonly text: string;
  readonly lit: boolean;
}

const WORDS_BEFORE = 5;
const WORDS = 22;

/** A line of the text round the first word that the query asks for; from the start when none is found. */
export function snippetOf(text: string, query: string): readonly SnippetPart[] {
  const asked = termsOf(query);
  const words = text.split(/\s+/).filter(Boolean);
  const isAsked = (word: string): boolean =>
    termsOf(word).some((term) => asked.some((wanted) => term.startsWith(wanted)));
  const first = Math.max(0, words.findIndex(isAsked) - WORDS_BEFORE);
  const shown = words.slice(first, first + WORDS);
  return [
    ...(first > 0 ? [{ text: '… ', lit: false }] : []),
    ...shown.flatMap((word, index) => [
      ...(index > 0 ? [{ text: ' ', lit: false }] : []),
      { text: word, lit: isAsked(word) },
    ]),
    ...(first + WORDS < words.length ? [{ text: ' …', lit: false }] : []),
  ];
}
