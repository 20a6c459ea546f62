import type { AtlasMeta } from '../../../domain/atlas/meta';
import { EMBED_SIZES, embedCode } from '../../../domain/share/embedCode';

/** The file that programs ask how to show the atlas within a page, from the root of the site. */
export const OEMBED = 'oembed.json';

/** The answer of type "rich", for the atlas as it opens; `site` is its address. https://oembed.com */
export function oembed({ title, subtitle, publisher }: AtlasMeta, site: string): string {
  const size = EMBED_SIZES.find(({ id }) => id === 'wide') ?? EMBED_SIZES[0];
  const answer = {
    version: '1.0',
    type: 'rich',
    title: `${title} – ${subtitle}`,
    provider_name: publisher ?? title,
    provider_url: site,
    width: size?.width,
    height: size?.height,
    html: size && embedCode(site, title, size),
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
