import { markup } from '../html';

/**
 * The site's address with a slash at its end, from the environment's `SITE_URL`; `null` when it is not given.
 * Throws when it is no address.
 */
export function siteAddress(written: string | undefined): string | null {
  if (written === undefined || written === '') return null;
  const url = URL.canParse(written) ? new URL(written) : null;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') {
    const wanted = 'an address such as https://example.org/atlas/';
    throw new Error(`SITE_URL is “${written}”; expected ${wanted}`);
  }
  return url.origin + url.pathname.replace(/\/?$/, '/');
}

/** `sitemap.xml` of pages given from the root of the site. https://www.sitemaps.org/protocol.html */
export function sitemap(site: string, paths: readonly string[]): string {
  const urls = paths.map((path) => markup`<url><loc>${site + path}</loc></url> `);
  return markup`<?xml version="1.0" encoding="UTF-8"?>
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"> ${urls}</urlset> `.markup;
}

/** `robots.txt`: everybody is welcome. `site` is `null` when there is no sitemap to name. */
export function robots(site: string | null): string {
  const welcome = 'User-agent: *\nAllow: /\n';
  return site === null ? welcome : `${welcome}Sitemap: ${site}sitemap.xml\n`;
}
