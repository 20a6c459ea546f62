import type { Manifest } from '../../data/manifest';
import type { Atlas } from '../../domain/atlas/atlas';
import type { ArticleId, FeatureId, LanguageId } from '../../domain/atlas/id';
import type { AtlasMeta } from '../../domain/atlas/meta';
import type { PlatesFile } from '../../domain/plates/plate';
import type { Article } from '../../domain/reading/article';
import { type Translation, inWordsOf } from '../../domain/reading/translation';
import type { Drawings } from './figures';
import type { Assets } from './page/pageFrame';
import type { Renderer } from './renderer';

/** A file with the features of one theme, from the root of the site. */
export interface DataFile {
  readonly title: string;
  readonly path: string;
}

/** What is told of each feature in a sentence or two. */
export type Summaries = ReadonlyMap<FeatureId, string>;

/** What pages are made with. */
export interface Workshop {
  readonly atlas: Atlas;
  readonly summaries: Summaries;
  readonly manifest: Manifest;
  /** The file that each article opens with, from the root of the site. */
  readonly openings: ReadonlyMap<ArticleId, string>;
  readonly translations: readonly Translation[];
  /** The file of each, from the root of the site. */
  readonly translationFiles: ReadonlyMap<Translation, string>;
  /** The atlas as it speaks in each language that it has words in. */
  readonly spoken: ReadonlyMap<LanguageId, Atlas>;
  readonly drawings: Drawings;
  /** What is drawn of battles. */
  readonly plates: PlatesFile;
  readonly files: readonly DataFile[];
  readonly assets: Assets;
  readonly renderer: Renderer;
  /** The site's address with a slash at its end; `null` when it is not known. */
  readonly site: string | null;
}

/** The atlas's articles as who reads in a language finds them: in that where they are to be had in it. */
export function articlesIn(
  { atlas, translations }: Workshop,
  language: LanguageId | null,
): readonly Article[] {
  return atlas.articles.map((article) => {
    const isMeant = (each: Translation): boolean =>
      each.language === language && each.article === article.id;
    const translation = translations.find(isMeant);
    return translation ? inWordsOf(article, translation) : article;
  });
}

/** How the atlas speaks on a page in a language. */
export function metaIn(workshop: Workshop, language: LanguageId | null): AtlasMeta {
  return atlasIn(workshop, language).meta;
}

/** The atlas as it speaks on such a page. */
export function atlasIn({ atlas, spoken }: Workshop, language: LanguageId | null): Atlas {
  return (language === null ? undefined : spoken.get(language)) ?? atlas;
}

/** The languages in which something can be read besides the atlas's own, in the order of the atlas. */
export function languagesRead({ atlas, translations }: Workshop): readonly LanguageId[] {
  const read = new Set(translations.map(({ language }) => language));
  return atlas.meta.languages.map(({ id }) => id).filter((id) => read.has(id));
}
