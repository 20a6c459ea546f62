import type { Atlas } from '../../domain/atlas/atlas';
import { markup } from './html';
import { type Assets, contentsList, page } from './pageFrame';

/**
 * What hosts show for an address that leads nowhere, at whatever depth: so all its links are whole, or from the host's root where the
 * site's address is not known.
 */
export function notFoundPage(atlas: Atlas, assets: Assets, site: string | null): string {
  const root = site ?? '/';
  return page(atlas, {
    title: `No such page – ${atlas.meta.title}`,
    description: atlas.meta.subtitle,
    root,
    path: '404.html',
    // It is no page of its own: no canonical address.
    site: null,
    assets,
    head: markup`<meta name="robots" content="noindex" />`,
    article: null,
    body: markup`<main>
      <header class="head">
        <h1>No such page</h1>
        <p class="subtitle">The address leads nowhere in this atlas; perhaps it was cut short on its way.</p>
        <p class="begin"><a class="button" href="${root}">Open the map</a></p>
      </header>
      ${contentsList(atlas, `${root}articles/`, null)}
    </main>`,
  });
}
