import type { Atlas } from '../../domain/atlas/atlas';
import { markup } from './html';
import { type Assets, contentsList, page } from './pageFrame';

/** The page that lists all articles, at `articles/`. */
export function contentsPage(atlas: Atlas, assets: Assets, site: string | null): string {
  return page(atlas, {
    title: `Articles – ${atlas.meta.title}`,
    description: atlas.meta.subtitle,
    root: '../',
    path: 'articles/',
    site,
    assets,
    head: null,
    article: null,
    body: markup`<main>
      <header class="head">
        <h1>${atlas.meta.title}</h1>
        <p class="subtitle">${atlas.meta.subtitle}</p>
        <p class="begin"><a class="button" href="../">Open the map</a></p>
      </header>
      ${contentsList(atlas, '', null)}
    </main>`,
  });
}
