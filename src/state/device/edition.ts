import { createContext } from 'svelte';
import { notices as sentences } from '../../words/en/notices';
import type { Notices } from '../notices.svelte';
import type { WordsInUse } from '../languages/words.svelte';

/** Where the reader is told something, and in which words. */
export interface Told {
  readonly notices: Notices;
  readonly words: WordsInUse;
}

/**
 * Whether this edition of the atlas is still the host's. All its parts but the base map have their contents in their names, so
 * none of another edition is ever taken for one of this: it is missing, and that may be why.
 */
export class Edition {
  readonly #reader: Told;
  readonly #code: string;

  /** `code` is the address of the page's first script, which every change of code or data gives another name. */
  constructor(reader: Told, code: string) {
    this.#reader = reader;
    this.#code = code;
  }

  /** Hears from Vite of code and styles that do not come. */
  watch(): void {
    addEventListener('vite:preloadError', () => void this.look());
  }

  /** Waits for a part, and has a look when it does not come; rejects as the part does. */
  async heed<T>(part: Promise<T>): Promise<T> {
    try {
      return await part;
    } catch (problem) {
      void this.look();
      throw problem;
    }
  }

  /** Something has not come: offers the newer edition if the host no longer has this one's code. */
  async look(): Promise<void> {
    try {
      const { status, headers } = await fetch(this.#code, { method: 'HEAD', cache: 'no-store' });
      // Many a host has a page for whatever it has not.
      const isPage = headers.get('content-type')?.startsWith('text/html') ?? false;
      if (status === 404 || status === 410 || isPage) offer(this.#reader, reload);
    } catch {
      // Without a network nobody knows.
    }
  }
}

export const [useEdition, provideEdition] = createContext<Edition>();

/** Tells the reader of a newer edition, with a way to take it. */
export function offer({ notices, words }: Told, take: () => void): void {
  const { newer, reload: name } = words.in('notices', sentences);
  notices.offer(newer, name, take);
}

/** Opens the page anew, in the newer edition. */
export function reload(): void {
  location.reload();
}
