import { page } from './pageFrame';
import type { Workshop } from '../workshop';

/** The page that lists all articles, at `articles/`. */
export function contentsPage({ atlas, assets, renderer, site }: Workshop): string {
  const { meta, articles } = atlas;
  const { title, subtitle } = meta;
  const root = '../';
  return page(atlas, {
    title: `Articles – ${title}`,
    description: subtitle,
    root,
    path: 'articles/',
    site,
    assets,
    head: null,
    served: null,
    body: renderer.renderHeading({ meta, articles, root, title, text: subtitle }),
  });
}
