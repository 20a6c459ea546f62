import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Atlas } from '../../../domain/atlas/atlas';
import type { AtlasFeature } from '../../../domain/atlas/feature/feature';
import { claimantOf, holdersOf } from '../../../domain/atlas/feature/holders';
import type { PaletteColours } from '../../../design/palette';
import { sideColour } from '../../style/sideColour';
import { byZoom } from '../../style/zoom';
import { HOVERED, LIT, STANDING, STANDING_LINES, inForm, steady } from '../paint';
import type { Extra } from '../../../domain/atlas/feature/drawn';

const TODAY: ExpressionSpecification = ['global-state', 'date'];
/** How many times a ground may change hands. */
const CHANGES = [3, 2, 1] as const;

/** Who held a ground from which day (`from1`, `side1` …; `side0` to begin with), and who claims it; empty for nobody. */
export function territoryExtra(atlas: Atlas): (feature: AtlasFeature) => Extra {
  return (feature) => {
    const holders = holdersOf(atlas, feature);
    const changes = holders.flatMap(({ side, from }, index): (readonly [string, string])[] => [
      [`side${String(index)}`, side],
      [`from${String(index)}`, from],
    ]);
    const claimed = claimantOf(atlas, feature) ?? '';
    const variety = claimed === '' ? 'all' : 'claimed';
    return { variety, properties: { ...Object.fromEntries(changes), claimed } };
  };
}

const CLAIMED: ExpressionSpecification = ['get', 'claimed'];

/** The side that held a ground on the clock's day. */
const HOLDER = CHANGES.reduceRight<ExpressionSpecification>(
  (earlier, nth) => [
    'case',
    ['all', ['has', `from${nth}`], ['>=', TODAY, ['string', ['get', `from${nth}`], '9']]],
    ['string', ['get', `side${nth}`], ''],
    earlier,
  ],
  ['string', ['get', 'side0'], ''],
);

const HAS_LIGHT: ExpressionSpecification = ['any', LIT, HOVERED];

const source = STANDING_LINES;
const join = { 'line-join': 'round' } as const;

/** Islands with the claim hatched over them; the boundary of the date dashed and dotted. */
export function territoryLayers(colours: PaletteColours): readonly LayerSpecification[] {
  return [
    territoryFill(colours),
    territoryHatch(),
    territoryOutline(colours),
    boundaryCasing(colours),
    boundary(colours),
  ];
}

function territoryFill(colours: PaletteColours): LayerSpecification {
  return {
    id: 'territory-fill',
    type: 'fill',
    source,
    filter: ['all', STANDING, inForm('area')],
    paint: {
      'fill-color': sideColour(colours, HOLDER),
      'fill-opacity': ['case', HOVERED, 0.3, LIT, 0.24, 0.1],
    },
  };
}

function territoryHatch(): LayerSpecification {
  return {
    id: 'territory-hatch',
    type: 'fill',
    source,
    filter: [
      'all',
      STANDING,
      inForm('area'),
      ['!=', CLAIMED, ''],
      ['any', ['global-state', 'allDates'], ['!=', CLAIMED, HOLDER]],
    ],
    paint: { 'fill-pattern': ['concat', 'hatch/', CLAIMED], 'fill-opacity': steady(0.7, 0.5) },
  };
}

function territoryOutline(colours: PaletteColours): LayerSpecification {
  return {
    id: 'territory-outline',
    type: 'line',
    source,
    filter: ['all', STANDING, inForm('area')],
    layout: join,
    paint: {
      'line-color': sideColour(colours, HOLDER),
      'line-width': byZoom(4, ['case', HOVERED, 1.8, LIT, 1.4, 0.8], 9, [
        'case',
        HOVERED,
        3,
        LIT,
        2.4,
        1.2,
      ]),
      'line-opacity': steady(1, 0.6),
    },
  };
}

/** A light behind the line tells that it is lit: red is Japan's, or an event's. */
function boundaryCasing(colours: PaletteColours): LayerSpecification {
  return {
    id: 'territory-boundary-casing',
    type: 'line',
    source,
    filter: ['all', STANDING, inForm('boundary')],
    layout: join,
    paint: {
      'line-color': ['case', HAS_LIGHT, colours.light, colours.paper],
      'line-width': byZoom(3, ['case', HAS_LIGHT, 7, 3], 8, ['case', HAS_LIGHT, 14, 6]),
      'line-opacity': ['case', HAS_LIGHT, 0.9, 0.45],
    },
  };
}

function boundary(colours: PaletteColours): LayerSpecification {
  return {
    id: 'territory-boundary',
    type: 'line',
    source,
    filter: ['all', STANDING, inForm('boundary')],
    layout: join,
    paint: {
      'line-color': colours.boundary,
      'line-width': byZoom(3, 1.3, 8, 2.4),
      'line-dasharray': [5, 2, 1, 2],
      'line-opacity': steady(1, 0.55),
    },
  };
}
