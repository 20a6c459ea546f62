import type { Renderer } from '../../core/renderer';
import { drawn } from '../drawn';
import { STANDING_LINES } from '../paint';
import { isTerritory, territoryExtra, territoryLayers } from './layers';

/** Ground with a holder by date and a claim, and the boundaries through it. */
export const territories: Renderer = {
  sources: ({ atlas, names }) => ({
    [STANDING_LINES]: drawn(
      atlas,
      atlas.features.filter(isTerritory),
      names,
      territoryExtra(atlas),
    ),
  }),
  layers: ({ colours }) => territoryLayers(colours),
  pick: { 'territory-boundary': 2, 'territory-fill': 4 },
  hovered: [STANDING_LINES],
  legend: [
    'territory-fill',
    'territory-hatch',
    'territory-outline',
    'territory-boundary-casing',
    'territory-boundary',
  ],
  outlines: ['territory-outline'],
  lettered: [],
};
