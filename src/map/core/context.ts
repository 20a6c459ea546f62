import { createContext } from 'svelte';
import type { PacedMap } from '../pace/PacedMap';

/** The drawn map, for the components within it. */
export const [useMap, provideMap] = createContext<PacedMap>();
