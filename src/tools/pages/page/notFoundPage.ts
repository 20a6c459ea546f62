import { NOT_FOUND_SCRIPT } from '../../launch/serve/security.mjs';
import { Html, markup } from '../html';
import { page } from './pageFrame';
import type { Workshop } from '../workshop';

/**
 * What hosts show for an address that leads nowhere, at whatever depth: so all its links begin at the host's root. In which
 * folder of the host the site lies is known where its address is; else a script looks for it.
 */
export function notFoundPage({ atlas, assets, renderer, site }: Workshop): string {
  const { meta, articles } = atlas;
  const root = site === null ? '/' : new URL(site).pathname;
  const title = 'No such page';
  const text = 'The address leads nowhere in this atlas; perhaps it was cut short on its way.';
  const heading = renderer.renderHeading({ meta, articles, root, title, text });
  const looking = markup`<script>${new Html(NOT_FOUND_SCRIPT)}</script>`.markup;
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
    body: site === null ? heading + looking : heading,
  });
}
