import { createRequire } from 'node:module';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { cssVariables, paletteOf } from './src/design/palette';
import type { AtlasMeta } from './src/domain/atlas/meta';
import { atlasFolder } from './src/tools/launch/atlas.mjs';
import { PAGE_POLICY } from './src/tools/launch/serve/security.mjs';
import { letters } from './src/tools/fonts/plugin';
import { geodata } from './src/tools/geodata/plugin';
import { licences } from './src/tools/licences/plugin';
import { offline } from './src/tools/offline/plugin';
import { sharedMaplibre } from './src/tools/maplibre/plugin';
import { precompressed } from './src/tools/precompressed/plugin';
import { sign } from './src/tools/sign/plugin';
import { STEPS, steps } from './src/tools/steps/plugin';
import { pages } from './src/tools/pages/plugin';

/** Named characters, as Markdown's reader looks them up. */
const REFERENCES = 'decode-named-character-reference';
const folder = atlasFolder();
const atlas = geodata(folder);
const meta = () => atlas.api?.compiled()?.manifest.meta ?? null;
const own = { folder, meta, colours: (of: AtlasMeta) => paletteOf('day', of) };
/** The same whoever compiles, so that what a page was served with is styled as what takes it over. */
const compilerOptions = {
  runes: true,
  // Long enough for some hundred components, and no letter longer: each is told in the first step.
  cssHash: ({ hash, css }: { hash: (text: string) => string; css: string }) =>
    `s-${hash(css).slice(0, 5)}`,
  discloseVersion: false,
};

export default defineConfig(({ mode }) => ({
  // The site works from any folder of any static host.
  base: './',
  plugins: [
    letters(folder),
    atlas,
    pages({
      geodata: folder,
      compiled: () => atlas.api?.compiled() ?? null,
      day: (meta) => cssVariables(paletteOf('day', meta)),
      night: (meta) => cssVariables(paletteOf('night', meta)),
      policy: PAGE_POLICY,
      components: svelte({
        configFile: false,
        emitCss: false,
        compilerOptions: { ...compilerOptions, dev: false },
      }),
    }),
    licences(folder, meta),
    sign(own),
    offline(own),
    svelte({ configFile: false, compilerOptions }),
    sharedMaplibre(),
    steps(),
    precompressed(),
  ],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      output: {
        codeSplitting: { groups: STEPS },
        // 36 bits tell one edition of a file from another; the first step names each.
        chunkFileNames: 'assets/[name]-[hash:6].js',
        assetFileNames: 'assets/[name]-[hash:6][extname]',
      },
    },
  },
  worker: { format: 'es' as const },
  resolve: {
    // Its build for browsers asks the document, and Markdown is read in a worker, which has none.
    alias: { [REFERENCES]: createRequire(import.meta.url).resolve(REFERENCES) },
    // Without it Vitest would take Svelte's server build, in which runes are dead.
    ...(mode === 'test' ? { conditions: ['browser'] } : {}),
  },
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**'],
    globalSetup: 'tests/sharedFolder.ts',
    // For what hangs: how fast something is, no test says.
    testTimeout: 60_000,
  },
}));
