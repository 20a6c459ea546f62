import { openingOf } from '../../../data/manifest';
import type { PassageId } from '../../../domain/atlas/id';
import { passagesIn } from '../../../domain/atlas/atlas';
import { OWN_LANGUAGE, tagOf } from '../../../domain/atlas/languages';
import type { Article, Passage } from '../../../domain/reading/article';
import { type Translation, inWordsOf } from '../../../domain/reading/translation';
import { alternatesOf } from '../metadata/alternates';
import { feedLink } from '../metadata/feed';
import { type SpokenDrawings, overviewFigure, stretchFigure } from '../figures';
import { markup } from '../html';
import { jsonLd } from '../metadata/jsonLd';
import { namesIn } from '../map/places';
import { plateFigure } from '../map/plate';
import { folderOf, rootOf } from '../links';
import { page } from './pageFrame';
import type { PageMaps } from '../renderer';
import { descriptionOf, stretchesOf } from '../text';
import { type Workshop, articlesIn, atlasIn, metaIn } from '../workshop';

/**
 * An article's page: its text, which the atlas takes over, and maps for who runs no scripts and for paper; `translation` is
 * its words in another language, `null` for the atlas's own.
 */
export function articlePage(
  workshop: Workshop,
  original: Article,
  translation: Translation | null = null,
): string {
  const { atlas, summaries, manifest, openings, files, site, assets, renderer } = workshop;
  const language = translation?.language ?? null;
  const meta = metaIn(workshop, language);
  const article = translation ? inWordsOf(original, translation) : original;
  const root = rootOf(article);
  return page(atlas, {
    title: `${article.title} – ${meta.title}`,
    description: descriptionOf(article),
    lang: tagOf(meta.languages, article.language),
    root,
    path: folderOf(article),
    site,
    assets,
    head: markup`${alternatesOf(atlas, article, site)} ${feedLink(language, meta, site)} ${jsonLd(atlas, article, files, summaries, site)}`,
    served: {
      article,
      data: [
        openings.get(article.id),
        translation && workshop.translationFiles.get(translation),
      ].filter((file) => typeof file === 'string'),
    },
    body: renderer.renderServed({
      meta,
      language,
      articles: articlesIn(workshop, language),
      root,
      contents: openingOf(manifest, original),
      translation,
      maps: mapsOf(workshop, article, root),
      site: site ?? '',
    }),
  });
}

/** The plate of a passage as a still map. */
function plateOf(
  { plate, extent }: Passage,
  { names, words }: SpokenDrawings,
  { atlas, plates }: Workshop,
): string | null {
  if (!plate || !extent) return null;
  const { sides } = atlas.meta;
  return plateFigure({ plate, file: plates, extent, names, sides, words }).markup;
}

function mapsOf(workshop: Workshop, article: Article, root: string): PageMaps {
  const language = article.language ?? null;
  const atlas = atlasIn(workshop, language);
  const drawings: SpokenDrawings = {
    names: namesIn(workshop.drawings.names, language),
    words: workshop.renderer.frameIn(language),
    own: language === null ? undefined : OWN_LANGUAGE.tag,
  };
  const before = stretchesOf(article).flatMap((stretch, index): [PassageId, string][] => {
    const [first] = stretch.passages;
    const figure = stretchFigure(drawings, atlas, stretch, { number: index + 1, root });
    return first && figure ? [[first.id, figure.markup]] : [];
  });
  for (const passage of passagesIn(article)) {
    const figure = plateOf(passage, drawings, workshop);
    if (figure !== null) {
      const map = before.find(([id]) => id === passage.id);
      if (map) map[1] = `<div>${map[1]}${figure}</div>`;
      else before.push([passage.id, figure]);
    }
  }
  const overview = overviewFigure(drawings, atlas, article);
  return { overview: overview?.markup ?? null, before: new Map(before) };
}
