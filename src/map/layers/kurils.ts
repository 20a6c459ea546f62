import type { ExpressionSpecification } from 'maplibre-gl';
import type { Atlas } from '../../domain/atlas';
import type { AtlasFeature } from '../../domain/feature';
import type { AtlasLayer } from '../layer';
import { KURILS_EXCHANGED, KURILS_OCCUPIED } from '../style/eras';
import type { PaletteColours } from '../style/palette';
import { byZoom } from '../style/zoom';
import { HOVERED, LIT, STANDING, ofKind, steady } from './paint';

const KINDS: ReadonlySet<string> = new Set(['island', 'island-group', 'boundary']);

/** Whether a feature is one of the disputed islands or a boundary drawn through them. */
export function isKuril({ kind }: AtlasFeature): boolean {
  return KINDS.has(kind);
}

const TODAY: ExpressionSpecification = ['global-state', 'date'];
const CLAIMED: ExpressionSpecification = ['get', 'claimed'];

/** Whether the island is one of those that Japan claims and Russia holds. */
export function kurilExtra(atlas: Atlas): (feature: AtlasFeature) => { readonly claimed: boolean } {
  const isClaimed = (feature: AtlasFeature): boolean =>
    feature.details.some(({ text }) => text.includes('claimed by Japan')) ||
    feature.partOf.some((id) => {
      const whole = atlas.byId.get(id);
      return whole !== undefined && isClaimed(whole);
    });
  return (feature) => ({ claimed: isClaimed(feature) });
}

/** The side that held an island on the clock's day. */
function holder({ japan, russia }: PaletteColours): ExpressionSpecification {
  return [
    'case',
    ['>=', TODAY, KURILS_OCCUPIED],
    russia,
    ['any', CLAIMED, ['>=', TODAY, KURILS_EXCHANGED]],
    japan,
    russia,
  ];
}

const source = 'kurils';
const join = { 'line-join': 'round' } as const;

/** Islands with the claim hatched over them; the boundary of the date dashed and dotted. */
export function kurilLayers(colours: PaletteColours): readonly AtlasLayer[] {
  return [
    kurilFill(colours),
    kurilHatch(),
    kurilOutline(colours),
    kurilBoundaryCasing(colours),
    kurilBoundary(colours),
  ];
}

function kurilFill(colours: PaletteColours): AtlasLayer {
  return {
    id: 'kuril-fill',
    type: 'fill',
    source,
    filter: ['all', STANDING, ofKind('island', 'island-group')],
    paint: {
      'fill-color': holder(colours),
      'fill-opacity': ['case', HOVERED, 0.3, LIT, 0.24, 0.1],
    },
  };
}

function kurilHatch(): AtlasLayer {
  return {
    id: 'kuril-hatch',
    type: 'fill',
    source,
    filter: [
      'all',
      STANDING,
      ofKind('island'),
      CLAIMED,
      ['any', ['global-state', 'allDates'], ['>=', TODAY, KURILS_OCCUPIED]],
    ],
    paint: { 'fill-pattern': 'hatch', 'fill-opacity': steady(0.7, 0.5) },
  };
}

function kurilOutline(colours: PaletteColours): AtlasLayer {
  return {
    id: 'kuril-outline',
    type: 'line',
    source,
    filter: ['all', STANDING, ofKind('island')],
    layout: join,
    paint: {
      'line-color': holder(colours),
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

function kurilBoundaryCasing(colours: PaletteColours): AtlasLayer {
  return {
    id: 'kuril-boundary-casing',
    type: 'line',
    source,
    filter: ['all', STANDING, ofKind('boundary')],
    layout: join,
    paint: {
      'line-color': ['case', HOVERED, colours.japan, colours.paper],
      'line-width': byZoom(3, 3, 8, 6),
      'line-opacity': ['case', HOVERED, 0.6, 0.45],
    },
  };
}

function kurilBoundary(colours: PaletteColours): AtlasLayer {
  return {
    id: 'kuril-boundary',
    type: 'line',
    source,
    filter: ['all', STANDING, ofKind('boundary')],
    layout: join,
    paint: {
      'line-color': ['case', LIT, colours.japan, colours.boundary],
      'line-width': byZoom(3, 1.3, 8, 2.4),
      'line-dasharray': [5, 2, 1, 2],
      'line-opacity': steady(1, 0.55),
    },
  };
}
