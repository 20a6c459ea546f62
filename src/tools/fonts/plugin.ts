import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { lettersWithoutGlyph } from './coverage';
import { readManifest } from './manifest';

/** Stops the build at a character of the data that the map has no letter for: it would be drawn as a box. */
export function letters(folder = 'geodata', css = 'src/map/fonts.css'): Plugin {
  let root = '';
  return {
    name: 'letters',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    buildStart() {
      const sheet = readFileSync(resolve(root, css), 'utf8');
      const missing = lettersWithoutGlyph(resolve(root, folder), readManifest(), sheet);
      if (missing.length === 0) return;
      this.error({
        message: `The map has no letter for ${missing.join(', ')}. "npm run build:fonts" cuts the far-eastern ones anew.`,
        stack: '',
      });
    },
  };
}
