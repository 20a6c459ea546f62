import { createContext } from 'svelte';
import type { Store } from './browserStore';

/** Where keys are letters: a letter typed there is no command. */
export const WRITTEN_IN =
  'textarea, select, [contenteditable], input:not([type="checkbox"], [type="radio"], [type="range"])';

/** What the reader has chosen about keys, kept on this device. */
export class Keyboard {
  /** Whether single letters are commands: who speaks to the machine, or types by accident, can switch them off. */
  #letters = $state(true);
  /** Whether the page that lists the keys is open. */
  isShown = $state(false);
  readonly #store: Store | null;
  readonly #key: string;

  /** `folder` sets this atlas apart from others on the same host; `store` is `null` where nothing may be kept. */
  constructor(store: Store | null, folder: string) {
    this.#store = store;
    this.#key = `atlas-letter-keys:${folder}`;
    try {
      this.#letters = store?.getItem(this.#key) !== 'off';
    } catch {
      this.#letters = true;
    }
  }

  get letters(): boolean {
    return this.#letters;
  }

  set letters(are: boolean) {
    this.#letters = are;
    try {
      this.#store?.setItem(this.#key, are ? 'on' : 'off');
    } catch {
      // A full or forbidden store is no loss: it holds for this visit.
    }
  }

  /** Whether a key was pressed as the command `letter`: alone, and not where one writes. */
  isLetter({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent, letter: string): boolean {
    if (!this.#letters || key !== letter || ctrlKey || metaKey || altKey) return false;
    // Outside a browser there is nothing to write in.
    if (typeof Element === 'undefined' || !(target instanceof Element)) return true;
    return target.closest(WRITTEN_IN) === null;
  }
}

export const [useKeyboard, provideKeyboard] = createContext<Keyboard>();
