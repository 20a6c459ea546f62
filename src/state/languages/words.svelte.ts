import type { Atlas } from '../../domain/atlas/atlas';
import type { AtlasFeature } from '../../domain/atlas/feature/feature';
import { type LanguageId } from '../../domain/atlas/id';
import { OWN_LANGUAGE } from '../../domain/atlas/languages';
import { type DateWords, dates } from '../../words/en/dates';
import type { Words } from '../../words/words';

/** Puts the atlas's own short texts into another language. */
export type Speech = (atlas: Atlas) => Atlas;

/** In which words the screen speaks: those of the language that is wished for, once they have come; English until then. */
export class WordsInUse {
  readonly #wish: { readonly language: LanguageId | null };
  #come = $state.raw<Readonly<Partial<Record<LanguageId, Words>>>>({});
  #speech = $state.raw<Readonly<Partial<Record<LanguageId, Speech>>>>({});
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

  /** What the title of a feature is marked with: missing where it has been put into the language of the screen. */
  titled({ called }: Pick<AtlasFeature, 'called'>): string | undefined {
    return called === undefined ? this.own : undefined;
  }

  /** What themes and kinds are marked with; as above. */
  get themed(): string | undefined {
    return this.speech === null ? this.own : undefined;
  }

  get dates(): DateWords {
    return this.in('dates', dates);
  }

  /** The words of a room; `english` are those that its code has brought. */
  in<Room extends keyof Words>(room: Room, english: Words[Room]): Words[Room] {
    return this.#now?.words[room] ?? english;
  }

  /** What puts the atlas into the language that is wished for; `null` while it speaks its own. */
  get speech(): Speech | null {
    const { language } = this.#wish;
    return language === null ? null : (this.#speech[language] ?? null);
  }

  /** The atlas's own texts have come in a language. */
  takeSpeech(language: LanguageId, speech: Speech): void {
    this.#speech = { ...this.#speech, [language]: speech };
  }

  /** Words have come. */
  take(language: LanguageId, words: Words): void {
    this.#come = { ...this.#come, [language]: words };
  }
}

/** Has the screen's words, and the atlas's own, fetched in the wished language while the calling component lives. */
export function keepWords(
  { translations, words }: { translations: { language: LanguageId | null }; words: WordsInUse },
  load: (language: LanguageId) => Promise<Words | null>,
  loadSpeech: (language: LanguageId) => Promise<Speech | null>,
): void {
  $effect(() => {
    const { language } = translations;
    if (language === null) return;
    if (words.language !== language) {
      void load(language).then((come) => {
        if (come) words.take(language, come);
      });
    }
    if (words.speech === null) {
      void loadSpeech(language).then((come) => {
        if (come) words.takeSpeech(language, come);
      });
    }
  });
}
