import type { HtmlTagDescriptor, IndexHtmlTransformResult } from 'vite';
import { openingOf } from '../../../data/manifest';
import { OWN_LANGUAGE } from '../../../domain/atlas/languages';
import type { Compiled } from '../../geodata/compile';
import type { FirstFiles } from '../firstFiles';
import { AHEAD, aheadLinks, headLinks, withoutScripts } from '../metadata/headLinks';
import { OEMBED } from '../metadata/oembed';
import { openGraphOf } from '../metadata/openGraph';
import type { Renderer } from '../renderer';
import { siteAddress } from '../metadata/sitemap';

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
  const tags = [policyTag(policy), ...loadTags(files, openingFiles(atlas))];
  return withText(html, atlas, openingText(atlas, renderer), tags);
}

/** The same without text: its script brings it. */
export function emptyPage(html: string, atlas: Compiled): IndexHtmlTransformResult {
  return withText(html, atlas, PLACE, []);
}

function withText(
  html: string,
  atlas: Compiled,
  text: string,
  tags: HtmlTagDescriptor[],
): IndexHtmlTransformResult {
  return {
    html: html.replace(PLACE, () => text),
    tags: [...tags, ...headTags(atlas), ...previewTags(atlas), ...siteTags()],
  };
}

/** The article that the atlas opens with, where it will stand. */
function openingText({ manifest }: Compiled, { renderServed }: Renderer): string {
  const { meta, articles } = manifest;
  const article = articles.find(({ id }) => id === meta.opening.article);
  if (!article) return PLACE;
  const contents = openingOf(manifest, article);
  return renderServed({
    meta,
    articles,
    root: '',
    language: null,
    contents,
    translation: null,
    maps: null,
    site: '',
  });
}

function openingFiles({ manifest, openings }: Compiled): readonly string[] {
  const { opening } = manifest.meta;
  return openings
    .filter(({ article }) => article === opening.article)
    .map(({ fileName }) => fileName);
}

function loadTags(files: FirstFiles, data: readonly string[]): HtmlTagDescriptor[] {
  const links = (each: ReturnType<typeof headLinks>): HtmlTagDescriptor[] =>
    each.map((attrs) => ({ tag: 'link', injectTo: 'head', attrs: { ...attrs } }));
  const ahead = links(aheadLinks(files, data));
  return [
    ...links(headLinks(files)),
    { tag: 'noscript', injectTo: 'head', children: links(withoutScripts(files)) },
    { tag: 'template', injectTo: 'body', attrs: { id: AHEAD }, children: ahead },
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
      lang: OWN_LANGUAGE.tag,
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
