import type { Renderer } from '../../core/renderer';
import { drawn } from '../drawn';
import { STANDING_LINES } from '../paint';
import { isKuril, kurilExtra, kurilLayers } from './layers';

/** Ground with a holder by date and a claim, and the boundaries through it. */
export const territories: Renderer = {
  sources: ({ atlas, names }) => ({
    [STANDING_LINES]: drawn(atlas, atlas.features.filter(isKuril), names, kurilExtra(atlas)),
  }),
  layers: ({ colours }) => kurilLayers(colours),
  pick: { 'kuril-boundary': 2, 'kuril-fill': 4 },
  hovered: [STANDING_LINES],
  legend: ['kuril-fill', 'kuril-hatch', 'kuril-outline', 'kuril-boundary-casing', 'kuril-boundary'],
  outlines: ['kuril-outline'],
  lettered: [],
};
