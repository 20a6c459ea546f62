import type { LanguageId, SideId } from './id';

/** The language of the atlas's own texts. */
export const OWN_LANGUAGE = { tag: 'en', name: 'English' } as const;

/** A language that places have names in, and articles may have translations in. */
export interface Language {
  /** As `names` and links write it: `ja`. */
  readonly id: LanguageId;
  /** What texts in it are marked with, as BCP 47 has it: `zh-Hans`; missing where that is the id. */
  readonly tag?: string | undefined;
  /** What stands in it at the head of an article that is not to be had in it; missing when nothing is said. */
  readonly untranslated?: string | undefined;
  /** What offers to go on in it, in itself: "Читать по-русски"; missing when nothing does. */
  readonly offer?: string | undefined;
  /** What it calls itself. */
  readonly name: string;
  /** What English calls it. */
  readonly english: string;
  /** The side whose words whoever reads these names hears first. */
  readonly side: SideId | null;
  /** Families with the letters of its names, behind the atlas's own. */
  readonly fonts: readonly string[];
  /** The family of its articles and words, with whatever letters of titles the others lack; missing where these are enough. */
  readonly textFont?: string | undefined;
}

/** What a text of the atlas is marked with, as `lang` has it; of no language given, it is in the atlas's own. */
export function tagOf(languages: readonly Language[], id: LanguageId | null | undefined): string {
  if (id === null || id === undefined) return OWN_LANGUAGE.tag;
  return languages.find((language) => language.id === id)?.tag ?? id;
}

/** Which of a place's names its label gives: that of the time, that of today, or one in a language. */
export type NameChoice = 'period' | 'modern' | LanguageId;

/** All choices of an atlas, that of the time first. */
export function nameChoices(languages: readonly Language[]): readonly NameChoice[] {
  return ['period', 'modern', ...languages.map(({ id }) => id)];
}

/** Reads text from outside as a choice of names; whether the atlas has such a language is for the atlas to say. */
export function isNameChoice(text: string): text is NameChoice {
  return /^(?:period|modern|[a-z]{2,3})$/.test(text);
}
