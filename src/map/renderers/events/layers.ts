import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { PaletteColours } from '../../../design/palette';
import { among } from '../../style/among';
import { beside } from '../../style/sides';
import { BOLD } from '../../style/type';
import { byZoom, stepped } from '../../style/zoom';
import {
  READS,
  CHOSEN,
  HOVERED,
  LIGHTING,
  LIT,
  type Lighting,
  SHOWN,
  UNCROWDED,
  besides,
  byRank,
  strength,
  whileAny,
} from '../paint';

/** From this zoom the ground an event may have lain on is drawn to scale. */
export const TO_SCALE = 9;

/** Strength of the stippled ground within which an event lay; a locality, a few streets wide, is the fainter. */
export const GROUND = { locality: 0.35, area: 0.6 } as const;

/** Grounds of uncertainty are stippled: a rim would be read as the reach of something. */
export function eventAreaLayers(): readonly LayerSpecification[] {
  const { area, locality } = GROUND;
  const opacity: ExpressionSpecification = [
    '*',
    ['match', ['get', 'certainty'], 'area', area, locality],
    ['case', CHOSEN, 1, LIT, 0.6, 0.35],
  ];
  const paint = { 'fill-pattern': 'stipple', 'fill-opacity': opacity };
  const common = { type: 'fill', source: 'event-areas', paint } as const;
  return [
    {
      ...common,
      id: 'event-area-fill',
      minzoom: TO_SCALE,
      filter: ['all', SHOWN, ['any', LIT, ['!', ['global-state', 'allDates']]]],
    },
    {
      ...common,
      id: 'event-area-lit',
      maxzoom: TO_SCALE,
      filter: ['all', SHOWN, LIT],
      layout: { visibility: whileAny('lit') },
    },
  ];
}

/** Where events are drawn at all: those that wait under another are not. */
const DRAWN: ExpressionSpecification = ['all', SHOWN, UNCROWDED, ['!', among('stacked')]];
/** How many wait under this one; `null` for none. */
const UNDER: ExpressionSpecification = [
  'get',
  ['get', 'id'],
  ['object', ['global-state', 'stacks']],
];

/** The ring of what is lit or pointed at. */
export function eventRing(colours: PaletteColours): LayerSpecification {
  return {
    id: 'event-ring',
    type: 'circle',
    source: 'events',
    filter: DRAWN,
    paint: {
      'circle-radius': byZoom(3, byRank(11, 9, 8, 7), 8, byRank(17, 14, 12.5, 11)),
      'circle-color': colours.paper,
      // What is not lit still reads: what is lit stands on a ground of its own, in a ring that is seen before it.
      'circle-opacity': ['case', ['any', HOVERED, LIT], 0.8, 0],
      'circle-stroke-color': colours.event,
      'circle-stroke-width': ['case', ['any', HOVERED, CHOSEN], 2.4, 1.5],
      'circle-stroke-opacity': ['case', ['any', HOVERED, LIT], 1, 0],
    },
  };
}

/** A symbol for each heap. */
export function eventSymbols(): LayerSpecification {
  return {
    id: 'event-symbols',
    type: 'symbol',
    source: 'events',
    filter: DRAWN,
    layout: {
      'icon-image': ['get', 'icon'],
      'icon-size': byZoom(
        2,
        byRank(0.5, 0.4, 0.34, 0.3),
        5,
        byRank(0.82, 0.66, 0.54, 0.46),
        9,
        byRank(1.05, 0.92, 0.8, 0.7),
      ),
      'icon-allow-overlap': true,
      // The greater lie on top.
      'symbol-sort-key': ['-', 5, ['get', 'rank']],
      'icon-padding': 0,
    },
    paint: { 'icon-opacity': strength(READS.symbol) },
  };
}

/** From this zoom a title is written in full: "Siege of Port Arthur". */
const IN_FULL = 8;
const LABELS_OF = { unlit: 'event-labels', lit: 'event-labels-lit' } as const;

/** Names of events; those of the `great` towns are written already. */
export function eventLabels(
  which: Lighting,
  colours: PaletteColours,
  great: readonly string[] = [],
): LayerSpecification {
  return {
    id: LABELS_OF[which],
    type: 'symbol',
    source: 'events',
    filter: [
      'all',
      DRAWN,
      LIGHTING[which],
      besides(great, IN_FULL),
      ['any', LIT, ['<=', ['get', 'rank'], stepped(1, 5, 2, 8, 3, 9, 4)]],
    ],
    layout: {
      'text-field': ['step', ['zoom'], ['get', 'short'], IN_FULL, ['get', 'label']],
      'text-font': BOLD,
      'text-size': byZoom(3, byRank(12.5, 11.5, 11, 11), 8, byRank(16, 14, 12.5, 11.5)),
      ...beside(which, 0.95, 1.25),
      'text-max-width': 9,
      'text-padding': 3,
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: {
      'text-color': colours.eventInk,
      'text-halo-color': colours.paper,
      'text-halo-width': 1.8,
      'text-opacity': strength(READS.event),
    },
  };
}

/** At the shoulder of a symbol, how many more are under it. */
export function eventCounts(colours: PaletteColours): LayerSpecification {
  return {
    id: 'event-counts',
    type: 'symbol',
    source: 'events',
    filter: ['all', DRAWN, ['!=', UNDER, null]],
    layout: {
      'text-field': ['concat', '+', ['to-string', UNDER]],
      'text-font': BOLD,
      'text-size': byZoom(3, 10, 9, 12),
      'text-anchor': 'bottom-right',
      'text-offset': byZoom(3, ['literal', [-0.35, -0.3]], 9, ['literal', [-0.65, -0.9]]),
      'text-allow-overlap': true,
      'text-ignore-placement': true,
    },
    paint: {
      'text-color': colours.eventInk,
      'text-halo-color': colours.paper,
      'text-halo-width': 1.6,
    },
  };
}
