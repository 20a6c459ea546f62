import type { LanguageId } from '../../domain/atlas/id';
import type { Language, NameChoice } from '../../domain/atlas/languages';
import type { Explorer } from '../../state/explorer.svelte';

/** Families for what is lettered on a canvas, as CSS writes them; for other scripts see `withScripts`. */
export const SANS = `'Atlas Sans', sans-serif`;
export const SERIF = `'Atlas Serif', serif`;

/** A font of these, as CSS writes it, with families whose letters they have not. */
export function withScripts(font: string, families: readonly string[]): string {
  const scripts = families.map((family) => `'${family}', `).join('');
  return font.replace(/(?:sans-)?serif$/, (generic) => scripts + generic);
}

/** The language that titles are in; `null` for the atlas's own. */
export function spokenIn({
  words,
  translations,
}: Pick<Explorer, 'words' | 'translations'>): LanguageId | null {
  return words.speech === null ? null : translations.language;
}

/**
 * The families, behind the atlas's own, of all that the map writes: of the names that are chosen, and of titles where they
 * are `spoken` in another language than the atlas's own.
 */
export function familiesOf(
  languages: readonly Language[],
  names: NameChoice,
  spoken: LanguageId | null,
): readonly string[] {
  const chosen = languages.find(({ id }) => id === names)?.fonts ?? [];
  return [...new Set([...chosen, ...spokenFamilies(languages, spoken)])];
}

/**
 * Those of titles and words in a language. The page has the face of its texts anyway, which leaves out what letters of titles
 * are among those of names.
 */
export function spokenFamilies(
  languages: readonly Language[],
  spoken: LanguageId | null,
): readonly string[] {
  const language = languages.find(({ id }) => id === spoken);
  if (!language) return [];
  const { fonts, textFont } = language;
  return textFont === undefined ? fonts : [...fonts, textFont];
}
