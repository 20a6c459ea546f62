import { openingOf } from '../../data/manifest';
import type { PassageId } from '../../domain/atlas/id';
import { passagesIn } from '../../domain/atlas/atlas';
import type { Article, Passage } from '../../domain/reading/article';
import { overviewFigure, stretchFigure } from './figures';
import { jsonLd } from './jsonLd';
import { plateFigure } from './map/plate';
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

/** The plate of a passage as a still map. */
function plateOf({ plate, extent }: Passage, { atlas, drawings, plates }: Workshop): string | null {
  if (!plate || !extent) return null;
  const { names } = drawings;
  return plateFigure({ plate, file: plates, extent, names, sides: atlas.meta.sides }).markup;
}

function mapsOf(workshop: Workshop, article: Article): PageMaps {
  const { atlas, drawings } = workshop;
  const before = stretchesOf(article).flatMap((stretch, index): [PassageId, string][] => {
    const [first] = stretch.passages;
    const figure = stretchFigure(drawings, atlas, stretch, index + 1);
    return first && figure ? [[first.id, figure.markup]] : [];
  });
  for (const passage of passagesIn(article)) {
    const figure = plateOf(passage, workshop);
    if (figure !== null) {
      const map = before.find(([id]) => id === passage.id);
      if (map) map[1] = `<div>${map[1]}${figure}</div>`;
      else before.push([passage.id, figure]);
    }
  }
  const overview = overviewFigure(drawings, atlas, article);
  return { overview: overview?.markup ?? null, before: new Map(before) };
}
