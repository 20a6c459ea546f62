import type { HtmlTagDescriptor, IndexHtmlTransformResult } from 'vite';
import { openingOf } from '../../data/manifest';
import type { Compiled } from '../geodata/compile';
import type { FirstFiles } from './firstFiles';
import { Html, markup } from './html';
import { OEMBED } from './oembed';
import { openGraphOf } from './openGraph';
import type { Renderer } from './renderer';
import { siteAddress } from './sitemap';

/** Where the atlas comes in its own page. */
const PLACE = '<div id="app"></div>';

/** What the atlas's own page is made of. */
interface Served {
  readonly atlas: Compiled;
  readonly files: FirstFiles;
  /** What the page may do, as a Content Security Policy. */
  readonly policy: string;
  readonly renderer: Renderer;
}

/** The atlas's own page with the text that it opens with, and what is in its head. */
export function ownPage(
  html: string,
  { atlas, files, policy, renderer }: Served,
): IndexHtmlTransformResult {
  const tags = [policyTag(policy), ...loadTags(files, openingFile(atlas))];
  return withText(html, atlas, openingText(atlas, renderer), tags);
}

/** The same without text: its script brings it. */
export function emptyPage(html: string, atlas: Compiled): IndexHtmlTransformResult {
  return withText(html, atlas, new Html(PLACE), []);
}

function withText(
  html: string,
  atlas: Compiled,
  text: Html,
  tags: HtmlTagDescriptor[],
): IndexHtmlTransformResult {
  return {
    html: html.replace(PLACE, () => text.markup),
    tags: [...tags, ...headTags(atlas), ...previewTags(atlas), ...siteTags()],
  };
}

/** The article that the atlas opens with, where it will stand. */
function openingText({ manifest }: Compiled, { renderAtlas }: Renderer): Html {
  const article = manifest.articles.find(({ id }) => id === manifest.meta.opening.article);
  if (!article) return new Html(PLACE);
  const served = renderAtlas({ contents: openingOf(manifest, article), address: '' });
  return markup`<div id="app" data-article="${article.id}">${new Html(served)}</div>
    <noscript>${withoutScripts(manifest)}</noscript>`;
}

/** What stands where the map would be when no script may draw it. */
function withoutScripts({ articles }: Compiled['manifest']): Html {
  return markup`<nav class="without-scripts" aria-label="Articles">
      <p>This atlas draws its map with JavaScript, which is switched off in this browser. Its articles can be read, each with maps of its own:</p>
      <ul>
        ${articles.map(({ id, title }) => markup`<li><a href="articles/${id}/">${title}</a></li> `)}
      </ul>
    </nav>`;
}

function openingFile({ manifest, openings }: Compiled): string | null {
  const { opening } = manifest.meta;
  return openings.find(({ article }) => article === opening.article)?.fileName ?? null;
}

/** Styles before anything is painted; code and data while it is. */
function loadTags(
  { stylesheets, modules, fonts }: FirstFiles,
  data: string | null,
): HtmlTagDescriptor[] {
  const link = (attrs: Record<string, string | boolean>): HtmlTagDescriptor => ({
    tag: 'link',
    injectTo: 'head',
    attrs,
  });
  return [
    ...stylesheets.map((href) => link({ rel: 'stylesheet', crossorigin: true, href })),
    ...fonts.map((href) => link({ rel: 'preload', as: 'font', crossorigin: true, href })),
    ...modules.map((href) => link({ rel: 'modulepreload', crossorigin: true, href })),
    ...(data === null
      ? []
      : [link({ rel: 'preload', as: 'fetch', crossorigin: true, href: data })]),
  ];
}

/** First in the head, so that nothing comes before it. In development Vite needs more than it allows. */
function policyTag(content: string): HtmlTagDescriptor {
  const attrs = { 'http-equiv': 'Content-Security-Policy', content };
  return { tag: 'meta', injectTo: 'head-prepend', attrs };
}

/** What the atlas's own page is called, and what search engines are told of it. */
function headTags({ manifest: { meta } }: Compiled): readonly HtmlTagDescriptor[] {
  return [
    { tag: 'title', injectTo: 'head', children: `${meta.title} – ${meta.subtitle}` },
    { tag: 'meta', injectTo: 'head', attrs: { name: 'description', content: meta.description } },
  ];
}

/** Where programs find the feed and the way to embed; both are only where the site's address is known. */
function siteTags(): readonly HtmlTagDescriptor[] {
  const site = siteAddress(process.env.SITE_URL);
  if (site === null) return [];
  return [
    { rel: 'canonical', href: site },
    { rel: 'alternate', type: 'application/atom+xml', href: `${site}feed.xml` },
    { rel: 'alternate', type: 'application/json+oembed', href: site + OEMBED },
  ].map((attrs) => ({ tag: 'link', injectTo: 'head', attrs }));
}

/** What previews of the atlas's own page show: the map of the article it opens with. */
function previewTags({ manifest: { meta, articles } }: Compiled): readonly HtmlTagDescriptor[] {
  const site = siteAddress(process.env.SITE_URL);
  const properties = openGraphOf(
    { meta },
    {
      type: 'website',
      title: `${meta.title} – ${meta.subtitle}`,
      description: meta.description,
      url: site,
      root: site ?? '',
      pictured: articles.find(({ id }) => id === meta.opening.article) ?? null,
    },
  );
  const tags = properties.map(([property, content]) => ({ property, content }));
  return [...tags, { name: 'twitter:card', content: 'summary_large_image' }].map((attrs) => ({
    tag: 'meta',
    injectTo: 'head',
    attrs,
  }));
}
