import { svelte } from '@sveltejs/vite-plugin-svelte';
import { type Renderer, loadRenderer } from '../src/tools/pages/renderer';

/** The components as a build compiles them, to make pages with. */
export function pageRenderer(): Promise<Renderer> {
  const compilerOptions = { runes: true, dev: false };
  return loadRenderer('.', svelte({ configFile: false, emitCss: false, compilerOptions }));
}

/** Files of a build, as pages name them. */
export const BUILT = {
  stylesheets: ['assets/page.css'],
  faces: ['assets/faces.css'],
  plain: ['assets/plain.css'],
  entry: 'assets/index.js',
  modules: ['assets/first.js'],
  fonts: ['assets/serif.woff2'],
  texts: ['text', 'both'].flatMap((face) => [
    `assets/${face}-ja-x.woff2`,
    `assets/${face}-ko-x.woff2`,
  ]),
};
