import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { loadSubsetter } from './load.mjs';

const SERIF = '@fontsource-variable/source-serif-4';
const STYLES = { 'source-serif-4': 'normal', 'source-serif-4-italic': 'italic' } as const;

/** Western letters, and the marks that the atlas writes with. */
const LETTERS = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}–—‘’“”…′″·`;

/**
 * Cuts the serif for the pictures that previews of an article’s page show: what draws them reads neither WOFF nor
 * variable faces.
 */
export async function cutCardFaces(
  subset: Awaited<ReturnType<typeof loadSubsetter>>,
  folder: string,
): Promise<void> {
  const root = join(createRequire(import.meta.url).resolve(`${SERIF}/package.json`), '..');
  mkdirSync(folder, { recursive: true });
  for (const [name, style] of Object.entries(STYLES)) {
    const face = readFileSync(join(root, 'files', `source-serif-4-latin-wght-${style}.woff2`));
    const options = { targetFormat: 'sfnt', variationAxes: { wght: 400 } } as const;
    writeFileSync(join(folder, `${name}.ttf`), await subset(face, LETTERS, options));
  }
  copyFileSync(join(root, 'LICENSE'), join(folder, 'OFL.txt'));
}

function range(from: number, to: number): string {
  return String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, at) => from + at));
}
