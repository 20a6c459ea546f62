import { resolve } from 'node:path';
import type { HtmlTagDescriptor, Plugin, ViteDevServer } from 'vite';
import { compile, type Compiled } from '../geodata/compile';
import { readDrawings, siteFiles, type SiteFile } from './site';
import type { Assets } from './pageFrame';
import { siteAddress } from './sitemap';

/** What the pages share with the atlas. */
export interface PagesOptions {
  /** The atlas as last compiled; `null` when it is not yet: in development the atlas may come after a page. */
  readonly compiled: () => Compiled | null;
  readonly geodata?: string;
  /** The atlas's colours by day and by night as CSS custom properties: `--paper: #f7f0dd; …`. */
  readonly day: string;
  readonly night: string;
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

  const files = (assets: Assets): readonly SiteFile[] => {
    const atlas = compiled() ?? compile(resolve(root, geodata)).compiled;
    if (atlas === null) return [];
    const drawings = readDrawings(root, geodata);
    return siteFiles({
      compiled: atlas,
      drawings,
      assets,
      site: siteAddress(process.env.SITE_URL),
    });
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
      handler: (code) => code + colourRules(day, night),
    },
    transformIndexHtml: { order: 'post', handler: () => [withoutScripts(compiled())] },
    generateBundle(_, bundle) {
      const script = this.getFileName(entry);
      const chunk = bundle[script];
      const styles = chunk?.type === 'chunk' ? chunk.viteMetadata?.importedCss : undefined;
      for (const { path, text } of files({ stylesheets: [...(styles ?? [])], script })) {
        this.emitFile({ type: 'asset', fileName: path, source: text });
      }
    },
    configureServer(server) {
      servePages(server, () => files({ stylesheets: [STYLESHEET], script: ENTRY }));
    },
  };
}

/** The pages' colours are the atlas's own: night only on screens, never on paper. */
function colourRules(day: string, night: string): string {
  return `.article-page { ${day} }
@media screen and (prefers-color-scheme: dark) { .article-page { ${night} } }
`;
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
