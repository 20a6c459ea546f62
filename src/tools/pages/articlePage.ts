import { type Article, type Passage, readingMinutes } from '../../domain/reading/article';
import { type Atlas, passagesIn } from '../../domain/atlas/atlas';
import type { PassageId } from '../../domain/atlas/id';
import type { Plot } from '../../domain/plots/plot';
import type { Shown } from '../../domain/reading/picture';
import type { Source } from '../../domain/reading/source';
import { citedIn } from '../../domain/reading/sources';
import { turnsBack } from '../../domain/reading/turnsBack';
import { type Html, joined, markup } from './html';
import { type About, inlineMarkup } from './inlines';
import { type DataFile, jsonLd } from './jsonLd';
import { anchorOf, beginningLink, folderOf, passageHash, ROOT } from './links';
import { overviewFigure, stretchFigure, type Drawings } from './figures';
import { type Assets, contentsList, page } from './pageFrame';
import { pictureMarkup } from './pictures';
import { plotMarkup } from './plots';
import { descriptionOf, stretchesOf, type Stretch } from './text';

/** What an article's page is made with. */
export interface Workshop {
  readonly atlas: Atlas;
  readonly drawings: Drawings;
  readonly files: readonly DataFile[];
  readonly assets: Assets;
  /** The site's address with a slash at its end; `null` when it is not known. */
  readonly site: string | null;
}

/** An article as a page of its own that needs no script. */
export function articlePage(workshop: Workshop, article: Article): string {
  const { atlas, files, site, assets } = workshop;
  return page(atlas, {
    title: `${article.title} – ${atlas.meta.title}`,
    description: descriptionOf(article),
    root: ROOT,
    path: folderOf(article),
    site,
    assets,
    head: jsonLd(atlas, article, files, site),
    article,
    body: body(workshop, article),
  });
}

function body({ atlas, drawings, site }: Workshop, article: Article): Html {
  const cited = citedIn(article);
  const turns = turnsBack(article);
  const about: PassageContext = {
    numberOf: (key) => cited.indexOf(key) + 1,
    turnAt: (id) => turns.get(id) ?? null,
    dating: atlas.meta,
    plotOf: (plot) => plotMarkup(atlas, plot),
    pictureOf: (shown) => pictureMarkup(atlas, shown),
    sideOf: (id) => atlas.byId.get(id)?.belligerents[0]?.side ?? null,
  };
  return markup`<main>
    <article>
      <header class="head">
        <h1>${article.title}</h1>
        <p class="subtitle">${article.subtitle}</p>
        <p class="begin">
          <a class="button" href="${beginningLink(article)}">Read it on the map</a>
          <span>${readingMinutes(article)} minutes · ${passagesIn(article).length} passages</span>
        </p>
      </header>
      ${overviewFigure(drawings, atlas, article)}
      <div class="text">
        ${stretchesOf(article).map((stretch, index) =>
          stretchMarkup(stretch, stretchFigure(drawings, atlas, stretch, index + 1), about, site),
        )}
      </div>
      <section class="sources" aria-labelledby="sources">
        <h2 id="sources">Sources of this article</h2>
        <ol>
          ${cited.map((key, index) => markup`<li id="source-${index + 1}">${sourceMarkup(atlas.sources.get(key))}</li> `)}
        </ol>
      </section>
      <p class="addresses">
        After each passage stands the address of its moment in the atlas; where it begins with #, it
        is to be put after the atlas’s own.
      </p>
    </article>
    ${contentsList(atlas, '../', article)}
  </main>`;
}

interface PassageContext extends About {
  readonly plotOf: (plot: Plot) => Html;
  readonly pictureOf: (shown: Shown) => Html | null;
  /** What is said where the text goes back in time. */
  readonly turnAt: (id: PassageId) => string | null;
}

function stretchMarkup(
  { heading, passages }: Stretch,
  figure: Html | null,
  about: PassageContext,
  site: string | null,
): Html {
  return markup`<section class="stretch">
    ${heading === null ? null : markup`<h2>${heading}</h2>`} ${figure}
    ${passages.map((passage) => passageMarkup(passage, about, site))}
  </section> `;
}

function passageMarkup(passage: Passage, about: PassageContext, site: string | null): Html {
  const hash = passageHash(passage.id);
  const turn = about.turnAt(passage.id);
  return markup`${turn === null ? null : markup`<p class="turn">${turn}</p>`}
  <p id="${anchorOf(passage)}">
    ${inlineMarkup(passage.inlines, about)}
    <a
      class="moment"
      href="${ROOT}${hash}"
      data-address="${site ?? ''}${hash}"
      aria-label="This passage on the map"
      >map</a
    >
  </p>
  ${(passage.pictures ?? []).map(about.pictureOf)} ${(passage.plots ?? []).map(about.plotOf)} `;
}

function sourceMarkup(source: Source | undefined): Html {
  if (!source) return markup`A source that the bibliography does not have.`;
  const title =
    source.url === null
      ? markup`<cite>${source.title}</cite>`
      : markup`<a href="${source.url}" rel="noopener"><cite>${source.title}</cite></a>`;
  const parts = [source.author, title, source.container].filter((part) => part !== null);
  const year = source.year === null ? null : ` (${source.year})`;
  const part = source.part === null ? null : `, ${source.part}`;
  return markup`${joined(parts, ', ')}${year}${part}.${source.note === null ? null : ` ${source.note}`}`;
}
