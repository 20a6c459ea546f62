import type { Article } from '../../domain/reading/article';
import { isOwn } from '../../domain/ownArticle/isOwn';

/**
 * What the words of an account are marked with on a screen that marks English with `english`: nothing where it marks
 * none; nobody has said what a reader's own article is in.
 */
export function markOf(english: string | undefined, { id }: Article): string | undefined {
  return english !== undefined && isOwn(id) ? '' : english;
}
