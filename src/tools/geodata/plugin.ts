import { resolve, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { compile, type Compilation, type Compiled } from './compile';
import type { DataFile } from './files/dataFile';
import { type ServedFile, servedBytes, servedFiles } from './media/served';
import { moduleText } from './moduleText';
import { problemLine, type Problem } from './files/problem';

const MODULES = ['\0virtual:atlas', '\0virtual:labels'];

/** What other plugins may ask of this one. */
export interface GeodataApi {
  /** The atlas as last compiled, which whoever asks first has done: that takes as long as all else; `null` while there are mistakes. */
  readonly compiled: () => Compiled | null;
}

/**
 * Checks the folder `geodata`, stops at mistakes, and gives the page the module `virtual:atlas` and a file for
 * each theme, for search, for people and for names; and the map `virtual:labels`, where the base map's names are.
 */
export function geodata(folder = 'geodata'): Plugin<GeodataApi> {
  let root = resolve(folder);
  let serving = false;
  let base = '/';
  let compiled: Compiled | null = null;
  const compilation = (): Compilation => {
    const made = compiled ? { problems: [], compiled } : compile(root);
    compiled = made.compiled;
    return made;
  };

  return {
    name: 'geodata',
    api: { compiled: () => compilation().compiled },
    configResolved(config) {
      root = resolve(config.root, folder);
      serving = config.command === 'serve';
      base = config.base;
    },
    resolveId: { filter: { id: /^virtual:(?:atlas|labels)$/ }, handler: (id) => `\0${id}` },
    load: {
      filter: { id: /^\0virtual:(?:atlas|labels)$/ },
      async handler(id) {
        const { problems, compiled } = compilation();
        if (!compiled) return this.error({ message: messageOf(problems), stack: '' });
        const urlOf = (file: DataFile) =>
          serving
            ? JSON.stringify(base + file.fileName)
            : `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'asset', fileName: file.fileName, source: file.text })}`;
        if (id.endsWith(':labels')) return labelsText(compiled, urlOf);
        const text = moduleText(compiled, urlOf);
        // Named by other files, or by nothing of the page: whole themes are there to be taken away.
        for (const { fileName, text: source } of serving ? [] : besides(compiled)) {
          this.emitFile({ type: 'asset', fileName, source });
        }
        for (const { fileName, bytes } of serving ? [] : await binariesOf(compiled)) {
          this.emitFile({ type: 'asset', fileName, source: bytes });
        }
        return text;
      },
    },
    configureServer(server) {
      server.watcher.add(root);
      serveFiles(server, () => compiled);
    },
    /** An edit changes the articles, the index and the files together, so the page begins anew. */
    hotUpdate({ file }) {
      if (!resolve(file).startsWith(root + sep)) return;
      const { moduleGraph, hot, name } = this.environment;
      compiled = null;
      for (const id of MODULES) {
        const made = moduleGraph.getModuleById(id);
        if (made) moduleGraph.invalidateModule(made);
      }
      if (name === 'client') hot.send({ type: 'full-reload' });
      return [];
    },
  };
}

function labelsText({ labels }: Compiled, urlOf: (file: DataFile) => string): string {
  const urls = Object.entries(labels).map(
    ([part, file]) => `${JSON.stringify(part)}: ${urlOf(file)}`,
  );
  return `export default { ${urls.join(', ')} };\n`;
}

/** The files that are no texts: archives, and pictures. */
async function binariesOf({ media, stock }: Compiled): Promise<readonly ServedFile[]> {
  const archives = (stock?.archives ?? []).map(({ cut }) => cut());
  return [...archives, ...(await servedFiles(media))];
}

/** In development the files are served from memory. */
function serveFiles(server: ViteDevServer, current: () => Compiled | null): void {
  server.middlewares.use((request, response, next) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const compiled = current();
    const files = compiled ? filesOf(compiled) : [];
    const file = files.find(({ fileName }) => path === `/${fileName}`);
    for (const picture of compiled?.media ?? []) {
      const shown = picture.files.find(({ fileName }) => path === `/${fileName}`);
      if (!shown) continue;
      response.setHeader('Content-Type', shown.type);
      servedBytes(picture, shown).then((bytes) => response.end(bytes), next);
      return;
    }
    const archive = archiveAt(compiled, path);
    if (archive) {
      response.end(archive.cut().bytes);
      return;
    }
    if (!file) {
      next();
      return;
    }
    const type = path.endsWith('.geojson') ? 'application/geo+json' : 'application/json';
    response.setHeader('Content-Type', type);
    response.end(file.text);
  });
}

function archiveAt(compiled: Compiled | null, path: string) {
  return compiled?.stock?.archives.find(({ fileName }) => path === `/${fileName}`);
}

function filesOf({
  files,
  stock,
  openings,
  translationFiles,
  words,
  whole,
  search,
  searchRest,
  people,
  names,
  otherNames,
  plates,
  labels,
  told,
}: Compiled): readonly DataFile[] {
  return [
    ...files.flatMap(({ page }) => page ?? []),
    ...(stock ? [stock.index] : []),
    ...besides({ files, stock, searchRest, told }),
    ...openings,
    ...translationFiles,
    ...words,
    whole,
    search,
    people,
    names,
    otherNames,
    ...(plates ? [plates] : []),
    ...Object.values(labels),
  ];
}

/** The files that no script names. */
function besides({
  files,
  stock,
  searchRest,
  told,
}: Pick<Compiled, 'files' | 'stock' | 'searchRest' | 'told'>): readonly DataFile[] {
  const themes = files.flatMap((whole) => [whole, ...whole.details]);
  return [...themes, ...(stock?.files ?? []), ...searchRest, ...told];
}

function messageOf(problems: readonly Problem[]): string {
  const count = problems.length === 1 ? '1 mistake' : `${String(problems.length)} mistakes`;
  return [`${count} in the geodata:`, ...problems.map(problemLine)].join('\n');
}
