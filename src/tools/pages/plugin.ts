import { resolve } from 'node:path';
import type { HtmlTagDescriptor, Plugin, ViteDevServer } from 'vite';
import type { AtlasMeta } from '../../domain/atlas';
import { compile, type Compiled } from '../geodata/compile';
import { openGraphOf } from './openGraph';
import { readDrawings, siteFiles, sitePictures, type SiteFile, type SiteInput } from './site';
import type { Assets } from './pageFrame';
import { siteAddress } from './sitemap';

/** What the pages share with the atlas. */
export interface PagesOptions {
  /** The atlas as last compiled; `null` when it is not yet: in development the atlas may come after a page. */
  readonly compiled: () => Compiled | null;
  readonly geodata?: string;
  /** The atlas's colours by day and by night as CSS custom properties: `--paper: #f7f0dd; …`. */
  readonly day: (meta: AtlasMeta) => string;
  readonly night: (meta: AtlasMeta) => string;
}

/** The script that makes an article's page the atlas itself, and brings the pages' stylesheet. */
const ENTRY = 'src/takeOver.ts';
const STYLESHEET = 'src/ui/articlePage.css';

/**
 * Gives the site a page for each article that can be read without scripts, all from the compiled articles.
 * `SITE_URL` in the environment, the address the site will have, adds a sitemap and full addresses.
 */
export function pages({ compiled, geodata = 'geodata', day, night }: PagesOptions): Plugin {
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
      filter: { id: new RegExp(`/${STYLESHEET}$`) },
      handler: (code) => {
        const meta = atlasOf()?.manifest.meta;
        return meta ? code + colourRules(day(meta), night(meta)) : code;
      },
    },
    transformIndexHtml: {
      order: 'post',
      handler: () => {
        const atlas = compiled();
        return [withoutScripts(atlas), ...(atlas ? previewTags(atlas) : [])];
      },
    },
    generateBundle(_, bundle) {
      const script = this.getFileName(entry);
      const chunk = bundle[script];
      const styles = chunk?.type === 'chunk' ? chunk.viteMetadata?.importedCss : undefined;
      const input = inputOf({ stylesheets: [...(styles ?? [])], script });
      if (!input) return;
      for (const { path, text } of siteFiles(input)) {
        this.emitFile({ type: 'asset', fileName: path, source: text });
      }
      for (const { path, png } of sitePictures(input, day(input.compiled.manifest.meta))) {
        this.emitFile({ type: 'asset', fileName: path, source: png });
      }
    },
    configureServer(server) {
      servePages(server, () => filesFor({ stylesheets: [STYLESHEET], script: ENTRY }));
    },
  };
}

/** The pages' colours are the atlas's own: night only on screens, never on paper. */
function colourRules(day: string, night: string): string {
  return `.article-page { ${day} }
@media screen and (prefers-color-scheme: dark) { .article-page { ${night} } }
`;
}

/** What previews of the atlas's own page show: the map of the article it opens with. */
function previewTags({ manifest: { meta, articles } }: Compiled): readonly HtmlTagDescriptor[] {
  const site = siteAddress(process.env.SITE_URL);
  const properties = openGraphOf(
    { meta },
    {
      type: 'website',
      title: `${meta.title} – ${meta.subtitle}`,
      description: meta.subtitle,
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

/** For those who come to the atlas without scripts. */
function withoutScripts(compiled: Compiled | null): HtmlTagDescriptor {
  const links = (compiled?.manifest.articles ?? []).map(({ id, title }) => ({
    tag: 'li',
    children: [{ tag: 'a', attrs: { href: `articles/${id}/` }, children: title }],
  }));
  return {
    tag: 'noscript',
    injectTo: 'body',
    children: [
      { tag: 'p', children: 'Its articles can be read without:' },
      { tag: 'ul', children: links },
    ],
  };
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
