import type { Map as MapLibre } from 'maplibre-gl';
import { createContext } from 'svelte';

/** The drawn map, for the components within it. */
export const [useMap, provideMap] = createContext<MapLibre>();
