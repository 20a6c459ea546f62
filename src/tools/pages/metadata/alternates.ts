import type { Atlas } from '../../../domain/atlas/atlas';
import type { LanguageId } from '../../../domain/atlas/id';
import { tagOf } from '../../../domain/atlas/languages';
import type { Article } from '../../../domain/reading/article';
import { type Html, markup } from '../html';
import { contentsIn, folderIn, rootOf } from '../links';
import { type Workshop, languagesRead } from '../workshop';

/** An article in one of its languages. */
export interface Alternate {
  /** BCP 47. */
  readonly tag: string;
  readonly language: LanguageId | null;
  /** Where it stands: whole where the site's address is known, else from the page. */
  readonly href: string;
}

/** All languages in which an article can be read, the atlas's own first; none where that is the only one. */
export function alternatesIn(
  { meta }: Pick<Atlas, 'meta'>,
  article: Article,
  site: string | null,
): readonly Alternate[] {
  const { id, translations = [] } = article;
  if (translations.length === 0) return [];
  return [null, ...translations].map((language) => ({
    tag: tagOf(meta.languages, language),
    language,
    href: (site ?? rootOf(article)) + folderIn(id, language),
  }));
}

/** The same for search engines, which show each reader the one in the reader's language. */
export function alternatesOf(atlas: Atlas, article: Article, site: string | null): Html {
  return linksTo(alternatesIn(atlas, article, site));
}

/** The same of the page that lists all articles; `root` is the way to the root of the site from it. */
export function contentsAlternates(workshop: Workshop, root: string): Html {
  const { atlas, site } = workshop;
  const read = languagesRead(workshop);
  if (read.length === 0) return linksTo([]);
  return linksTo(
    [null, ...read].map((language) => ({
      tag: tagOf(atlas.meta.languages, language),
      href: (site ?? root) + contentsIn(language),
    })),
  );
}

/** The first is for who reads none of them. */
function linksTo(all: readonly Pick<Alternate, 'tag' | 'href'>[]): Html {
  const own = all.slice(0, 1).map(({ href }) => ({ tag: 'x-default', href }));
  return markup`${[...all, ...own].map(
    ({ tag, href }) => markup`<link rel="alternate" hreflang="${tag}" href="${href}" /> `,
  )}`;
}
