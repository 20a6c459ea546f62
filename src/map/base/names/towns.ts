import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { NameChoice } from '../../../domain/atlas/languages';
import type { PaletteColours } from '../../../design/palette';
import { among } from '../../style/among';
import { BESIDE, rings } from '../../style/sides';
import { SERIF, STATION_LABELS, nameText } from '../../style/type';
import { byZoom } from '../../style/zoom';
import { TOWNS } from './classes';
import { layer, of } from './layer';

/** Not named already by an event or a stop at small scale, nor by a station that is labelled at this one. */
const UNNAMED: ExpressionSpecification = [
  'all',
  ['any', ['>=', ['zoom'], 8], ['!', among('named', 'key')]],
  [
    'any',
    ['!', ['has', 'station']],
    ['!', among('standing', 'station')],
    ['<', ['zoom'], ['at', ['-', ['get', 'stationRank'], 1], ['literal', [...STATION_LABELS]]]],
  ],
];

/** The dozen names that everybody looks for: they are written whatever else is there. */
export const CHIEF: ExpressionSpecification = ['==', ['get', 'rank'], 0];

export function chief({ townInk, paper }: PaletteColours, choice: NameChoice): LayerSpecification {
  return layer(
    'name-chief',
    CHIEF,
    {
      'icon-image': ['case', of(TOWNS), 'town', ''],
      'icon-allow-overlap': true,
      'icon-padding': 0,
      'text-field': nameText(choice),
      'text-font': SERIF,
      'text-size': byZoom(3, 13, 5, 14, 10, 17),
      // Beside the sign of what happened there, or a name's height away from it; over it rather than not at all.
      'text-variable-anchor-offset': byZoom(
        3,
        ['literal', rings([0.9, 2])],
        5,
        ['literal', rings([1.05, 2.2])],
        9,
        ['literal', rings([1.2, 2.6])],
      ),
      'text-allow-overlap': true,
      'text-justify': 'auto',
      'text-padding': 3,
    },
    { 'text-color': townInk, 'text-halo-color': paper, 'text-halo-width': 1.8 },
  );
}

/** Towns and villages by rank, those that nothing else names. */
export function towns({ townInk, paper }: PaletteColours, choice: NameChoice): LayerSpecification {
  const size = (least: number, step: number): ExpressionSpecification => [
    '+',
    least,
    ['*', step, ['-', 5, ['get', 'rank']]],
  ];
  return layer(
    'name-towns',
    ['all', of(TOWNS), UNNAMED, ['!', CHIEF]],
    {
      'icon-image': ['case', of(['town']), 'town', 'village'],
      // A name never stands without its sign.
      'icon-allow-overlap': true,
      'icon-ignore-placement': false,
      'icon-padding': 0,
      'text-field': nameText(choice),
      'text-font': SERIF,
      'text-size': byZoom(4, size(10.5, 0.6), 10, size(12, 0.9)),
      'text-variable-anchor': BESIDE,
      'text-radial-offset': 0.7,
      'text-justify': 'auto',
      'text-padding': 3,
    },
    { 'text-color': townInk, 'text-halo-color': paper, 'text-halo-width': 1.6 },
  );
}
