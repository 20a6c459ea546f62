import type { Renderer } from '../../core/renderer';
import { drawn } from '../../../domain/atlas/feature/drawn';
import { certaintySigns } from './certainty';
import { Crowds } from './crowds.svelte';
import { groundsNow } from './grounds.svelte';
import { eventAreaLayers, eventCounts, eventLabels, eventRing, eventSymbols } from './layers';

/** Points where something happened: a symbol, its name, and the ground within which it lay. */
export const events: Renderer = {
  id: 'events',
  sources: (features, { atlas, names }) => ({
    events: drawn(atlas, features, names),
  }),
  present: { list: 'shown', named: true },
  tiled: { 'event-ring': 'symbol', 'event-symbols': 'symbol', 'event-labels': 'symbol' },
  live: (explorer, rest) => {
    const crowds = new Crowds(explorer, () => rest().zoom);
    return {
      sources: { 'event-areas': groundsNow(explorer, rest) },
      state: () => crowds.state,
      keeperOf: (id) => crowds.keeperOf(id),
      heapOf: (id) => crowds.heapOf(id),
    };
  },
  layers: ({ colours, great }) => ({
    areas: eventAreaLayers(),
    labels: [eventLabels('unlit', colours, great)],
    'labels-lit': [eventLabels('lit', colours, great)],
    symbols: [eventRing(colours), eventSymbols(), eventCounts(colours)],
  }),
  pick: { 'event-symbols': 0, 'event-labels': 1, 'event-labels-lit': 1 },
  hovered: ['events'],
  legend: { 'event-symbols': {} },
  certainty: certaintySigns,
  lettered: ['event-labels', 'event-labels-lit', 'event-symbols'],
};
