import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import type { AtlasMeta } from '../../domain/atlas/meta';
import { ICON_SIZES, iconPng } from './icon';
import { screenshotsIn } from '../screenshots/screenshots';
import { SIGN, type SignOptions } from '../sign/plugin';
import { webManifest } from './webManifest';

/** What the app may be without a network. */
interface OfflineOptions extends SignOptions {
  readonly colours: (
    meta: AtlasMeta,
  ) => ReturnType<SignOptions['colours']> & { readonly paper: string };
}

/** The scripts of the page name it so. */
const WORKER = 'serviceWorker.js';
/** Told in the built worker. */
const EDITION = /\bEDITION\b/g;
/** Not kept beforehand: what only other programs read, the worker itself, the archives, which are large, and what does not come with the page. */
const LEFT_OUT =
  /\.pmtiles$|\/card[^/]*\.png$|^screenshots\/|^geodata\/(?:whole|stock)\/|\.(txt|xml)$|^bom\.json$|^404\.html$|^serviceWorker\.js$/;

/**
 * Makes the atlas an app that works without a network: a service worker that keeps the files of the build, and a
 * manifest with icons drawn from the site's own sign.
 */
export function offline({ folder, meta, colours }: OfflineOptions): Plugin {
  let publicFolder = '';
  return {
    name: 'offline',
    apply: 'build',
    configResolved(config) {
      publicFolder = config.publicDir;
    },
    buildStart() {
      this.emitFile({ type: 'chunk', id: resolve('src/serviceWorker.ts'), fileName: WORKER });
    },
    transformIndexHtml: () => [
      { tag: 'link', injectTo: 'head', attrs: { rel: 'manifest', href: 'manifest.webmanifest' } },
      { tag: 'link', injectTo: 'head', attrs: { rel: 'apple-touch-icon', href: 'icons/180.png' } },
    ],
    generateBundle: {
      // The last of all: it names what the others have made.
      order: 'post',
      handler(_, bundle) {
        const atlas = meta();
        if (!atlas) return;
        const sign = textOf(bundle[SIGN]);
        const { paper } = colours(atlas);
        const emit = (fileName: string, source: string | Uint8Array) =>
          this.emitFile({ type: 'asset', fileName, source });
        for (const size of ICON_SIZES) {
          emit(`icons/${String(size)}.png`, iconPng(sign, size));
        }
        emit('icons/maskable.png', iconPng(sign, 512, paper));
        const screenshots = screenshotsIn(folder);
        for (const { file, bytes } of screenshots) emit(file, bytes);
        emit('manifest.webmanifest', webManifest(atlas, colours(atlas), screenshots));
        const files = Object.entries(bundle).map(([name, file]): Named => {
          return [name, () => (file.type === 'chunk' ? file.code : file.source)];
        });
        const worker = bundle[WORKER];
        if (worker?.type !== 'chunk') return;
        const edition = editionOf(
          [...files, ...publicFiles(publicFolder)],
          publicFolder,
          ofTranslations(atlas),
        );
        worker.code = worker.code.replace(EDITION, () => JSON.stringify(edition));
      },
    },
  };
}

function textOf(file: Rolldown.OutputAsset | Rolldown.OutputChunk | undefined): string {
  return file?.type === 'asset' ? String(file.source) : '';
}

/** What belongs to a translation: its text, its page, its letters. It is kept once it is asked for. */
function ofTranslations({ languages }: AtlasMeta): RegExp {
  const ids = languages.map(({ id }) => id).join('|');
  return ids === '' ? /(?!)/ : new RegExp(`(?:[/.]|/text-)(?:${ids})[-./]`);
}

/** A file, read when it is its turn: all at once would be as much again as the site. */
type Named = readonly [name: string, source: () => string | Uint8Array];

/** What the worker keeps, each with its revision unless its name says it, and the names of the stores of the rest. */
function editionOf(all: readonly Named[], publicFolder: string, isTranslated: RegExp) {
  const files = all.filter(([name]) => !LEFT_OUT.test(name));
  const kept = files.filter(([name]) => !isTranslated.test(name));
  const translated = files.filter(([name]) => isTranslated.test(name));
  const manifest = join(publicFolder, 'basemap/manifest.json');
  const archives = existsSync(manifest) ? readFileSync(manifest) : '';
  return {
    files: kept.map(([name, source]) => ({
      url: addressOf(name),
      revision: name.startsWith('assets/') ? null : hash(source()),
    })),
    translated: translated.map(([name]) => addressOf(name)),
    translations: `translations@${hash(translated.map(([, source]) => hash(source())).join())}`,
    archives: `archives@${hash(archives)}`,
  };
}

/** As links lead to it. */
function addressOf(name: string): string {
  return name.replace(/(^|\/)index\.html$/, '$1') || './';
}

function publicFiles(folder: string): readonly Named[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !LEFT_OUT.test(entry.name))
    .map((entry): Named => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(folder.length + 1).replaceAll('\\', '/'), () => readFileSync(path)];
    });
}

function hash(source: string | Uint8Array): string {
  return createHash('sha256').update(source).digest('hex').slice(0, 16);
}
