import type { Renderer } from '../../core/renderer';
import { placeLayers } from './layers';
import { placesNow } from './places.svelte';

/** Places that an article names and of which no feature tells. */
export const places: Renderer = {
  id: null,
  sources: () => ({}),
  live: (explorer) => ({ sources: { 'article-places': placesNow(explorer) } }),
  layers: ({ colours, great }) => ({ places: placeLayers(colours, great) }),
  pick: {},
  hovered: [],
  legend: {},
  lettered: [],
};
