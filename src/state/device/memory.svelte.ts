import { createContext } from 'svelte';
import { type LanguageId, type PassageId, isLanguageId, isPassageId } from '../../domain/atlas/id';
import { OWN_LANGUAGE } from '../../domain/atlas/languages';
import type { Explorer } from '../explorer.svelte';
import type { Store } from './browserStore';

/** Where this reader was the last time, on this device only. Nothing leaves it, and no link is overridden. */
export class Memory {
  /** The passage that was last read before this visit; `null` when there was none, or nothing may be kept. */
  readonly before: PassageId | null;
  /** The language that this reader has chosen, or been offered and let be; `null` when none has been. */
  readonly language: LanguageId | null;
  readonly #store: Store | null;
  readonly #key: string;
  readonly #languageKey: string;

  /** `folder` sets this atlas apart from others on the same host; `store` is `null` where nothing may be kept. */
  constructor(store: Store | null, folder: string) {
    this.#store = store;
    this.#key = `atlas-place:${folder}`;
    this.#languageKey = `atlas-language:${folder}`;
    const place = this.#read(this.#key);
    const language = this.#read(this.#languageKey);
    this.before = isPassageId(place) ? place : null;
    this.language = isLanguageId(language) ? language : null;
  }

  /** Whether anything can be remembered. */
  get keeps(): boolean {
    return this.#store !== null;
  }

  /** Remembers a passage for the next visit; a full or forbidden store is no loss. */
  keep(passage: PassageId): void {
    this.#write(this.#key, passage);
  }

  /** Remembers a language for the next visit; `null` is the atlas's own. */
  keepLanguage(language: LanguageId | null): void {
    this.#write(this.#languageKey, language ?? OWN_LANGUAGE.tag);
  }

  #write(key: string, text: string): void {
    try {
      this.#store?.setItem(key, text);
    } catch {
      return;
    }
  }

  #read(key: string): string {
    try {
      return this.#store?.getItem(key) ?? '';
    } catch {
      return '';
    }
  }
}

/** Keeps the passage being read while the calling component lives. */
export function keepPlace({ reading }: Explorer, memory: Memory): void {
  $effect(() => {
    if (reading.active !== null) memory.keep(reading.active);
  });
}

/** Keeps the language that the reader chooses while the calling component lives; what a link asks for is no choice. */
export function keepLanguage({ translations }: Explorer, memory: Memory): void {
  $effect(() => {
    if (translations.isChosen) memory.keepLanguage(translations.language);
  });
}

export const [useMemory, provideMemory] = createContext<Memory>();
