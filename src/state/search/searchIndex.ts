import { createContext } from 'svelte';
import type { SearchIndex } from '../../domain/search/search';

/** Fetches the index of what can be looked for, the best known first; rejects with a sentence for the reader. */
export const [useIndex, provideIndex] = createContext<() => Promise<SearchIndex>>();
