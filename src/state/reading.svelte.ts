import type { ArticleId, PassageId } from '../domain/atlas/id';

/** Where the page should scroll to: the head of the article, a passage, or a scroll position kept by history. */
export type ScrollRequest =
  | { readonly kind: 'passage'; readonly passage: PassageId }
  | { readonly kind: 'top'; readonly top: number };

/** What is being read, and whether the map keeps up with it. */
export class Reading {
  article: ArticleId;
  /** `null` at the head of the article. */
  active = $state.raw<PassageId | null>(null);
  /** That the article tells of no such date as the clock's: not yet, or no longer; `null` when it does or was not asked. */
  silent = $state<'before' | 'after' | null>(null);
  /** False once the reader has moved the map by hand. */
  attached = $state(true);
  /** Whether the reader has scrolled since the page was opened: then nobody needs to be told that the map follows. */
  scrolled = $state(false);
  /** A new object is a new request. Written by the explorer, read by the panel. */
  scrollRequest = $state.raw<ScrollRequest | null>(null);
  /** Pixels from the article's head; kept for history, not shown. Written by the panel. */
  scrollTop = 0;
  /** Whether the text is on its way to where it was asked to go. Written by the panel. */
  isComing = false;

  constructor(article: ArticleId) {
    this.article = $state.raw(article);
  }

  /** The same passage stays where it is read, however long the text before it becomes. */
  hold(): void {
    const { active, scrollTop } = this;
    this.scrollRequest =
      active === null ? { kind: 'top', top: scrollTop } : { kind: 'passage', passage: active };
  }
}
