import { type Snippet, createContext } from 'svelte';
import type { Store } from '../device/browserStore';
import type { Given } from './ports';

/** Where a reader's own articles come in: all that the page holds of them until one is wanted. */
export class Door {
  /** Whether the room behind it is to be loaded. */
  isWanted = $state(false);
  /** Whether the reader is asked for an article. */
  isOpen = $state(false);
  /** What the room behind puts above the text and into the contents, once it is there. */
  bar = $state.raw<Snippet | null>(null);
  list = $state.raw<Snippet | null>(null);
  /** Whether this browser has kept articles from another visit. */
  readonly hasKept: boolean;
  readonly #store: Store | null;
  readonly #key: string;
  #waiting: readonly Given[] = [];
  #take: ((given: readonly Given[]) => void) | null = null;

  /** `folder` sets this atlas apart from others on the same host; `store` is `null` where nothing may be kept. */
  constructor(store: Store | null, folder: string) {
    this.#store = store;
    this.#key = `atlas-own:${folder}`;
    this.hasKept = this.#kept() === 'yes';
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
