import type { Inline } from './article';

/** A page about the atlas itself, such as how its facts are known. */
export interface Page {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A heading, a paragraph, or a list. */
export type Block =
  | { readonly type: 'heading'; readonly text: string }
  | { readonly type: 'paragraph'; readonly inlines: readonly Inline[] }
  | { readonly type: 'list'; readonly items: readonly (readonly Inline[])[] };
