import type { Article } from '../../domain/reading/article';
import type { FeatureId } from '../../domain/atlas/id';

/** From an article's page to the atlas: pages stand two folders below it. */
export const ROOT = '../../';

/** From an article's page to a feature on the map. */
export function featureLink(id: FeatureId): string {
  return `${ROOT}#sel=${encodeURIComponent(id)}`;
}

/** Folder of an article's page, from the root of the site. */
export function folderOf({ id }: Article): string {
  return `articles/${id}/`;
}

/** The picture that previews of an article’s page show, from the root of the site. */
export function cardOf(article: Article): string {
  return `${folderOf(article)}card.png`;
}
