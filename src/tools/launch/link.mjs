// npm run link: the linker as one file, so that it starts at once; made anew when its sources have changed.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './install/child.mjs';
import { fingerprint } from './fingerprint.mjs';

const SOURCES = [
  'src/domain',
  'src/data',
  'src/tools/link',
  'src/tools/geodata',
  'package-lock.json',
];

const name = `link-${fingerprint(root, SOURCES).slice(0, 16)}`;
const folder = join(root, '.cache', name);
const file = join(folder, 'cli.mjs');
if (!existsSync(file)) await bundle();
await import(pathToFileURL(file).href);

/** @type {() => Promise<void>} */
async function bundle() {
  const { build } = await import('vite');
  await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'error',
    ssr: { noExternal: ['valibot', 'fflate'] },
    build: {
      ssr: 'src/tools/link/cli.ts',
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      rolldownOptions: {
        output: { entryFileNames: 'cli.mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  });
}
