import { resolve } from 'node:path';
import { runnerImport, type PluginOption } from 'vite';
import type { Manifest } from '../../data/manifest';
import type { AtlasMeta } from '../../domain/atlas/meta';
import type { LanguageId, PassageId } from '../../domain/atlas/id';
import type { Article } from '../../domain/reading/article';
import type { Translation } from '../../domain/reading/translation';
import type { PageWords } from '../../words/en/pages';

/** What every page is rendered from. */
interface PageInput {
  readonly meta: AtlasMeta;
  /** What the page is in; `null` for the atlas's own language. */
  readonly language: LanguageId | null;
  /** All that there are, to be listed, each in the language of the page where it is to be had in that. */
  readonly articles: readonly Pick<Article, 'id' | 'title' | 'subtitle' | 'language'>[];
  /** Way from the page to the root of the site: `../../`. */
  readonly root: string;
}

/** What a page with an article is rendered from. */
export interface ServedInput extends PageInput {
  /** What the article needs that the page opens with. */
  readonly contents: Manifest;
  /** The article's words in another language; `null` for the atlas's own. */
  readonly translation: Translation | null;
  /** `null` for the atlas's own page, whose map is the atlas's. */
  readonly maps: PageMaps | null;
  /** The site's address with a slash at its end; empty when it is not known. */
  readonly site: string;
}

/** Maps of an article's page, as markup. */
export interface PageMaps {
  /** `null` when nothing in the article has a place. */
  readonly overview: string | null;
  /** By the passage before which each stands. */
  readonly before: ReadonlyMap<PassageId, string>;
}

/** What a page without an article is rendered from. */
export interface HeadingInput extends PageInput {
  readonly title: string;
  readonly text: string;
  /** The same in other languages. */
  readonly others: readonly LanguageId[];
}

/** The atlas's own components, made ready to be written as markup: what stands in the body of a page. */
export interface Renderer {
  readonly renderServed: (input: ServedInput) => string;
  readonly renderHeading: (input: HeadingInput) => string;
  /** What stands around a text, in a language. */
  readonly frameIn: (language: LanguageId | null) => PageWords;
}

const ENTRY = 'src/render.ts';
/** The page fetches its atlas; a renderer is given it. */
const noAtlas = {
  name: 'no-atlas',
  resolveId: (id: string) => (id.startsWith('virtual:') ? '\0no-atlas' : null),
  load: (id: string) => (id === '\0no-atlas' ? 'export default {};' : null),
};

/** Compiles the components for the server; `components` is the plugin that does. */
export async function loadRenderer(root: string, components: PluginOption): Promise<Renderer> {
  const { module } = await runnerImport<Renderer>(resolve(root, ENTRY), {
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [noAtlas, components],
  });
  return module;
}
