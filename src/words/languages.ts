import type { Words } from './words';

/**
 * The screen's words in each language besides English, to be fetched alone: a folder each, named by the id that
 * `atlas.json` gives the language. Another language is another folder.
 */
const FILES = import.meta.glob<Words>('./*/index.ts', { import: 'words' });

/** The screen's words in a language; `null` when there are none in it, or they cannot be had: English stands for them. */
export async function loadWords(language: string): Promise<Words | null> {
  const file = `./${language}/index.ts`;
  const load = Object.hasOwn(FILES, file) ? FILES[file] : undefined;
  if (!load) return null;
  return load().catch(() => null);
}
