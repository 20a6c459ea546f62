import { createContext } from 'svelte';
import type { Article, Inline } from '../domain/article';
import { passagesIn } from '../domain/atlas';
import type { SourceKey } from '../domain/id';

/** The number that a source carries in the article being read. */
export const [useCitationNumbers, provideCitationNumbers] =
  createContext<(key: SourceKey) => number>();

/** Cited sources in the order of their first citation. */
export function citedIn(article: Article): readonly SourceKey[] {
  const inlines = passagesIn(article).flatMap((passage) => passage.inlines);
  return [...new Set(inlines.flatMap(citedBy))];
}

function citedBy(inline: Inline): readonly SourceKey[] {
  if (inline.type === 'citation') return inline.citations.map((citation) => citation.key);
  return 'children' in inline ? inline.children.flatMap(citedBy) : [];
}
