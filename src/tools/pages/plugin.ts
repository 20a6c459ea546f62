import { resolve } from 'node:path';
import type {
  HtmlTagDescriptor,
  IndexHtmlTransformResult,
  Plugin,
  PluginOption,
  ViteDevServer,
} from 'vite';
import type { AtlasMeta } from '../../domain/atlas/atlas';
import { compile, type Compiled } from '../geodata/compile';
import { sideStyle } from '../../domain/atlas/sides';
import { openingOf } from '../../data/manifest';
import { firstFiles, type FirstFiles } from './firstFiles';
import { Html, markup } from './html';
import { openGraphOf } from './openGraph';
import { readDrawings, siteFiles, sitePictures, type SiteFile, type SiteInput } from './site';
import type { Assets } from './pageFrame';
import { loadRenderer, type Renderer } from './renderer';
import { siteAddress } from './sitemap';

/** What the pages share with the atlas. */
export interface PagesOptions {
  /** The atlas as last compiled; `null` when it is not yet: in development the atlas may come after a page. */
  readonly compiled: () => Compiled | null;
  readonly geodata?: string;
  /** The atlas's colours by day and by night as CSS custom properties: `--paper: #f7f0dd; …`. */
  readonly day: (meta: AtlasMeta) => string;
  readonly night: (meta: AtlasMeta) => string;
  /** What a built page may do, as a Content Security Policy. */
  readonly policy: string;
  /** Compiles the atlas's own components for the server. */
  readonly components: PluginOption;
}

/** The script that makes an article's page the atlas itself, and brings the pages' stylesheet. */
const ENTRY = 'src/takeOver.ts';
/** Where the atlas comes in its own page. */
const PLACE = '<div id="app"></div>';
const STYLESHEET = 'src/ui/articlePage.css';
/** What takes over the text of the atlas's own page, and brings its styles. */
const OPENING = 'src/openAtlas.ts';
const SERVED = 'src/ui/served.css';

/**
 * Gives the site a page for each article that can be read without scripts, all from the compiled articles.
 * `SITE_URL` in the environment, the address the site will have, adds a sitemap and full addresses.
 */
export function pages(options: PagesOptions): Plugin {
  const { compiled, geodata = 'geodata', day, night, policy } = options;
  let root = resolve('.');
  let serving = false;
  let entry = '';

  const atlasOf = (): Compiled | null => compiled() ?? compile(resolve(root, geodata)).compiled;
  const inputOf = (assets: Assets): SiteInput | null => {
    const atlas = atlasOf();
    const drawings = readDrawings(root, geodata);
    const site = siteAddress(process.env.SITE_URL);
    return atlas && { compiled: atlas, drawings, assets, site };
  };
  let made: Promise<Renderer> | null = null;
  const renderer = (): Promise<Renderer> => (made ??= loadRenderer(root, options.components));
  const filesFor = (assets: Assets): readonly SiteFile[] => {
    const input = inputOf(assets);
    return input ? siteFiles(input) : [];
  };

  return {
    name: 'pages',
    enforce: 'pre',
    configResolved(config) {
      root = config.root;
      serving = config.command === 'serve';
    },
    buildStart() {
      if (!serving) entry = this.emitFile({ type: 'chunk', id: resolve(root, ENTRY) });
    },
    transform: {
      filter: { id: new RegExp(`/(?:${STYLESHEET}|${SERVED})$`) },
      handler: (code, id) => {
        const meta = atlasOf()?.manifest.meta;
        const root = id.endsWith(SERVED) ? '.atlas' : '.article-page';
        return meta
          ? code + colourRules(root, day(meta), night(meta)) + sideRules(root, meta)
          : code;
      },
    },
    transformIndexHtml: {
      order: 'post',
      handler: async (html, { bundle }) => {
        const atlas = atlasOf();
        if (!atlas) return html;
        // In development a script brings the styles, so there is nothing to be seen before it runs.
        const text = bundle ? openingText(atlas, await renderer()) : untilItComes(atlas);
        const files = bundle
          ? firstFiles(bundle, OPENING)
          : { stylesheets: [], modules: [], fonts: [] };
        return ownPage(html, atlas, text, [
          ...(serving ? [] : [policyTag(policy)]),
          ...loadTags(files, openingFile(atlas)),
        ]);
      },
    },
    generateBundle(_, bundle) {
      const script = this.getFileName(entry);
      const chunk = bundle[script];
      const styles = chunk?.type === 'chunk' ? chunk.viteMetadata?.importedCss : undefined;
      const input = inputOf({ stylesheets: [...(styles ?? [])], script, policy });
      if (!input) return;
      for (const { path, text } of siteFiles(input)) {
        this.emitFile({ type: 'asset', fileName: path, source: text });
      }
      for (const { path, png } of sitePictures(input, day(input.compiled.manifest.meta))) {
        this.emitFile({ type: 'asset', fileName: path, source: png });
      }
    },
    configureServer(server) {
      servePages(server, () =>
        filesFor({ stylesheets: [STYLESHEET], script: ENTRY, policy: null }),
      );
    },
  };
}

/** The pages' colours are the atlas's own: night only on screens, never on paper. */
function colourRules(root: string, day: string, night: string): string {
  return `${root} { ${day} }
@media screen and (prefers-color-scheme: dark) { ${root} { ${night} } }
`;
}

/** The colour and the line of each side, for mentions. */
function sideRules(root: string, { sides }: AtlasMeta): string {
  return sides
    .map(({ id }) => [id, sideStyle(sides, id)] as const)
    .filter(([, style]) => style !== '')
    .map(([id, style]) => `${root} [data-side=${JSON.stringify(id)}] { ${style} }\n`)
    .join('');
}

/** The atlas's own page with what it holds until the atlas is there, and what is in its head. */
function ownPage(
  html: string,
  atlas: Compiled,
  text: Html,
  tags: HtmlTagDescriptor[],
): IndexHtmlTransformResult {
  return {
    html: html.replace(PLACE, () => text.markup),
    tags: [...tags, ...headTags(atlas), ...previewTags(atlas)],
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
  if (modules.length === 0) return [];
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

/**
 * What the atlas's own page holds until the atlas is there, and for good where a script is missing or none runs: its title and the way
 * to the articles.
 */
function untilItComes({ manifest: { meta, articles } }: Compiled): Html {
  return markup`<div id="app"><main class="waiting">
      <h1>${meta.title}</h1>
      <p>${meta.subtitle}. Map, clock and text are on their way. Should they not come, the articles can be read as they are:</p>
      <ul>
        ${articles.map(({ id, title }) => markup`<li><a href="articles/${id}/">${title}</a></li> `)}
      </ul>
    </main></div>`;
}

/** In development the pages are made anew for each request. */
function servePages(server: ViteDevServer, files: () => readonly SiteFile[]): void {
  server.middlewares.use((request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.slice(1).replace(/\/$/, '/index.html');
    const file = path.startsWith('articles/') ? files().find((made) => made.path === path) : null;
    if (!file) {
      next();
      return;
    }
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(file.text);
  });
}
