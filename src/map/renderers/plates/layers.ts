import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { PaletteColours } from '../../../design/palette';
import { sideColour } from '../../style/sideColour';
import { BESIDE } from '../../style/sides';
import { BOLD, ITALIC } from '../../style/type';
import { byZoom } from '../../style/zoom';
import { whileMoving } from '../paint';

/** From this zoom the ground of the battles is sketched. */
export const SKETCHED_FROM = 8.4;

const join = { 'line-join': 'round' } as const;

function part(...names: readonly string[]): ExpressionSpecification {
  return ['in', ['get', 'part'], ['literal', [...names]]];
}

/** Hachures of heights, heavier in the shade; walls and works. */
export function sketchLines(colours: PaletteColours): readonly LayerSpecification[] {
  const common = {
    type: 'line',
    source: 'sketch',
    minzoom: SKETCHED_FROM,
  } as const;
  const visibility = whileMoving('sketch');
  return [
    {
      ...common,
      id: 'sketch-hachures',
      filter: part('light', 'shade'),
      layout: { visibility },
      paint: {
        'line-color': colours.inkSoft,
        'line-width': byZoom(9, ['case', part('shade'), 0.7, 0.4], 12, [
          'case',
          part('shade'),
          1.8,
          0.9,
        ]),
        'line-opacity': byZoom(8.4, 0.25, 9.4, 0.6),
      },
    },
    {
      ...common,
      id: 'sketch-works',
      filter: part('walls', 'fort', 'works'),
      layout: { ...join, visibility },
      paint: {
        'line-color': colours.ink,
        'line-width': byZoom(9, 0.8, 13, ['case', part('walls'), 2.6, 1.6]),
        'line-opacity': byZoom(9, 0.3, 10.5, 0.85),
      },
    },
  ];
}

/** The names of heights, works and quarters. */
export function sketchNames(colours: PaletteColours): LayerSpecification {
  return {
    id: 'sketch-names',
    type: 'symbol',
    source: 'sketch',
    minzoom: 9.6,
    filter: part('name'),
    layout: {
      visibility: whileMoving('sketch'),
      'text-field': ['get', 'title'],
      'text-font': ITALIC,
      'text-size': byZoom(10, 10.5, 13, 13),
      'text-variable-anchor': ['center', ...BESIDE],
      'text-radial-offset': 0.9,
      'text-max-width': 7,
      'text-padding': 3,
      'symbol-sort-key': ['match', ['get', 'kind'], 'height', 0, 'quarter', 1, 2],
    },
    paint: {
      'text-color': colours.landInk,
      'text-halo-color': colours.paper,
      'text-halo-width': 1.6,
    },
  };
}

/** What was drawn by earlier steps is paler. */
function fading(full: number): ExpressionSpecification {
  return ['match', ['get', 'past'], 0, full, 1, full * 0.4, full * 0.22];
}

/** Arrows and fronts; the edge of a guess is dashed, and its ground paler. */
export function plateLines(colours: PaletteColours): readonly LayerSpecification[] {
  const visibility = whileMoving('plate');
  const lines = (of: 'arrow' | 'front', isGuess: boolean): LayerSpecification => ({
    id: `plate-${of === 'arrow' ? 'edges' : 'fronts'}${isGuess ? '-guessed' : ''}`,
    type: 'line',
    source: 'plate',
    filter: ['all', part(of), ['==', ['get', 'guess'], isGuess]],
    layout: { ...join, visibility },
    paint: {
      'line-color': sideColour(colours),
      'line-width': of === 'front' ? byZoom(6, 3, 10, 4.5) : byZoom(6, 1, 10, 1.4),
      ...(isGuess ? { 'line-dasharray': [2.2, 1.6] } : {}),
      'line-opacity': fading(0.95),
    },
  });
  return [
    {
      id: 'plate-arrows',
      type: 'fill',
      source: 'plate',
      filter: part('arrow'),
      layout: { visibility },
      paint: {
        'fill-color': sideColour(colours),
        'fill-opacity': ['*', ['case', ['get', 'guess'], 0.3, 0.72], fading(1)],
      },
    },
    lines('arrow', false),
    lines('arrow', true),
    lines('front', false),
    lines('front', true),
  ];
}

/** The blocks of units: solid for one side, hatched for the others, as armies are. */
export function plateUnits(colours: PaletteColours): LayerSpecification {
  const solid = colours.sides.filter(({ hatched }) => !hatched).map(({ id }) => id);
  return {
    id: 'plate-units',
    type: 'symbol',
    source: 'plate',
    filter: part('unit'),
    layout: {
      visibility: whileMoving('plate'),
      'icon-image': [
        'concat',
        ['case', ['in', ['get', 'tone'], ['literal', solid]], 'army', 'army-hatched'],
        '/',
        ['get', 'tone'],
      ],
      'icon-size': byZoom(6, 0.5, 10, 0.75),
      'icon-allow-overlap': true,
    },
    paint: { 'icon-opacity': ['case', ['get', 'guess'], 0.6, 1] },
  };
}

/** Short sentences beside what they speak of. */
export function plateWords(colours: PaletteColours): LayerSpecification {
  return {
    id: 'plate-words',
    type: 'symbol',
    source: 'plate',
    filter: part('words'),
    layout: {
      visibility: whileMoving('plate'),
      'text-field': ['get', 'words'],
      'text-font': BOLD,
      'text-size': byZoom(6, 11.5, 10, 13),
      'text-variable-anchor': BESIDE,
      'text-radial-offset': 1.1,
      'text-justify': 'auto',
      'text-max-width': 10,
      'text-line-height': 1.1,
      'text-padding': 4,
    },
    paint: {
      'text-color': sideColour({ ...colours, neutral: colours.ink }),
      'text-halo-color': colours.paper,
      'text-halo-width': 2.2,
    },
  };
}
