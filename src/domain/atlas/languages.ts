import type { LanguageId, SideId } from './id';

/** A language that places have names in. */
export interface Language {
  /** As the page's `lang` has it: `ja`. */
  readonly id: LanguageId;
  /** What it calls itself. */
  readonly name: string;
  /** What English calls it. */
  readonly english: string;
  /** The side whose words whoever reads these names hears first. */
  readonly side: SideId | null;
  /** Families with its letters, behind the atlas's own. */
  readonly fonts: readonly string[];
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
