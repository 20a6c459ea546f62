import type { ExpressionSpecification } from 'maplibre-gl';
import type { AtlasFeature } from '../../../domain/atlas/feature';
import type { AtlasLayer } from '../../core/layer';
import type { PaletteColours } from '../../style/palette';
import { sideColour } from '../../style/sideColour';
import { ITALIC } from '../../style/type';
import { byZoom } from '../../style/zoom';
import { HOVERED, LIT, SAILING, UNLIT, besides, byRank, steady, whileAny } from '../paint';
import type { Extra } from '../drawn';

/** Whether a feature is a stop of a voyage. */
export function isStop({ kind, geometry }: AtlasFeature): boolean {
  return kind.form === 'stop' && geometry?.type === 'Point';
}

/** Stops named once already, for the times when all are shown together. */
export function stopExtra(stops: readonly AtlasFeature[]): (stop: AtlasFeature) => Extra {
  const first = new Map<string, string>();
  for (const { id, title } of stops) if (!first.has(title)) first.set(title, id);
  return ({ id, title }) => ({ properties: { again: first.get(title) !== id } });
}

/** Whether a feature is the course of ships. */
export function isVoyage({ kind, track }: AtlasFeature): boolean {
  return kind.form === 'track' && track !== null;
}

/** Whole courses as thin lines, unbroken or dashed as their side has it. */
export function trackLayers(colours: PaletteColours): readonly AtlasLayer[] {
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
export function stopLayers(
  colours: PaletteColours,
  great: readonly string[] = [],
): readonly AtlasLayer[] {
  const filter: ExpressionSpecification = [
    'all',
    SAILING,
    ['any', LIT, ['>=', ['zoom'], ['+', byRank(0, 2, 3, 4), ['get', 'zoomsLater']]]],
  ];
  return [
    {
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
      paint: { 'icon-opacity': ['case', HOVERED, 1, steady(1, 0.5)] },
    },
    stopLabels('stop-labels', ['all', UNLIT, besides(great, APART)], colours),
    stopLabels('stop-labels-lit', ['all', LIT, besides(great, APART)], colours),
  ];
}

/** From this zoom an anchorage has its name beside the town's. */
const APART = 8;

function stopLabels(
  id: 'stop-labels' | 'stop-labels-lit',
  which: ExpressionSpecification,
  colours: PaletteColours,
): AtlasLayer {
  return {
    id,
    type: 'symbol',
    source: 'stops',
    filter: [
      'all',
      SAILING,
      which,
      ['any', ['!', ['get', 'again']], LIT, ['!', ['global-state', 'allDates']]],
      ['any', LIT, ['>=', ['zoom'], ['+', byRank(2, 4, 5, 7), ['get', 'zoomsLater']]]],
    ],
    layout: {
      'text-field': ['get', 'short'],
      'text-font': ITALIC,
      'text-size': byZoom(2, 11, 7, 13.5),
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': 0.85,
      'text-justify': 'auto',
      'text-max-width': 8,
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: {
      'text-color': sideColour(colours),
      'text-halo-color': colours.paper,
      'text-halo-width': 1.6,
      'text-opacity': steady(1, 0.5),
    },
  };
}
