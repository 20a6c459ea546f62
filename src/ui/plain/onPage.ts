import { type Snippet, createContext } from 'svelte';
import type { PassageId } from '../../domain/atlas/id';

/** What stands beside the text of an article's page where no script runs, and on paper. */
export interface OnPage {
  /** The map at the head of the article; `null` when nothing in it has a place. */
  readonly overview: Snippet | null;
  /** The small maps, by the passage before which each stands. */
  readonly maps: ReadonlyMap<PassageId, Snippet>;
  /** The site's address with a slash at its end; empty when it is not known. */
  readonly site: string;
}

/** `null` in the atlas itself: what a page has besides goes when the atlas takes it over. */
export const [useOnPage, provideOnPage] = createContext<OnPage | null>();
