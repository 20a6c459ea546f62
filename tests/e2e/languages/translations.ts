import { existsSync, readdirSync } from 'node:fs';
import type { Words } from '../../../src/words/words';

const FOLDER = new URL('../../../src/words/', import.meta.url);

/** The screen's words in every language but English, by the folders there are. */
export const TRANSLATIONS: ReadonlyMap<string, Words> = new Map(
  await Promise.all(
    readdirSync(FOLDER)
      .filter((name) => existsSync(new URL(`${name}/index.ts`, FOLDER)))
      .map(async (language): Promise<[string, Words]> => {
        const file = new URL(`${language}/index.ts`, FOLDER).href;
        const { words } = (await import(file)) as { words: Words };
        return [language, words];
      }),
  ),
);
