import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { NameChoice } from '../../../domain/atlas/languages';
import { NEAR } from '../../../domain/atlas/nameSources';
import type { PaletteColours } from '../../../design/palette';
import { ITALIC, SERIF, lineText } from '../../style/type';
import { byZoom } from '../../style/zoom';
import { GROWN, curveSize } from '../curveSize';
import { GREAT_WATERS, REGIONS, WATERS } from './classes';
import { layer, of } from './layer';

/** Classes of which some names follow a curve. */
const CURVED = of([...WATERS, ...REGIONS, 'island', 'archipelago']);

/** What a view cannot do without: its place is planned, and lesser names give way to it. */
const GREAT: ExpressionSpecification = ['has', 'always'];
const FAR: ExpressionSpecification = ['<', ['get', 'minzoom'], NEAR];

type Curves = 'name-curves' | 'name-curves-near' | 'name-great';
const WHICH: Readonly<Record<Curves, ExpressionSpecification>> = {
  'name-great': GREAT,
  'name-curves': ['all', FAR, ['!', GREAT]],
  'name-curves-near': ['all', ['!', FAR], ['!', GREAT]],
};

/** Seas and lands whose names follow a curve. */
export function curves(
  colours: PaletteColours,
  choice: NameChoice,
  id: Curves,
): LayerSpecification {
  const isWater = of(WATERS);
  return layer(
    id,
    ['all', CURVED, WHICH[id]],
    {
      'text-field': lineText(choice),
      'text-font': ['case', isWater, ['literal', ITALIC], ['literal', SERIF]],
      // Whether a name fits its curve is judged by its greatest size, so it grows no longer than it is drawn.
      'text-size': byZoom(2, curveSize(0.72), 5, curveSize(GROWN)),
      'text-letter-spacing': ['case', of(GREAT_WATERS), 0.28, of(REGIONS), 0.38, 0.12],
      'symbol-placement': 'line-center',
      // They are drawn for their names. On the globe MapLibre cuts them so small that rounding looks like bends.
      'text-max-angle': 180,
      'text-padding': id === 'name-great' ? 0 : 6,
      'text-allow-overlap': id === 'name-great',
    },
    {
      'text-color': ['case', isWater, colours.seaInk, colours.landInk],
      'text-halo-color': ['case', isWater, colours.seaHalo, colours.land],
    },
    'LineString',
  );
}
