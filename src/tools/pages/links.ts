import type { Article } from '../../domain/reading/article';
import type { FeatureId, LanguageId } from '../../domain/atlas/id';

/** From an article's page to the atlas: pages stand two folders below it. */
export const ROOT = '../../';
/** The same from the page of one in another language, one folder further down. */
export const TRANSLATION_ROOT = '../../../';

/** From a page, by its way to the root, to a feature on the map. */
export function featureLink(id: FeatureId, root: string): string {
  return `${root}#sel=${encodeURIComponent(id)}`;
}

/** Folder of an article's page in the language of its words, from the root of the site. */
export function folderOf({ id, language }: Pick<Article, 'id' | 'language'>): string {
  return folderIn(id, language ?? null);
}

/** Folder of an article's page in a language; `null` is the atlas's own. */
export function folderIn(id: Article['id'], language: LanguageId | null): string {
  return `articles/${id}/${language === null ? '' : `${language}/`}`;
}

/** From an article's page to the root of the site. */
export function rootOf({ language }: Pick<Article, 'language'>): string {
  return language === undefined ? ROOT : TRANSLATION_ROOT;
}

/** The picture that previews of an article’s page show in any language, from the root of the site. */
export function cardOf({ id }: Pick<Article, 'id'>): string {
  return `${folderIn(id, null)}card.png`;
}

/** Folder of the page that lists all articles for who reads in a language, from the root of the site. */
export function contentsIn(language: LanguageId | null): string {
  return `articles/${language === null ? '' : `${language}/`}`;
}
