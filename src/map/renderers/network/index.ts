import type { Renderer } from '../../core/renderer';
import { drawn } from '../../../domain/atlas/feature/drawn';
import { STANDING_LINES } from '../paint';
import { asCurves, isLine, railwayExtra } from '../../../domain/atlas/feature/lines';
import { railwayLayers } from './layers';
import { stationLabels, stationSymbols } from './stations';

/** Lines through stations. */
export const network: Renderer = {
  id: 'network',
  sources: (features, { atlas, names }) => {
    const stations = features.filter((feature) => !isLine(feature));
    return {
      [STANDING_LINES]: drawn(atlas, asCurves(features.filter(isLine)), names, railwayExtra),
      stations: drawn(atlas, stations, names),
    };
  },
  present: { list: 'standing' },
  tiled: {
    'railway-casing': 'line',
    'railway-line': 'line',
    'railway-ticks': 'line',
    'railway-ice': 'line',
    'station-labels': 'station',
    'station-symbols': 'station',
  },
  layers: ({ colours, great }) => ({
    'land-lines': railwayLayers(colours),
    labels: [stationLabels('unlit', colours, great), stationSymbols(colours)],
    'labels-lit': [stationLabels('lit', colours, great)],
  }),
  pick: {
    'station-symbols': 1,
    'station-labels': 2,
    'station-labels-lit': 2,
    'railway-line': 3,
    'railway-ice': 3,
  },
  hovered: [STANDING_LINES, 'stations'],
  legend: {
    'railway-casing': { under: true },
    'railway-line': {},
    'railway-ticks': {},
    'railway-ice': {},
    'station-symbols': {},
  },
  lettered: ['station-labels', 'station-labels-lit'],
};
