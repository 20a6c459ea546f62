import type { Words } from './words';

const FILES = import.meta.glob<Words>('./*/index.ts', { import: 'words', eager: true });

/** The screen's words in every language but English, for who makes pages in all of them: a reader fetches but one. */
export const TRANSLATIONS: Readonly<Record<string, Words>> = Object.fromEntries(
  Object.entries(FILES).map(([file, words]) => [file.split('/')[1] ?? '', words]),
);

/** `null` when there are none in a language. */
export function wordsIn(language: string): Words | null {
  return Object.hasOwn(TRANSLATIONS, language) ? (TRANSLATIONS[language] ?? null) : null;
}
