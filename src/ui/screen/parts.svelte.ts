import { createContext } from 'svelte';
import type * as Later from './later';

/** What of the screen comes after its text, for that to be there at once. */
export class Parts {
  /** `null` until they have come. */
  all = $state.raw<typeof Later | null>(null);

  /** Rejects when they cannot be had. */
  async load(): Promise<void> {
    this.all = await import('./later');
  }
}

export const [useParts, provideParts] = createContext<Parts>();
