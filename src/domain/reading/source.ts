import type { SourceKey } from '../atlas/id';

/** An entry of the bibliography, ready to be shown. */
export interface Source {
  readonly key: SourceKey;
  /** CSL type: `book`, `webpage`, `article-journal` … */
  readonly type: string;
  readonly title: string;
  /** "Stevens and Westcott"; `null` when no author is named. */
  readonly author: string | null;
  readonly year: string | null;
  /** The journal, site or book it stands in, its publisher and its archive, as far as they are given. */
  readonly container: string | null;
  /** The chapter, section or page; `null` for the whole. */
  readonly part: string | null;
  readonly url: string | null;
  readonly note: string | null;
  /** BCP 47, where its title does not tell it by its script; `null` when not given. */
  readonly language: string | null;
  /** One of the articles that the atlas was first made from; listed before all others. */
  readonly isSourceArticle: boolean;
}
