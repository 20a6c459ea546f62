import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as v from 'valibot';
import type { Plugin } from 'vite';
import type { AtlasMeta } from '../../domain/atlas/meta';
import { isAllowed } from './allowed';
import { billOf, noticesOf } from './notices';
import { shippedFrom } from './shipped';

/** Licences of the project's own that ship with it, each with what it is for. */
const OWN: readonly (readonly [what: string, file: string])[] = [
  ['The code', 'LICENSE'],
  [
    'Noto Serif JP, SC, TC and KR, cut down to the characters of the atlas',
    'src/map/fonts/OFL.txt',
  ],
];
const PACKAGE = v.object({ version: v.string() });
const BASE_MAP = v.object({
  sources: v.record(v.string(), v.object({ title: v.string(), licence: v.string() })),
});
const json = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.pipe(v.string(), v.parseJson(), schema);

/**
 * Ships `licences.txt`, what everything in the site is licensed under with the words that must go with it, and `bom.json`, a bill of
 * materials. The build fails on a package that may not be shipped.
 */
export function licences(geodata: string, meta: () => AtlasMeta | null): Plugin {
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
      const atlas = meta();
      const textOf = (file: string) => readFileSync(resolve(root, file), 'utf8');
      const own = [
        ...(atlas ? [termsOf(atlas)] : []),
        ...OWN.map(([what, file]) => `${what}\n\n${textOf(file).trim()}`),
        ...partOf(resolve(root, geodata, 'README.md')),
        `The base map\n\n${sourcesOf(textOf('public/basemap/manifest.json'))}`,
      ];
      const { version } = v.parse(json(PACKAGE), textOf('package.json'));
      const emit = (fileName: string, source: string) =>
        this.emitFile({ type: 'asset', fileName, source });
      emit('licences.txt', noticesOf(own, shipped));
      emit('bom.json', billOf(nameOf(atlas?.title ?? ''), version, shipped));
    },
  };
}

/** Whose an atlas's text and data are, and how they may be used. */
function termsOf({ title, publisher, licence }: AtlasMeta): string {
  const terms = [publisher, licence && `${licence.name}, ${licence.url}`];
  return [`${title}: text and data`, ...terms.filter((line) => line !== null)].join('\n\n');
}

/** What an atlas's README says on the licences of its data, file by file. */
function partOf(file: string): readonly string[] {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const from = text.search(/^## Licences$/m);
  return from < 0 ? [] : [`The data, file by file\n\n${text.slice(from).trim()}`];
}

/** Of what the base map was made, each with its licence. */
function sourcesOf(manifest: string): string {
  const { sources } = v.parse(json(BASE_MAP), manifest);
  return Object.values(sources)
    .map(({ title, licence }) => `${title}\nLicence: ${licence}`)
    .join('\n\n');
}

/** An atlas's title as the name of a component. */
function nameOf(title: string): string {
  return title.toLowerCase().replace(/[^\p{L}\d]+/gu, '-');
}
