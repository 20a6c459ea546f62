import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { type Plugin, transformWithOxc } from 'vite';

/** MapLibre as its package publishes it: one bundle for the page and one for its workers, each with what both need. */
const BUNDLE = 'maplibre-gl';
const WORKER = 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
const SOURCE = /[\\/]maplibre-gl[\\/]src[\\/].*\.ts$/;
/** Tiles in the form of MapLibre's own, which no archive here has: a decoder of 15 kB. */
const TILES_UNUSED = '/vector_tile_mlt.ts';
const WORKER_URL = '\0maplibre-worker-url';
/**
 * What a worker's tile carries of each property that is told by data: the whole expression and the map's state, copied for
 * each, of which the page reads nothing but how it goes from zoom to zoom.
 */
const CARRIED = /(register\('Zoom\w+Expression', Zoom\w+Expression)\);/g;
/**
 * Many features go to a worker as one text: MapLibre looks at every coordinate of theirs on the way, which takes ten times as
 * long as to write it.
 */
const MANY = 50;
/**
 * What a worker fetched by an address is told the page feature by feature, which takes both as long as to cut its tiles. The page
 * asks whether there is any (see `watchSources`): the first will do.
 */
const FETCHED = /result\.data = params\.data;/;
/** What is changed of files of MapLibre's: what stands there, and what instead. */
const CHANGES: readonly (readonly [file: string, change: readonly [RegExp, string]])[] = [
  ['/web_worker_transfer.ts', [CARRIED, "$1, {omit: ['_styleExpression', '_globalState']});"]],
  [
    '/geojson_source.ts',
    [
      /const params = await this\._getLoadGeoJSONParameters\(update\);/,
      `$& if (params.data?.features?.length > ${String(MANY)}) params.data = JSON.stringify(params.data);`,
    ],
  ],
  [
    '/geojson_worker_source.ts',
    [
      /this\._crsHelper = params\.crs \?/,
      `if (typeof params.data === 'string') params.data = JSON.parse(params.data); $&`,
    ],
  ],
  [
    '/geojson_worker_source.ts',
    [FETCHED, `result.data = {...params.data, features: params.data.features?.slice(0, 1)};`],
  ],
];
const ABOUT = '\0maplibre-about';
const NO_TILES = '\0maplibre-no-mlt';
const NO_TILES_CODE = `export class MLTVectorTile {
  constructor() {
    throw new Error('Tiles of this form are not read here.');
  }
}`;
const PACKAGE = v.object({ version: v.string() });

/**
 * Builds MapLibre from the source that its package carries, so that page and workers share what both need: a quarter fewer
 * bytes than its two bundles. Without a build (tests, live reload) the bundles serve.
 */
export function sharedMaplibre(): Plugin {
  const about = createRequire(import.meta.url).resolve('maplibre-gl/package.json');
  const source = join(dirname(about), 'src');
  const { version } = v.parse(PACKAGE, JSON.parse(readFileSync(about, 'utf8')));
  return {
    name: 'shared-maplibre',
    apply: 'build',
    enforce: 'pre',
    resolveId(id, importer) {
      if (id === BUNDLE) return join(source, 'index.ts');
      if (id === WORKER) return WORKER_URL;
      if (!importer || !SOURCE.test(importer)) return null;
      if (id.endsWith('/package.json')) return ABOUT;
      return id.endsWith(TILES_UNUSED) ? NO_TILES : null;
    },
    load(id) {
      if (id === ABOUT) return `export default ${JSON.stringify({ version })};`;
      if (id === NO_TILES) return NO_TILES_CODE;
      if (id !== WORKER_URL) return null;
      const worker = this.emitFile({
        type: 'chunk',
        id: join(source, 'source', 'worker.ts'),
        name: 'map-worker',
      });
      return `export default import.meta.ROLLUP_FILE_URL_${worker};`;
    },
    async transform(code, id) {
      if (!SOURCE.test(id)) return null;
      const written = CHANGES.filter(([file]) => id.endsWith(file)).reduce((before, [, change]) => {
        const after = before.replace(...change);
        return after === before ? this.error(`${id} does it otherwise now`) : after;
      }, code);
      // Its fields say what there is and set nothing: the package is built so.
      const { code: script, map } = await transformWithOxc(written, id, {
        assumptions: { setPublicClassFields: true },
        typescript: { removeClassFieldsWithoutInitializer: true },
        target: 'es2022',
      });
      return { code: script, map: map ?? null, moduleType: 'js' };
    },
  };
}
