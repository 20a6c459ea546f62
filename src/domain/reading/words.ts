import type { Inline } from './article';

/** The words of a passage, without its citations. */
export function wordsOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'text') return inline.text;
      return 'children' in inline ? wordsOf(inline.children) : ' ';
    })
    .join('');
}
