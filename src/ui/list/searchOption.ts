import type { SearchHit } from '../../domain/search/search';

/** The id by which the search box names a result as the current one. */
export function optionId({ entry }: SearchHit): string {
  return `search-option-${String(entry)}`;
}
