import type { Compiled } from './compile';
import type { DataFile } from './files/dataFile';

/** The text of the module `virtual:atlas`; `urlOf` gives the address of a file as a JavaScript expression. */
export function moduleText(compiled: Compiled, urlOf: (file: DataFile) => string): string {
  const { manifest, files, openings, translationFiles, ...rest } = compiled;
  const { stock, whole, search, people, names, otherNames, plates, words } = rest;
  const fields = [
    `opening: ${JSON.stringify(manifest.meta.opening.article)}`,
    `openings: ${record(openings.map((file) => [file.article, urlOf(file)]))}`,
    `translations: ${record(
      openings.flatMap(({ article }) => {
        const own = translationFiles.filter((file) => file.article === article);
        if (own.length === 0) return [];
        return [[article, record(own.map((file) => [file.language, urlOf(file)]))] as const];
      }),
    )}`,
    `words: ${record(words.map((file) => [file.language, urlOf(file)]))}`,
    `files: ${record(files.flatMap(({ theme, page }) => (page ? [[theme, urlOf(page)]] : [])))}`,
    `stock: ${stock ? urlOf(stock.index) : 'null'}`,
    ...Object.entries({ whole, search, people, names, otherNames }).map(
      ([name, file]) => `${name}: ${urlOf(file)}`,
    ),
    `plates: ${plates ? urlOf(plates) : 'null'}`,
  ];
  return `export default { ${fields.join(', ')} };\n`;
}

function record(entries: readonly (readonly [string, string])[]): string {
  return `{ ${entries.map(([key, value]) => `${JSON.stringify(key)}: ${value}`).join(', ')} }`;
}
