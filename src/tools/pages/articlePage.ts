import { openingOf } from '../../data/manifest';
import type { PassageId } from '../../domain/atlas/id';
import type { Article } from '../../domain/reading/article';
import { overviewFigure, stretchFigure } from './figures';
import { jsonLd } from './jsonLd';
import { folderOf, ROOT } from './links';
import { page } from './pageFrame';
import type { PageMaps } from './renderer';
import { descriptionOf, stretchesOf } from './text';
import type { Workshop } from './workshop';

/** An article's page: its text, which the atlas takes over, and maps for who runs no scripts and for paper. */
export function articlePage(workshop: Workshop, article: Article): string {
  const { atlas, manifest, openings, files, site, assets, renderer } = workshop;
  return page(atlas, {
    title: `${article.title} – ${atlas.meta.title}`,
    description: descriptionOf(article),
    root: ROOT,
    path: folderOf(article),
    site,
    assets,
    head: jsonLd(atlas, article, files, site),
    served: { article, data: openings.get(article.id) ?? null },
    body: renderer.renderServed({
      meta: atlas.meta,
      articles: atlas.articles,
      root: ROOT,
      contents: openingOf(manifest, article),
      maps: mapsOf(workshop, article),
      site: site ?? '',
    }),
  });
}

function mapsOf({ atlas, drawings }: Workshop, article: Article): PageMaps {
  const before = stretchesOf(article).flatMap((stretch, index): [PassageId, string][] => {
    const [first] = stretch.passages;
    const figure = stretchFigure(drawings, atlas, stretch, index + 1);
    return first && figure ? [[first.id, figure.markup]] : [];
  });
  const overview = overviewFigure(drawings, atlas, article);
  return { overview: overview?.markup ?? null, before: new Map(before) };
}
