import type { Article, Inline, Passage } from './article';
import { passagesIn } from '../atlas/atlas';
import type { SourceKey } from '../atlas/id';

/** Cited sources of an article in the order of their first citation. */
export function citedIn(article: Article): readonly SourceKey[] {
  return [...new Set(passagesIn(article).flatMap(sourcesCitedIn))];
}

/** What a passage cites: by its words, then by its figures. */
export function sourcesCitedIn({ inlines, plots = [], cites }: Passage): readonly SourceKey[] {
  return cites ?? [...inlines.flatMap(citedBy), ...plots.flatMap(({ sources }) => sources)];
}

function citedBy(inline: Inline): readonly SourceKey[] {
  if (inline.type === 'citation') return inline.citations.map((citation) => citation.key);
  return 'children' in inline ? inline.children.flatMap(citedBy) : [];
}
