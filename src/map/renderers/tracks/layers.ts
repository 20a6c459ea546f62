import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { PaletteColours } from '../../../design/palette';
import { sideColour } from '../../style/sideColour';
import { beside } from '../../style/sides';
import { ITALIC } from '../../style/type';
import { byZoom } from '../../style/zoom';
import {
  READS,
  HOVERED,
  LIGHTING,
  LIT,
  type Lighting,
  SAILING,
  besides,
  byRank,
  steady,
  whileAny,
} from '../paint';

/** Whole courses as thin lines, unbroken or dashed as their side has it. */
export function trackLayers(colours: PaletteColours): readonly LayerSpecification[] {
  const dashed = colours.sides.filter((side) => side.dashed).map(({ id }) => id);
  const isDashed: ExpressionSpecification = ['in', ['get', 'tone'], ['literal', dashed]];
  const source = 'tracks';
  const visibility = whileAny('sailing');
  const layout = { visibility, 'line-join': 'round', 'line-cap': 'round' } as const;
  const paint = {
    'line-color': sideColour(colours),
    'line-width': byZoom(2, ['case', LIT, 1.5, 0.8], 7, ['case', LIT, 2.2, 1.4]),
    'line-opacity': ['case', HOVERED, 1, steady(0.75, 0.35)] satisfies ExpressionSpecification,
  };
  return [
    {
      id: 'track-casing',
      type: 'line',
      source,
      filter: SAILING,
      layout,
      paint: {
        'line-color': colours.paper,
        'line-width': ['case', HOVERED, 7, 3.6],
        'line-opacity': ['case', HOVERED, 0.75, 0.35],
      },
    },
    {
      id: 'track-line',
      type: 'line',
      source,
      filter: ['all', SAILING, ['!', isDashed]],
      layout,
      paint,
    },
    {
      id: 'track-line-dashed',
      type: 'line',
      source,
      filter: ['all', SAILING, isDashed],
      layout: { visibility, 'line-join': 'round' },
      paint: { ...paint, 'line-dasharray': [4, 2] },
    },
  ];
}

/** Anchorages and coaling places, and the headlands passed. */
export function stopSymbols(): LayerSpecification {
  const filter: ExpressionSpecification = [
    'all',
    SAILING,
    ['any', LIT, ['>=', ['zoom'], ['+', byRank(0, 2, 3, 4), ['get', 'zoomsLater']]]],
  ];
  return {
    id: 'stop-symbols',
    type: 'symbol',
    source: 'stops',
    filter,
    layout: {
      'icon-image': ['get', 'icon'],
      'icon-size': byZoom(2, byRank(0.36, 0.32, 0.28, 0.24), 7, byRank(0.66, 0.6, 0.54, 0.46)),
      'icon-allow-overlap': true,
      'symbol-sort-key': ['-', 5, ['get', 'rank']],
      'icon-padding': 0,
    },
    paint: { 'icon-opacity': ['case', HOVERED, 1, steady(1, READS.symbol)] },
  };
}

/** From this zoom an anchorage has its name beside the town's. */
const APART = 8;
const LABELS_OF = { unlit: 'stop-labels', lit: 'stop-labels-lit' } as const;

/** Their names; those of the `great` towns are written already. */
export function stopLabels(
  which: Lighting,
  colours: PaletteColours,
  great: readonly string[] = [],
): LayerSpecification {
  return {
    id: LABELS_OF[which],
    type: 'symbol',
    source: 'stops',
    filter: [
      'all',
      SAILING,
      LIGHTING[which],
      besides(great, APART),
      ['any', ['!', ['get', 'again']], LIT, ['!', ['global-state', 'allDates']]],
      ['any', LIT, ['>=', ['zoom'], ['+', byRank(2, 4, 5, 7), ['get', 'zoomsLater']]]],
    ],
    layout: {
      'text-field': ['get', 'short'],
      'text-font': ITALIC,
      'text-size': byZoom(2, 11, 7, 13.5),
      ...beside(which, 0.85),
      'text-max-width': 8,
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: {
      'text-color': sideColour(colours),
      'text-halo-color': colours.paper,
      'text-halo-width': 1.6,
      'text-opacity': steady(1, READS.side),
    },
  };
}
