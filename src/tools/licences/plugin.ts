import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Plugin } from 'vite';
import { isAllowed } from './allowed';
import { billOf, noticesOf } from './notices';
import { shippedFrom } from './shipped';

/** Licences of the project's own that ship with it, each with what it is for. */
const OWN: readonly (readonly [what: string, file: string])[] = [
  ['World War Zero: the code', 'LICENSE'],
  ['World War Zero: text, data and base map, file by file', 'README.md'],
  [
    'Noto Serif JP, SC, TC and KR, cut down to the characters of the atlas',
    'src/map/fonts/OFL.txt',
  ],
];
const MANIFEST = v.object({ version: v.string() });

/**
 * Ships `licences.txt`, what everything in the site is licensed under with the words that must go with it, and `bom.json`, a bill of
 * materials. The build fails on a package that may not be shipped.
 */
export function licences(geodata: string): Plugin {
  let root = '.';
  return {
    name: 'licences',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    generateBundle() {
      const shipped = shippedFrom(this.getModuleIds());
      const refused = shipped.filter(({ licence }) => !isAllowed(licence));
      if (refused.length > 0) {
        const names = refused.map(({ name, licence }) => `${name} (${licence || 'none named'})`);
        this.error(`licences that are not allowed: ${names.join(', ')}`);
      }
      const own = [...OWN, [`World War Zero: other people's data`, `${geodata}/README.md`] as const]
        .filter(([, file]) => existsSync(join(root, file)))
        .map(([what, file]) => `${what}\n\n${partOf(readFileSync(join(root, file), 'utf8'))}`);
      const manifest = readFileSync(join(root, 'package.json'), 'utf8');
      const { version } = v.parse(v.pipe(v.string(), v.parseJson(), MANIFEST), manifest);
      const emit = (fileName: string, source: string) =>
        this.emitFile({ type: 'asset', fileName, source });
      emit('licences.txt', noticesOf(own, shipped));
      emit('bom.json', billOf(version, shipped));
    },
  };
}

/** Of a README that says more, what it says on licences. */
function partOf(text: string): string {
  const from = text.search(/^## Licences$/m);
  return (from < 0 ? text : text.slice(from)).trim();
}
