import type { Renderer } from '../../core/renderer';
import { drawn } from '../drawn';
import { STANDING_LINES } from '../paint';
import { asCurves, isRailway, railwayExtra, railwayLayers, stationLayers } from './layers';

/** Lines through stations. */
export const network: Renderer = {
  sources: ({ atlas, names }) => {
    const lines = asCurves(atlas.features.filter(isRailway));
    const stations = atlas.features.filter(({ kind }) => kind.form === 'station');
    return {
      [STANDING_LINES]: drawn(atlas, lines, names, railwayExtra),
      stations: drawn(atlas, stations, names),
    };
  },
  layers: ({ colours, great }) => [...railwayLayers(colours), ...stationLayers(colours, great)],
  pick: {
    'station-symbols': 1,
    'station-labels': 2,
    'station-labels-lit': 2,
    'railway-line': 3,
    'railway-ice': 3,
  },
  hovered: [STANDING_LINES, 'stations'],
  legend: ['railway-casing', 'railway-line', 'railway-ticks', 'railway-ice', 'station-symbols'],
  lettered: ['station-labels', 'station-labels-lit'],
};
