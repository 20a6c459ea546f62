import type { LayerSpecification } from 'maplibre-gl';
import type { NameChoice } from '../../../domain/atlas/languages';
import type { PaletteColours } from '../../../design/palette';
import { ITALIC, lineText, nameText } from '../../style/type';
import { byZoom } from '../../style/zoom';
import { GREAT_WATERS, WATERS } from './classes';
import { type Layout, ON_IT, type Paint, layer, of } from './layer';

/** Rivers, along their course. */
export function rivers({ seaInk, paper }: PaletteColours, choice: NameChoice): LayerSpecification {
  return layer(
    'name-rivers',
    of(['river']),
    {
      'text-field': lineText(choice),
      'text-font': ITALIC,
      'text-size': byZoom(4, 10.5, 10, 13),
      'text-letter-spacing': 0.08,
      'symbol-placement': 'line',
      'symbol-spacing': 420,
      'text-offset': [0, -0.7],
      'text-max-angle': 38,
    },
    { 'text-color': seaInk, 'text-halo-color': paper },
    'LineString',
  );
}

/** Waters whose names stand on a spot. */
export function waters(colours: PaletteColours, choice: NameChoice): LayerSpecification {
  return layer('name-waters', of(WATERS), waterLayout(choice), waterPaint(colours));
}

function waterLayout(choice: NameChoice): Layout {
  return {
    'text-field': nameText(choice),
    'text-font': ITALIC,
    'text-size': byZoom(3, ['match', ['get', 'class'], GREAT_WATERS, 15, 11.5], 10, 14.5),
    'text-letter-spacing': ['match', ['get', 'class'], GREAT_WATERS, 0.25, 0.06],
    'text-padding': 4,
    // A narrow entrance leaves no room between its shores.
    'text-variable-anchor-offset': ON_IT,
    'text-justify': 'auto',
  };
}

function waterPaint({ seaInk, seaHalo }: PaletteColours): Paint {
  return { 'text-color': seaInk, 'text-halo-color': seaHalo };
}
