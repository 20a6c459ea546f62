import { createContext } from 'svelte';
import type { Chart } from './chart';

/** The chart over the map, for the components within it. */
export const [useChart, provideChart] = createContext<Chart>();
