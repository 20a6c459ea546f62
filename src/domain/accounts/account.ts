import type { Article } from '../reading/article';
import {
  type ArticleId,
  type FeatureId,
  type PassageId,
  isArticleId,
  isPassageId,
} from '../atlas/id';

/** The article that a comparison is read as: no file of an atlas has this name. */
const NAME = 'accounts';

/** So many articles are compared at most: as many colours there are to tell them apart. */
export const MOST_ACCOUNTS = 6;

/** One of the articles that are compared. */
export interface Account {
  /** From 1: what marks it on the page and on the map, with its colour. */
  readonly number: number;
  readonly article: Article;
}

/** Whether the id of an article or of a passage is of a comparison. */
export function isComparison(id: string): boolean {
  return id === NAME || id.startsWith(`${NAME}.`);
}

/** The id of the article that a comparison is read as. */
export function comparisonId(): ArticleId {
  if (!isArticleId(NAME)) throw new Error(`${NAME} is no article.`);
  return NAME;
}

/** The id of the passage in which a comparison tells of an event. */
export function rowId(event: FeatureId): PassageId {
  const id = `${NAME}.${event}`;
  if (!isPassageId(id)) throw new Error(`${id} is no passage.`);
  return id;
}
