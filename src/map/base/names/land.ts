import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { NameChoice } from '../../../domain/atlas/languages';
import type { PaletteColours } from '../../../design/palette';
import { BESIDE } from '../../style/sides';
import { ITALIC, SERIF, nameText } from '../../style/type';
import { byZoom } from '../../style/zoom';
import { HILLS, REGIONS, WORKS } from './classes';
import { type Layout, ON_IT, type Paint, layer, of } from './layer';
import { CHIEF } from './towns';

/** Regions, in spaced capitals. */
export function regions(colours: PaletteColours, choice: NameChoice): LayerSpecification {
  return layer('name-regions', of(REGIONS), regionLayout(choice), regionPaint(colours));
}

function regionLayout(choice: NameChoice): Layout {
  return {
    'text-field': nameText(choice),
    'text-font': SERIF,
    'text-size': byZoom(3, 10.5, 8, 14),
    'text-transform': 'uppercase',
    'text-letter-spacing': 0.32,
    'text-padding': 8,
  };
}

function regionPaint({ landInk, land }: PaletteColours): Paint {
  return { 'text-color': landInk, 'text-halo-color': land };
}

/** Islands and capes; the name of an islet stands beside it. */
export function lands({ landInk, paper }: PaletteColours, choice: NameChoice): LayerSpecification {
  return layer(
    'name-lands',
    ['all', of(['island', 'archipelago', 'cape']), ['!', CHIEF]],
    {
      'text-field': nameText(choice),
      'text-font': ['case', of(['cape']), ['literal', ITALIC], ['literal', SERIF]],
      'text-size': byZoom(4, ['case', ['has', 'also'], 12, 11], 12, 13.5),
      'text-max-width': 9,
      'text-padding': 4,
      'text-variable-anchor-offset': ['case', ['has', 'beside'], OFF_IT, ON_IT],
      'text-justify': 'auto',
    },
    { 'text-color': landInk, 'text-halo-color': paper, 'text-halo-width': 1.5 },
  );
}

const OFF_IT: ExpressionSpecification = [
  'literal',
  ['left', [0.8, 0], 'right', [-0.8, 0], 'top', [0, 0.8], 'bottom', [0, -0.8]],
];

/** Hills, passes, forts and lights: a sign on the spot and the name beside it. */
export function spots(
  { landInk, ink, paper }: PaletteColours,
  choice: NameChoice,
): LayerSpecification {
  return layer(
    'name-spots',
    of(['lighthouse', 'pass', ...HILLS, ...WORKS]),
    {
      'icon-image': ['case', of(HILLS), 'hill', of(WORKS), 'work', of(['pass']), 'pass', 'light'],
      'icon-size': byZoom(7, ['case', of(HILLS), 0.45, 1], 12, 1),
      'icon-allow-overlap': true,
      'icon-padding': 0,
      'text-optional': true,
      'text-field': nameText(choice),
      'text-font': ['case', of(['lighthouse']), ['literal', ITALIC], ['literal', SERIF]],
      'text-size': byZoom(4, 11, 12, 13.5),
      'text-max-width': 9,
      'text-padding': 3,
      'text-variable-anchor': BESIDE,
      'text-radial-offset': ['case', of(HILLS), 0.75, 0.5],
      'text-justify': 'auto',
    },
    {
      'text-color': ['case', of(WORKS), ink, landInk],
      'text-halo-color': paper,
      'text-halo-width': 1.5,
    },
  );
}
