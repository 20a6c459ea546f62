import { NOT_FOUND_SCRIPT } from '../../launch/serve/security.mjs';
import { Html, markup } from '../html';
import { page } from './pageFrame';
import { type Workshop, languagesRead } from '../workshop';

/**
 * What hosts show for an address that leads nowhere, at whatever depth: so all its links begin at the host's root. In which
 * folder of the host the site lies is known where its address is; else a script looks for it.
 */
export function notFoundPage(workshop: Workshop): string {
  const { atlas, assets, renderer, site } = workshop;
  const { meta, articles } = atlas;
  const root = site === null ? '/' : new URL(site).pathname;
  const { notFound: title, notFoundText: text } = renderer.frameIn(null);
  const input = { meta, language: null, articles, root, title, text };
  const heading = renderer.renderHeading({ ...input, others: languagesRead(workshop) });
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
