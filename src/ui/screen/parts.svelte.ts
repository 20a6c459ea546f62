import { createContext } from 'svelte';
import type { Explorer } from '../../state/explorer.svelte';
import type { ReadAloud } from '../../state/hearing/readAloud.svelte';
import type * as Later from './later';

/** What of the screen comes after its text, for that to be there at once. */
export class Parts {
  readonly #explorer: Explorer;
  /** `null` until they have come. */
  all = $state.raw<typeof Later | null>(null);
  /** What reads the article aloud; `null` until it has come with them. */
  aloud = $state.raw<ReadAloud | null>(null);

  constructor(explorer: Explorer) {
    this.#explorer = explorer;
  }

  /** Rejects when they cannot be had. */
  async load(): Promise<void> {
    const later = await import('./later');
    this.aloud = new later.ReadAloud(this.#explorer, later.browserVoice());
    this.all = later;
  }
}

export const [useParts, provideParts] = createContext<Parts>();
