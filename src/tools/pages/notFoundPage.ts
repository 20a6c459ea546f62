import { markup } from './html';
import { page } from './pageFrame';
import type { Workshop } from './workshop';

/**
 * What hosts show for an address that leads nowhere, at whatever depth: so all its links are whole, or from the host's root where the
 * site's address is not known.
 */
export function notFoundPage({ atlas, assets, renderer, site }: Workshop): string {
  const { meta, articles } = atlas;
  const root = site ?? '/';
  const title = 'No such page';
  const text = 'The address leads nowhere in this atlas; perhaps it was cut short on its way.';
  return page(atlas, {
    title: `${title} – ${meta.title}`,
    description: meta.subtitle,
    root,
    path: '404.html',
    // It is no page of its own: no canonical address.
    site: null,
    assets,
    head: markup`<meta name="robots" content="noindex" />`,
    served: null,
    body: renderer.renderHeading({ meta, articles, root, title, text }),
  });
}
