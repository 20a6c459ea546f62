import { type LanguageId } from '../domain/atlas/id';
import { OWN_LANGUAGE } from '../domain/atlas/languages';
import { type DateWords, dates } from '../words/en/dates';
import type { Words } from '../words/words';

/** In which words the screen speaks: those of the language that is wished for, once they have come; English until then. */
export class WordsInUse {
  readonly #wish: { readonly language: LanguageId | null };
  #come = $state.raw<Readonly<Partial<Record<LanguageId, Words>>>>({});
  readonly #now = $derived.by(() => {
    const { language } = this.#wish;
    const words = language === null ? undefined : this.#come[language];
    return words ? { language, words } : null;
  });

  constructor(wish: { readonly language: LanguageId | null }) {
    this.#wish = wish;
  }

  /** The language that the screen speaks; `null` for English. */
  get language(): LanguageId | null {
    return this.#now?.language ?? null;
  }

  /** What stands in English on the screen is marked with; missing where all of it is. */
  get own(): string | undefined {
    return this.#now ? OWN_LANGUAGE.tag : undefined;
  }

  get dates(): DateWords {
    return this.in('dates', dates);
  }

  /** The words of a room; `english` are those that its code has brought. */
  in<Room extends keyof Words>(room: Room, english: Words[Room]): Words[Room] {
    return this.#now?.words[room] ?? english;
  }

  /** Words have come. */
  take(language: LanguageId, words: Words): void {
    this.#come = { ...this.#come, [language]: words };
  }
}

/** Has the screen's words fetched in the wished language while the calling component lives. */
export function keepWords(
  { translations, words }: { translations: { language: LanguageId | null }; words: WordsInUse },
  load: (language: LanguageId) => Promise<Words | null>,
): void {
  $effect(() => {
    const { language } = translations;
    if (language === null || words.language === language) return;
    void load(language).then((come) => {
      if (come) words.take(language, come);
    });
  });
}
