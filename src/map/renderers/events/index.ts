import type { Renderer } from '../../core/renderer';
import { drawn } from '../drawn';
import { eventAreaLayers, eventAreas, eventLayers, isEvent } from './layers';

/** Points where something happened: a symbol, its name, and the ground within which it lay. */
export const events: Renderer = {
  sources: ({ atlas, names }) => {
    const all = atlas.features.filter(isEvent);
    return { 'event-areas': eventAreas(all), events: drawn(atlas, all, names) };
  },
  layers: ({ colours, great }) => [...eventAreaLayers(), ...eventLayers(colours, great)],
  pick: { 'event-symbols': 0, 'event-labels': 1, 'event-labels-lit': 1 },
  hovered: ['events'],
  legend: ['event-symbols'],
  lettered: ['event-labels', 'event-labels-lit', 'event-symbols'],
};
