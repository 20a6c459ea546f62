import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { AtlasFeature } from '../../../domain/atlas/feature/feature';
import type { LabelSide } from '../../../domain/framing/beside';
import type { SideMeta } from '../../../domain/atlas/sides';
import type { PaletteColours } from '../../../design/palette';
import { sideColour } from '../../style/sideColour';
import { besideAs } from '../../style/sides';
import { BOLD } from '../../style/type';
import { byZoom } from '../../style/zoom';
import { type Extra, toneOf } from '../../../domain/atlas/feature/drawn';
import { sidesFrom } from './clear';
import {
  READS,
  HOVERED,
  LIGHTING,
  LIT,
  type Lighting,
  STANDING,
  STANDING_LINES,
  byRank,
  inForm,
  steady,
  whileMoving,
} from '../paint';

/** From this zoom armies and fronts are drawn; the world has no room for them. */
export const ARMIES_FROM = 3.6;

/** Whether a feature is a line of a front, and no army. */
export function isFront({ kind }: AtlasFeature): boolean {
  return kind.form === 'front';
}

/** Which side stood on either hand, going along the line: the first named on the right. */
export function frontExtra(sides: readonly SideMeta[]): (front: AtlasFeature) => Extra {
  return ({ belligerents }) => {
    const [right, left] = belligerents.map(({ side }) => toneOf(sides, side));
    return { properties: { right: right ?? 'neutral', left: left ?? 'neutral' } };
  };
}

/** With all dates shown at once the lesser lines wait for a closer view; what is lit is never kept back. */
const UNCROWDED_LINES: ExpressionSpecification = [
  'any',
  LIT,
  ['!', ['global-state', 'allDates']],
  ['>=', ['zoom'], byRank(0, 7, 8, 9)],
];

const join = { 'line-join': 'round' } as const;

/** Whether the time of a line is over: its last position stays as a ghost. */
const GONE: ExpressionSpecification = [
  'all',
  ['!', ['global-state', 'allDates']],
  ['>=', ['global-state', 'today'], ['get', 'end']],
];

/** A front: one side’s edge unbroken, the other’s hatched outward. */
export function frontLayers(colours: PaletteColours): readonly LayerSpecification[] {
  const filter: ExpressionSpecification = ['all', STANDING, inForm('front'), UNCROWDED_LINES];
  const common = { type: 'line', source: STANDING_LINES, minzoom: ARMIES_FROM, filter } as const;
  const opacity: ExpressionSpecification = [
    'case',
    HOVERED,
    1,
    LIT,
    ['case', GONE, 0.45, 1],
    GONE,
    0.26,
    steady(0.95, 0.7),
  ];
  return [
    {
      ...common,
      id: 'front-casing',
      layout: { ...join, 'line-cap': 'round' },
      paint: {
        'line-color': colours.paper,
        'line-width': byZoom(4, ['case', HOVERED, 8, 4], 8, ['case', HOVERED, 18, 12]),
        'line-opacity': palingInward(['case', HOVERED, 0.8, GONE, 0.2, 0.55]),
      },
    },
    {
      ...common,
      id: 'front-right',
      layout: join,
      paint: {
        'line-color': sideColour(colours, ['get', 'right']),
        'line-width': byZoom(4, 1.4, 8, 3.4),
        'line-offset': byZoom(4, 0.9, 8, 2.3),
        'line-opacity': palingInward(opacity),
      },
    },
    {
      ...common,
      id: 'front-left',
      layout: join,
      paint: {
        'line-color': sideColour(colours, ['get', 'left']),
        'line-width': byZoom(4, 2.4, 8, 6),
        'line-offset': byZoom(4, -1.1, 8, -2.8),
        'line-dasharray': [0.32, 0.4],
        'line-opacity': palingInward(opacity),
      },
    },
  ];
}

/** Known to some kilometres, a front pales where the map shows single hills. */
function palingInward(opacity: ExpressionSpecification): ExpressionSpecification {
  return byZoom(9, opacity, 11.5, ['*', 0.3, opacity]);
}

const source = 'armies';
const visibility = whileMoving(source);

function part(name: string): ExpressionSpecification {
  return ['==', ['get', 'part'], name];
}

/** Whole courses, and trails that pale. */
export function armyLines(colours: PaletteColours): readonly LayerSpecification[] {
  return [armyCourse(colours), armyTrail(colours)];
}

function armyCourse(colours: PaletteColours): LayerSpecification {
  return {
    id: 'army-course',
    type: 'line',
    source,
    minzoom: ARMIES_FROM,
    filter: part('course'),
    layout: { ...join, visibility },
    paint: {
      'line-color': sideColour(colours),
      'line-width': byZoom(4, 0.7, 8, 1.2),
      'line-dasharray': [2, 2.4],
      'line-opacity': ['case', HOVERED, 1, steady(0.6, 0.3)],
    },
  };
}

