import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { PaletteColours } from '../../design/palette';
import { type Shore, onlyWithoutDetail } from './shore';
import { byZoom } from '../style/zoom';

/** Lakes, the shores of the islands in them, and rivers (`level` 1 for the greatest). */
export function inlandLayers(
  colours: PaletteColours,
  shore: Exclude<Shore, 'coast'>,
): readonly LayerSpecification[] {
  const greater: ExpressionSpecification = ['<=', ['coalesce', ['get', 'level'], 5], 1];
  return [
    {
      id: `${shore}-lake`,
      type: 'fill',
      source: shore,
      'source-layer': 'lake',
      ...onlyWithoutDetail(shore, 9),
      paint: { 'fill-color': colours.lake, 'fill-outline-color': colours.river },
    },
    {
      id: `${shore}-isle`,
      type: 'line',
      source: shore,
      'source-layer': 'isle',
      ...onlyWithoutDetail(shore, 8),
      paint: { 'line-color': colours.coast, 'line-width': byZoom(5, 0.4, 10, 1) },
    },
    {
      id: `${shore}-river`,
      type: 'line',
      source: shore,
      'source-layer': 'river',
      ...onlyWithoutDetail(shore, 8),
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': colours.river,
        'line-width': byZoom(3, ['case', greater, 0.6, 0.3], 8, ['case', greater, 1.7, 0.9]),
        'line-opacity': byZoom(3, 0.7, 6, 1),
      },
    },
  ];
}
