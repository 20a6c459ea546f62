import type { Renderer } from '../../core/renderer';
import { drawn } from '../drawn';
import { STANDING_LINES } from '../paint';
import { armiesNow } from './armies.svelte';
import { armyLayers, frontExtra, frontLayers, isFront } from './layers';

/** Armies, which march over land, and the fronts between them. */
export const campaigns: Renderer = {
  sources: ({ atlas, names }) => ({
    [STANDING_LINES]: drawn(
      atlas,
      atlas.features.filter(isFront),
      names,
      frontExtra(atlas.meta.sides),
    ),
  }),
  moving: (explorer, rest) => ({ armies: armiesNow(explorer, rest) }),
  layers: ({ colours }) => [...frontLayers(colours), ...armyLayers(colours)],
  pick: {
    'army-blocks': 0,
    'army-names': 1,
    'army-names-lit': 1,
    'army-fixes': 1,
    'front-right': 3,
    'front-left': 3,
    'army-trail': 3,
    'army-course': 3,
  },
  hovered: ['armies', STANDING_LINES],
  legend: [
    'army-course',
    'army-trail',
    'front-casing',
    'front-right',
    'front-left',
    'army-fixes',
    'army-blocks',
  ],
  lettered: ['army-names', 'army-names-lit'],
};
