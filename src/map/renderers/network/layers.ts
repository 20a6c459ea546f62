import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { LinePattern } from '../../../domain/atlas/feature/kind';
import type { PaletteColours } from '../../../design/palette';
import { themeColour } from '../../style/sideColour';
import { byZoom } from '../../style/zoom';
import { HOVERED, LIT, STANDING, STANDING_LINES, inForm, steady } from '../paint';

/** True of lines of a pattern. */
function patterned(pattern: LinePattern): ExpressionSpecification {
  return ['==', ['get', 'line'], pattern];
}

/**
 * In winter a lake is frozen and the ferry lies still; on which days the ice came and went is not recorded, so the
 * line is paled rather than taken away.
 */
const LAID_UP: ExpressionSpecification = [
  'all',
  ['!', ['global-state', 'allDates']],
  ['in', ['concat', '/', ['to-string', ['global-state', 'month']], '/'], ['get', 'idle']],
];
const RAILS = patterned('rails');
const CROSSING: ExpressionSpecification = ['any', patterned('ferry'), patterned('ice')];
const ON_LAND: ExpressionSpecification = ['all', inForm('line'), ['!', CROSSING]];
const BROAD_GAUGE: ExpressionSpecification = ['get', 'broad'];

const source = STANDING_LINES;
const join = { 'line-join': 'round' } as const;

/**
 * A dark line with paper ticks, long on the broad gauge and short on the others; what crossed the lake by
 * ship or on the ice is dashed in blue.
 */
export function railwayLayers(colours: PaletteColours): readonly LayerSpecification[] {
  return [
    railwayLit(colours),
    railwayCasing(colours),
    railwayLine(colours),
    railwayTicks(colours),
    railwayIce(colours),
  ];
}

function railwayCasing(colours: PaletteColours): LayerSpecification {
  return {
    id: 'railway-casing',
    type: 'line',
    source,
    filter: ['all', STANDING, ON_LAND],
    layout: join,
    paint: {
      'line-color': ['case', HOVERED, colours.light, colours.paper],
      'line-width': byZoom(3, 2, 7, 5.4, 11, 7),
      'line-opacity': ['case', HOVERED, 0.9, 0.6],
    },
  };
}

function railwayLine(colours: PaletteColours): LayerSpecification {
  return {
    id: 'railway-line',
    type: 'line',
    source,
    filter: ['all', STANDING, ON_LAND],
    layout: join,
    paint: {
      'line-color': ['case', RAILS, colours.railway, themeColour(colours)],
      'line-width': byZoom(3, 1.1, 7, 3, 11, 4.4),
      'line-opacity': steady(1, 0.6),
    },
  };
}

function railwayTicks(colours: PaletteColours): LayerSpecification {
  return {
    id: 'railway-ticks',
    type: 'line',
    source,
    minzoom: 3.5,
    filter: ['all', STANDING, RAILS],
    layout: join,
    paint: {
      'line-color': colours.paper,
      'line-width': byZoom(3, 0.4, 7, 1.5, 11, 2.4),
      'line-dasharray': ['case', BROAD_GAUGE, ['literal', [3, 3]], ['literal', [1.4, 4]]],
    },
  };
}

function railwayIce(colours: PaletteColours): LayerSpecification {
  return {
    id: 'railway-ice',
    type: 'line',
    source,
    filter: ['all', STANDING, CROSSING],
    layout: join,
    paint: {
      'line-color': colours.ice,
      'line-width': byZoom(3, 1.2, 8, 2.6),
      'line-dasharray': ['case', patterned('ice'), ['literal', [1, 1.4]], ['literal', [4, 2]]],
      'line-opacity': ['case', LAID_UP, 0.28, steady(1, 0.6)],
    },
  };
}

/** A light behind the line: red would make a Russian railway Japan's, or an event. */
function railwayLit(colours: PaletteColours): LayerSpecification {
  return {
    id: 'railway-lit',
    type: 'line',
    source,
    filter: ['all', STANDING, LIT, inForm('line')],
    layout: { ...join, 'line-cap': 'round' },
    paint: {
      'line-color': colours.light,
      'line-width': byZoom(3, 7, 7, 15, 11, 20),
      'line-blur': byZoom(3, 2, 7, 4),
      'line-opacity': 0.9,
    },
  };
}
