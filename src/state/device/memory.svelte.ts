import { createContext } from 'svelte';
import { type PassageId, isPassageId } from '../../domain/atlas/id';
import type { Explorer } from '../explorer.svelte';
import type { Store } from './browserStore';

/** Where this reader was the last time, on this device only. Nothing leaves it, and no link is overridden. */
export class Memory {
  /** The passage that was last read before this visit; `null` when there was none, or nothing may be kept. */
  readonly before: PassageId | null;
  readonly #store: Store | null;
  readonly #key: string;

  /** `folder` sets this atlas apart from others on the same host; `store` is `null` where nothing may be kept. */
  constructor(store: Store | null, folder: string) {
    this.#store = store;
    this.#key = `atlas-place:${folder}`;
    this.before = this.#read();
  }

  /** Remembers a passage for the next visit; a full or forbidden store is no loss. */
  keep(passage: PassageId): void {
    try {
      this.#store?.setItem(this.#key, passage);
    } catch {
      return;
    }
  }

  #read(): PassageId | null {
    try {
      const kept = this.#store?.getItem(this.#key) ?? '';
      return isPassageId(kept) ? kept : null;
    } catch {
      return null;
    }
  }
}

/** Keeps the passage being read while the calling component lives. */
export function keepPlace({ reading }: Explorer, memory: Memory): void {
  $effect(() => {
    if (reading.active !== null) memory.keep(reading.active);
  });
}

export const [useMemory, provideMemory] = createContext<Memory>();
