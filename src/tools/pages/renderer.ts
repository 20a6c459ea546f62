import { resolve } from 'node:path';
import { runnerImport, type PluginOption } from 'vite';
import type { Manifest } from '../../data/manifest';

/** What a page is rendered from. */
export interface ServedInput {
  /** What the article needs that the page opens with. */
  readonly contents: Manifest;
  /** What addresses of moments on the page begin with: the way to the atlas. */
  readonly address: string;
}

/** The atlas's own components, made ready to be written as markup. */
export interface Renderer {
  /** The atlas opened at the head of an article. */
  readonly renderAtlas: (input: ServedInput) => string;
}

const ENTRY = 'src/render.ts';
/** The page fetches its atlas; a renderer is given it. */
const noAtlas = {
  name: 'no-atlas',
  resolveId: (id: string) => (id === 'virtual:atlas' ? '\0no-atlas' : null),
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
