import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin, PluginOption, ViteDevServer } from 'vite';
import type { AtlasMeta } from '../../domain/atlas/meta';
import type { Compiled } from '../geodata/compile';
import { sideStyle } from '../../domain/atlas/sides';
import { firstFiles, type FirstFiles } from './firstFiles';
import { emptyPage, ownPage } from './page/ownPage';
import { readDrawings, siteFiles, sitePictures, type SiteFile, type SiteInput } from './site';
import type { Assets } from './page/pageFrame';
import { loadRenderer, type Renderer } from './renderer';
import { siteAddress } from './metadata/sitemap';

/** What the pages share with the atlas. */
export interface PagesOptions {
  /** The atlas; `null` while there are mistakes in it. */
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

/** What changed from edition to edition. */
const CHANGES = 'CHANGELOG.md';
/** The styles to which the build adds the atlas's colours. */
const SERVED = 'src/ui/served.css';
/** In development a script brings most of the styles. */
const UNBUILT: FirstFiles = {
  stylesheets: [SERVED],
  faces: [],
  plain: ['src/ui/plain/plain.css'],
  entry: 'src/main.ts',
  modules: [],
  fonts: [],
  texts: [],
};

/**
 * Gives the site a page for each article that can be read without scripts, all from the compiled articles.
 * `SITE_URL` in the environment, the address the site will have, adds a sitemap and full addresses.
 */
export function pages(options: PagesOptions): Plugin {
  const { compiled, geodata = 'geodata', day, policy } = options;
  let root = resolve('.');

  const inputOf = (assets: Assets, renderer: Renderer): SiteInput | null => {
    const atlas = compiled();
    const drawings = readDrawings(root, geodata);
    const site = siteAddress(process.env.SITE_URL);
    const changelog = changesIn(root);
    return atlas && { compiled: atlas, drawings, assets, renderer, site, changelog };
  };
  let made: Promise<Renderer> | null = null;
  const renderer = (): Promise<Renderer> => (made ??= loadRenderer(root, options.components));

  return {
    name: 'pages',
    enforce: 'pre',
    configResolved(config) {
      root = config.root;
    },
    transform: {
      filter: { id: new RegExp(`/${SERVED}$`) },
      handler: (code) => {
        const meta = compiled()?.manifest.meta;
        return meta ? code + rulesFor(meta, options) : code;
      },
    },
    transformIndexHtml: {
      order: 'post',
      handler: async (html, { bundle }) => {
        const atlas = compiled();
        if (!atlas) return html;
        // In development a script brings the styles, so there is nothing to be seen before it runs.
        if (!bundle) return emptyPage(html, atlas);
        const files = firstFiles(bundle);
        return ownPage(html, { atlas, files, policy, renderer: await renderer() });
      },
    },
    async generateBundle(_, bundle) {
      const input = inputOf({ files: firstFiles(bundle), policy }, await renderer());
      if (!input) return;
      for (const asset of await assetsOf(input, day)) this.emitFile(asset);
    },
    configureServer(server) {
      servePages(server, async () => {
        const input = inputOf({ files: UNBUILT, policy: null }, await renderer());
        return input ? siteFiles(input) : [];
      });
    },
  };
}

/** Pages and pictures of a built site. The pictures are drawn while the pages are written. */
async function assetsOf(input: SiteInput, day: PagesOptions['day']) {
  const pictures = sitePictures(input, day(input.compiled.manifest.meta));
  const files = siteFiles(input);
  return [
    ...files.map(({ path, text }) => ({ path, source: text })),
    ...(await pictures).map(({ path, png }) => ({ path, source: png })),
  ].map(({ path, source }) => ({ type: 'asset' as const, fileName: path, source }));
}

function rulesFor(meta: AtlasMeta, { day, night }: PagesOptions): string {
  return colourRules(day(meta), night(meta)) + sideRules(meta);
}

/** The pages' colours are the atlas's own: night only on screens, never on paper. */
function colourRules(day: string, night: string): string {
  return `:root { ${day} }
@media screen and (prefers-color-scheme: dark) { :root { ${night} } }
`;
}

/** The colour and the line of each side, for mentions. */
function sideRules({ sides }: AtlasMeta): string {
  return sides
    .map(({ id }) => [id, sideStyle(sides, id)] as const)
    .filter(([, style]) => style !== '')
    .map(([id, style]) => `[data-side=${JSON.stringify(id)}] { ${style} }\n`)
    .join('');
}

function changesIn(root: string): string {
  const file = resolve(root, CHANGES);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** In development the pages are made anew for each request. */
function servePages(server: ViteDevServer, files: () => Promise<readonly SiteFile[]>): void {
  server.middlewares.use((request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.slice(1).replace(/\/$/, '/index.html');
    if (!path.startsWith('articles/')) {
      next();
      return;
    }
    void files().then((made) => {
      const file = made.find((each) => each.path === path);
      if (!file) {
        next();
        return;
      }
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(file.text);
    }, next);
  });
}
