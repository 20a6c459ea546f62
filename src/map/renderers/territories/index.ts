import type { Renderer } from '../../core/renderer';
import { drawn } from '../../../domain/atlas/feature/drawn';
import { STANDING_LINES } from '../paint';
import { territoryExtra, territoryLayers } from './layers';

/** Ground with a holder by date and a claim, and the boundaries through it. */
export const territories: Renderer = {
  id: 'territories',
  sources: (features, { atlas, names }) => ({
    [STANDING_LINES]: drawn(atlas, features, names, territoryExtra(atlas)),
  }),
  present: { list: 'standing' },
  layers: ({ colours }) => ({ areas: territoryLayers(colours) }),
  pick: { 'territory-boundary': 2, 'territory-fill': 4 },
  hovered: [STANDING_LINES],
  legend: {
    'territory-fill': {},
    'territory-hatch': {},
    'territory-outline': { outline: true },
    'territory-boundary-casing': { under: true },
    'territory-boundary': {},
  },
  lettered: [],
};