function armyTrail(colours: PaletteColours): LayerSpecification {
  return {
    id: 'army-trail',
    type: 'line',
    source,
    minzoom: ARMIES_FROM,
    filter: part('trail'),
    layout: { ...join, visibility, 'line-cap': 'round' },
    paint: {
      'line-color': sideColour(colours),
      'line-width': byZoom(4, ['case', LIT, 1.6, 1], 8, ['case', LIT, 2.6, 1.7]),
      'line-opacity': [
        'case',
        HOVERED,
        1,
        ['*', steady(1, 0.6), ['match', ['get', 'age'], 0, 0.95, 1, 0.7, 2, 0.5, 3, 0.34, 0.22]],
      ],
    },
  };
}

/** The places on the way. */
export function armyFixes(colours: PaletteColours): LayerSpecification {
  const ink = sideColour(colours);
  return {
    id: 'army-fixes',
    type: 'circle',
    source,
    layout: { visibility },
    filter: ['all', part('fix'), ['any', LIT, ['>=', ['zoom'], 5.5]]],
    paint: {
      'circle-radius': byZoom(5, ['case', HOVERED, 4, 1.8], 9, ['case', HOVERED, 6, 3.4]),
      'circle-color': ['case', ['get', 'attested'], ink, colours.paper],
      'circle-stroke-color': ink,
      'circle-stroke-width': 1.1,
      'circle-opacity': steady(0.8, 0.5),
      'circle-stroke-opacity': steady(0.8, 0.5),
    },
  };
}

/** True of what belongs to a side whose armies are solid. */
function isSolid({ sides }: PaletteColours): ExpressionSpecification {
  const solid = sides.filter(({ hatched }) => !hatched).map(({ id }) => id);
  return ['in', ['get', 'tone'], ['literal', solid]];
}

/** A block solid for one side, hatched for the others. */
export function armyBlocks(colours: PaletteColours): LayerSpecification {
  return {
    id: 'army-blocks',
    type: 'symbol',
    source,
    minzoom: ARMIES_FROM,
    filter: ['all', part('block'), ['any', LIT, ['>=', ['zoom'], byRank(0, 5, 6, 7)]]],
    layout: {
      visibility,
      'icon-image': [
        'concat',
        ['case', isSolid(colours), 'army', 'army-hatched'],
        '/',
        ['get', 'tone'],
      ],
      'icon-size': byZoom(4, 0.55, 6, 0.82, 9, 1),
      'icon-allow-overlap': true,
      // Its square is higher than the block; the sign in the block keeps names away.
      'icon-ignore-placement': true,
      'symbol-sort-key': ['-', 5, ['get', 'rank']],
    },
    paint: {
      'icon-opacity': [
        'case',
        ['get', 'attested'],
        ['case', HOVERED, 1, steady(1, READS.symbol)],
        READS.symbol,
      ],
    },
  };
}

/** What stands in the blocks. */
export function armyMarks(colours: PaletteColours): LayerSpecification {
  return {
    id: 'army-marks',
    type: 'symbol',
    source,
    minzoom: 5,
    filter: part('block'),
    layout: {
      visibility,
      'text-field': ['get', 'mark'],
      'text-font': BOLD,
      'text-size': byZoom(5, 9, 6, 11, 9, 13),
      'text-allow-overlap': true,
      'text-padding': 4,
      'symbol-sort-key': ['-', 5, ['get', 'rank']],
    },
    paint: {
      'text-color': ['case', isSolid(colours), colours.paper, sideColour(colours)],
      'text-halo-color': ['case', isSolid(colours), sideColour(colours), colours.paper],
      'text-halo-width': 1.4,
      'text-opacity': ['case', ['get', 'attested'], 1, READS.side],
    },
  };
}

const only = (side: LabelSide): readonly LabelSide[] => [side];

const NAMES_OF = { unlit: 'army-names', lit: 'army-names-lit' } as const;

/** The names of armies beside their blocks. */
export function armyNames(which: Lighting, colours: PaletteColours): LayerSpecification {
  return {
    id: NAMES_OF[which],
    type: 'symbol',
    source,
    filter: [
      'all',
      part('block'),
      LIGHTING[which],
      ['any', LIT, ['all', ['!=', ['get', 'clear'], 'none'], ['>=', ['zoom'], byRank(7, 7, 8, 8)]]],
    ],
    layout: {
      visibility,
      'text-field': ['get', 'label'],
      'text-font': BOLD,
      'text-size': byZoom(6, 11.5, 9, 14),
      // A block tells by its mark whose it is: a name that has room over a front alone is left out, unless it is lit.
      ...besideAs(which, 'clear', which === 'lit' ? sidesFrom : only, 1.4),
      'text-max-width': 7,
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: {
      'text-color': sideColour(colours),
      'text-halo-color': colours.paper,
      'text-halo-width': 2.2,
      'text-opacity': steady(1, READS.side),
    },
  };
}
