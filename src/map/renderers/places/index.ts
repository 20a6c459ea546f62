import type { Renderer } from '../../core/renderer';
import { placeLayers } from './layers';
import { placesNow } from './places.svelte';

/** Places that an article names and of which no feature tells. */
export const places: Renderer = {
  sources: () => ({}),
  moving: (explorer) => ({ 'article-places': placesNow(explorer) }),
  layers: ({ colours, great }) => placeLayers(colours, great),
  pick: {},
  hovered: [],
  legend: [],
  lettered: [],
};
