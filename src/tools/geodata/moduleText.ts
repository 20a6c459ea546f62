import type { Compiled } from './compile';
import type { DataFile } from './files/dataFile';

/** The text of the module `virtual:atlas`; `urlOf` gives the address of a file as a JavaScript expression. */
export function moduleText(
  { manifest, files, search, people, names }: Compiled,
  urlOf: (file: DataFile) => string,
): string {
  const urls = files.map((file) => `${JSON.stringify(file.theme)}: ${urlOf(file)}`);
  // A string is parsed faster than an object literal, and no key of it can be taken for code.
  const data = `JSON.parse(${JSON.stringify(JSON.stringify(manifest))})`;
  const others = `search: ${urlOf(search)}, people: ${urlOf(people)}, names: ${urlOf(names)}`;
  return `export default { manifest: ${data}, files: { ${urls.join(', ')} }, ${others} };\n`;
}
