import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { loadSubsetter } from './load.mjs';

/** The files that the accents are cut from, by the name of the cut. */
const FACES = {
  'accents-serif': 'source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2',
  'accents-italic': 'source-serif-4/files/source-serif-4-latin-ext-wght-italic.woff2',
  'accents-sans': 'source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2',
} as const;

/** Long vowels of Japanese and breves of Korean, as the style sheets ask for them: what they ask for in vain comes with the whole faces. */
const ACCENTS = 'ĀāĒēĪīŌōŎŏŪūŬŭ';

/** Words in other letters that the page shows before it needs their whole faces: in the field of the search, and languages to choose. */
const CYRILLIC = {
  face: 'source-sans-3/files/source-sans-3-cyrillic-wght-normal.woff2',
  text: 'ЧемульпоРусский',
};
const WORDS = {
  'words-han': { from: 'han-jp', text: '日本語中文' },
  'words-kr': { from: 'han-kr', text: '한국어' },
} as const;

/**
 * Cuts what the first view shows beside plain Latin into small files: the accents of names, and the names of the languages
 * that one can choose. Whatever else is written comes with the whole faces.
 */
export async function cutFirstLetters(
  subset: Awaited<ReturnType<typeof loadSubsetter>>,
  folder: string,
  wholeFace: (face: string) => Buffer,
): Promise<void> {
  const require = createRequire(import.meta.url);
  mkdirSync(folder, { recursive: true });
  const cut = async (name: string, whole: Buffer, text: string): Promise<void> => {
    const bytes = await subset(whole, text, { targetFormat: 'woff2' });
    writeFileSync(join(folder, `${name}.woff2`), bytes);
  };
  const western = (file: string): Buffer =>
    readFileSync(require.resolve(`@fontsource-variable/${file}`));
  for (const [name, file] of Object.entries(FACES)) await cut(name, western(file), ACCENTS);
  await cut('words-ru', western(CYRILLIC.face), CYRILLIC.text);
  for (const [name, { from, text }] of Object.entries(WORDS)) {
    await cut(name, wholeFace(from), text);
  }
}
