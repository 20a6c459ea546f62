import { createContext } from 'svelte';
import type { FindEntries } from '../../domain/search/search';

/** Fetches the index of all that can be looked for; rejects with a sentence for the reader. */
export const [useIndex, provideIndex] = createContext<() => Promise<FindEntries>>();
