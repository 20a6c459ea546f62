import type { LanguageId } from '../../../domain/atlas/id';
import { tagOf } from '../../../domain/atlas/languages';
import { markup } from '../html';
import { ROOT, contentsIn } from '../links';
import { contentsAlternates } from '../metadata/alternates';
import { feedLink } from '../metadata/feed';
import { type Workshop, articlesIn, metaIn } from '../workshop';
import { page } from './pageFrame';

/** The page that lists all articles, at `articles/`; of who reads in a language, at `articles/ru/`. */
export function contentsPage(workshop: Workshop, language: LanguageId | null = null): string {
  const { atlas, assets, renderer, site } = workshop;
  const meta = metaIn(workshop, language);
  const { title, subtitle } = meta;
  const root = language === null ? '../' : ROOT;
  const articles = articlesIn(workshop, language);
  return page(atlas, {
    title: `${renderer.frameIn(language).articles} – ${title}`,
    description: subtitle,
    lang: tagOf(meta.languages, language),
    root,
    path: contentsIn(language),
    site,
    assets,
    head: markup`${contentsAlternates(workshop, root)} ${feedLink(language, meta, site)}`,
    served: null,
    body: renderer.renderHeading({
      meta,
      language,
      articles,
      root,
      title,
      text: subtitle,
      others: [],
    }),
  });
}
