import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { PaletteColours } from '../../../design/palette';
import { beside } from '../../style/sides';
import { SERIF, STATION_LABELS } from '../../style/type';
import { byZoom } from '../../style/zoom';
import {
  READS,
  HOVERED,
  LIGHTING,
  LIT,
  type Lighting,
  STANDING,
  byRank,
  steady,
  unlessGreat,
} from '../paint';

/** Stations as small signs; the lesser wait for a closer view. */
export function stationSymbols({ townInk, paper }: PaletteColours): LayerSpecification {
  const filter: ExpressionSpecification = [
    'all',
    STANDING,
    ['any', LIT, ['>=', ['zoom'], byRank(4, 5, 6, 8)]],
  ];
  return {
    id: 'station-symbols',
    type: 'circle',
    source: 'stations',
    filter,
    paint: {
      'circle-radius': byZoom(4, byRank(2.4, 2.1, 1.8, 1.6), 9, byRank(4.4, 4, 3.5, 3)),
      // Red is Japan's, or an event's: a station that is lit is filled.
      'circle-color': ['case', ['any', LIT, HOVERED], townInk, paper],
      'circle-stroke-color': townInk,
      'circle-stroke-width': ['case', HOVERED, 3, 1.3],
      'circle-opacity': steady(1, 0.6),
      'circle-stroke-opacity': steady(1, 0.6),
    },
  };
}

const LABELS_OF = { unlit: 'station-labels', lit: 'station-labels-lit' } as const;

/** Their names; that of a `great` town serves for its station too. */
export function stationLabels(
  which: Lighting,
  { townInk, paper }: PaletteColours,
  great: readonly string[] = [],
): LayerSpecification {
  return {
    id: LABELS_OF[which],
    type: 'symbol',
    source: 'stations',
    filter: [
      'all',
      STANDING,
      LIGHTING[which],
      unlessGreat(great),
      ['any', LIT, ['>=', ['zoom'], byRank(...STATION_LABELS)]],
    ],
    layout: {
      'text-field': ['get', 'short'],
      'text-font': SERIF,
      'text-size': byZoom(5, byRank(13, 12, 11, 11), 10, byRank(16, 14.5, 13, 12)),
      ...beside(which, 0.55),
      'text-max-width': 9,
      'symbol-sort-key': ['get', 'rank'],
      'text-padding': 3,
    },
    paint: {
      'text-color': townInk,
      'text-halo-color': paper,
      'text-halo-width': 1.6,
      'text-opacity': steady(1, READS.town),
    },
  };
}
