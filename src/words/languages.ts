import type { Words } from './words';

/** The languages of the screen besides English, each to be fetched alone, by the id that `atlas.json` gives it. */
const FILES: Readonly<Record<string, () => Promise<Words>>> = {
  ru: async () => (await import('./ru')).ru,
  ja: async () => (await import('./ja')).ja,
  ko: async () => (await import('./ko')).ko,
  zh: async () => (await import('./zh')).zh,
};

/** The screen's words in a language; `null` when there are none in it, or they cannot be had: English stands for them. */
export async function loadWords(language: string): Promise<Words | null> {
  const load = Object.hasOwn(FILES, language) ? FILES[language] : undefined;
  if (!load) return null;
  return load().catch(() => null);
}
