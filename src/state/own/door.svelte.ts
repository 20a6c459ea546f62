import { type Snippet, createContext } from 'svelte';
import type { Article, Section } from '../../domain/reading/article';
import type { Brought } from './joinedAtlas.svelte';
import type { Store } from '../device/browserStore';
import type { Given } from './ports';

/** The reader's own articles, as others may look at them. */
export interface OwnShelf {
  /** Those that are kept, read or not. */
  readonly kept: () => readonly Pick<Article, 'id' | 'title'>[];
  /** Those that have been read since the page was opened. */
  readonly read: () => readonly Brought[];
  /** Reads one that is kept. */
  readonly load: (id: string) => Promise<unknown>;
}

/** Where a reader's own articles come in: all that the page holds of them until one is wanted. */
export class Door {
  /** Whether the room behind it is to be loaded. */
  isWanted = $state(false);
  /** Whether the reader is asked for an article. */
  isOpen = $state(false);
  /** What the room behind puts above the text and into the contents, once it is there. */
  bar = $state.raw<Snippet | null>(null);
  list = $state.raw<Snippet | null>(null);
  shelf = $state.raw<OwnShelf | null>(null);
  /** What puts a text on the page that is too long to be there whole. */
  leaves = $state.raw<Snippet<
    [article: Article, parts: Snippet<[sections: readonly Section[]]>]
  > | null>(null);
  readonly #store: Store | null;
  readonly #key: string;
  #waiting: readonly Given[] = [];
  #take: ((given: readonly Given[]) => void) | null = null;

  /** `folder` sets this atlas apart from others on the same host; `store` is `null` where nothing may be kept. */
  constructor(store: Store | null, folder: string) {
    this.#store = store;
    this.#key = `atlas-own:${folder}`;
  }

  /** Whether this browser keeps articles: from another visit, or from another tab just now. */
  get hasKept(): boolean {
    return this.#kept() === 'yes';
  }

  /** The reader gives files, or words. */
  give(given: readonly Given[]): void {
    this.isWanted = true;
    if (this.#take) this.#take(given);
    else this.#waiting = [...this.#waiting, ...given];
  }

  /** Asks the reader for an article. */
  ask(): void {
    this.isWanted = true;
    this.isOpen = true;
  }

  /** The room behind is there, and takes what has waited. */
  attend(take: (given: readonly Given[]) => void): void {
    this.#take = take;
    if (this.#waiting.length > 0) take(this.#waiting);
    this.#waiting = [];
  }

  /** Remembers for the next visit whether there are any. */
  remember(hasSome: boolean): void {
    try {
      this.#store?.setItem(this.#key, hasSome ? 'yes' : '');
    } catch {
      return;
    }
  }

  #kept(): string | null {
    try {
      return this.#store?.getItem(this.#key) ?? null;
    } catch {
      return null;
    }
  }
}

export const [useDoor, provideDoor] = createContext<Door>();
