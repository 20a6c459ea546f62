import type { Article, Passage } from '../../domain/reading/article';
import { passageAt } from '../../domain/atlas/atlas';
import type { FeatureId, PassageId } from '../../domain/atlas/id';

/** From an article's page to the atlas: pages stand two folders below it. */
export const ROOT = '../../';

/** The atlas at a passage, as a hash. */
export function passageHash(id: PassageId): string {
  return `#at=${encodeURIComponent(id)}`;
}

/** From an article's page to a feature on the map. */
export function featureLink(id: FeatureId): string {
  return `${ROOT}#sel=${encodeURIComponent(id)}`;
}

/** From an article's page to its beginning on the map. */
export function beginningLink(article: Article): string {
  const first = passageAt(article, 0);
  return first ? ROOT + passageHash(first.id) : ROOT;
}

/** A passage's name within its page: `first-torpedoes`. */
export function anchorOf({ id }: Passage): string {
  return id.slice(id.indexOf('.') + 1);
}

/** Folder of an article's page, from the root of the site. */
export function folderOf({ id }: Article): string {
  return `articles/${id}/`;
}

/** The picture that previews of an article’s page show, from the root of the site. */
export function cardOf(article: Article): string {
  return `${folderOf(article)}card.png`;
}
