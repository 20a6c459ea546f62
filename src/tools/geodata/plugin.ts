import { resolve, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { compile, type Compiled } from './compile';
import { moduleText } from './moduleText';
import { problemLine, type Problem } from './problem';

const NAME = 'virtual:atlas';
const RESOLVED = `\0${NAME}`;

/**
 * Checks the folder `geodata`, stops at mistakes, and gives the page the module `virtual:atlas` and a file for
 * each theme.
 */
export function geodata(folder = 'geodata'): Plugin {
  let root = resolve(folder);
  let serving = false;
  let base = '/';
  let compiled: Compiled | null = null;

  return {
    name: 'geodata',
    configResolved(config) {
      root = resolve(config.root, folder);
      serving = config.command === 'serve';
      base = config.base;
    },
    resolveId: { filter: { id: /^virtual:atlas$/ }, handler: () => RESOLVED },
    load: {
      filter: { id: /^\0virtual:atlas$/ },
      handler() {
        const compilation = compile(root);
        compiled = compilation.compiled;
        if (!compiled) return this.error({ message: messageOf(compilation.problems), stack: '' });
        return moduleText(compiled, (file) =>
          serving
            ? JSON.stringify(base + file.fileName)
            : `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'asset', fileName: file.fileName, source: file.text })}`,
        );
      },
    },
    configureServer(server) {
      server.watcher.add(root);
      serveThemes(server, () => compiled);
    },
    /** An edit changes the articles, the index and the files together, so the page begins anew. */
    hotUpdate({ file }) {
      if (!resolve(file).startsWith(root + sep)) return;
      const { moduleGraph, hot, name } = this.environment;
      const atlas = moduleGraph.getModuleById(RESOLVED);
      if (atlas) moduleGraph.invalidateModule(atlas);
      if (name === 'client') hot.send({ type: 'full-reload' });
      return [];
    },
  };
}

/** In development the files of the themes are served from memory. */
function serveThemes(server: ViteDevServer, current: () => Compiled | null): void {
  server.middlewares.use((request, response, next) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = current()?.files.find(({ fileName }) => path === `/${fileName}`);
    if (!file) {
      next();
      return;
    }
    response.setHeader('Content-Type', 'application/geo+json');
    response.end(file.text);
  });
}

function messageOf(problems: readonly Problem[]): string {
  const count = problems.length === 1 ? '1 mistake' : `${String(problems.length)} mistakes`;
  return [`${count} in the geodata:`, ...problems.map(problemLine)].join('\n');
}
