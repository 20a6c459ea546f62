import { ja } from './ja';
import { ko } from './ko';
import { ru } from './ru';
import type { Words } from './words';
import { zh } from './zh';

/** The screen's words in every language but English, for who makes pages in all of them: a reader fetches but one. */
export const TRANSLATIONS: Readonly<Record<string, Words>> = { ru, ja, ko, zh };

/** `null` when there are none in a language. */
export function wordsIn(language: string): Words | null {
  return Object.hasOwn(TRANSLATIONS, language) ? (TRANSLATIONS[language] ?? null) : null;
}
