import type { Inline } from '../../domain/reading/article';

/** The words of a text, without any markup or citation. */
export function wordsOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'text') return inline.text;
      return inline.type === 'citation' ? '' : wordsOf(inline.children);
    })
    .join('');
}
