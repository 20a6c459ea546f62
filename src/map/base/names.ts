import type {
  ExpressionSpecification,
  FilterSpecification,
  GeoJSONSourceSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl';
import type { NameChoice } from '../../domain/atlas/languages';
import { type NameFiles, type NameSource, NEAR } from '../../domain/atlas/nameSources';
import type { FeatureCollection } from 'geojson';
import { geojsonSource } from '../core/geojson';
import { GROWN, curveSize } from './curveSize';
import type { Layers } from '../order';
import type { PaletteColours } from '../../design/palette';
import { BESIDE } from '../style/sides';
import { ITALIC, SERIF, STATION_LABELS, lineText, nameText } from '../style/type';
import { byZoom } from '../style/zoom';

const GREAT_WATERS = ['ocean', 'sea', 'gulf'];
const WATERS = [...GREAT_WATERS, 'bay', 'strait', 'channel', 'roadstead', 'anchorage', 'lake'];
const REGIONS = ['empire', 'region', 'province', 'range'];
const TOWNS = ['town', 'village'];
const HILLS = ['hill', 'peak'];
const WORKS = ['fort', 'battery'];

/**
 * How finely each source of names is cut. A curve is named once in each tile it runs through, so curves come from sources
 * cut into few tiles: great ones into four, small ones into somewhat more, to be exact.
 */
const MAXZOOM = { curves: 1, 'curves-near': 5, names: 14 } as const satisfies Record<
  NameSource,
  number
>;

type Layout = NonNullable<SymbolLayerSpecification['layout']>;
type Paint = NonNullable<SymbolLayerSpecification['paint']>;

/** Not named already by an event or a stop at small scale, nor by a station that is labelled at this one. */
const UNNAMED: ExpressionSpecification = [
  'all',
  ['any', ['>=', ['zoom'], 8], ['!', ['in', ['get', 'key'], ['global-state', 'named']]]],
  [
    'any',
    ['!', ['has', 'station']],
    ['!', ['in', ['get', 'station'], ['global-state', 'standing']]],
    ['<', ['zoom'], ['at', ['-', ['get', 'stationRank'], 1], ['literal', [...STATION_LABELS]]]],
  ],
];

/** The names of the ground, class by class: water in italic, regions in spaced capitals, towns by rank. */
export function nameLayers(colours: PaletteColours, choice: NameChoice): Layers {
  const names = [
    rivers(colours, choice),
    curves(colours, choice, 'name-curves'),
    curves(colours, choice, 'name-curves-near'),
    layer('name-waters', of(WATERS), waterLayout(choice), waterPaint(colours)),
    layer('name-regions', of(REGIONS), regionLayout(choice), regionPaint(colours)),
    lands(colours, choice),
    spots(colours, choice),
    towns(colours, choice),
    curves(colours, choice, 'name-great'),
  ];
  return { names, 'chief-names': [chief(colours, choice)] };
}

function layer(
  id: string,
  which: ExpressionSpecification,
  layout: Layout,
  paint: Paint,
  geometry: 'Point' | 'LineString' = 'Point',
): LayerSpecification {
  const filter: FilterSpecification = [
    'all',
    ['==', ['geometry-type'], geometry],
    which,
    ['>=', ['zoom'], ['get', 'minzoom']],
    ['<=', ['zoom'], ['get', 'maxzoom']],
  ];
  return {
    id,
    type: 'symbol',
    source: sourceOf(id),
    filter,
    layout: { 'symbol-sort-key': ['get', 'rank'], 'text-max-width': 8, ...layout },
    paint: { 'text-halo-width': 1.4, 'text-halo-blur': 0.4, ...paint },
  };
}

/** Classes of which some names follow a curve. */
const CURVED = of([...WATERS, ...REGIONS, 'island', 'archipelago']);

/** The great names: nothing is written over them. */
export const GREAT_NAMES: readonly string[] = ['name-chief'];

/** Names that a ship's may be written over if need be. */
export const GROUND_NAMES: readonly string[] = [
  'name-towns',
  'name-great',
  'name-spots',
  'name-lands',
  'name-waters',
];

const NO_NAMES: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** The sources of names, each from its own file; empty where there is none. */
export function nameSources(
  files: NameFiles,
): Readonly<Record<NameSource, GeoJSONSourceSpecification>> {
  const source = (id: NameSource) => geojsonSource(files[id] ?? NO_NAMES, MAXZOOM[id]);
  return { names: source('names'), curves: source('curves'), 'curves-near': source('curves-near') };
}

function sourceOf(id: string): NameSource {
  if (id === 'name-curves-near') return 'curves-near';
  return id === 'name-curves' || id === 'name-great' ? 'curves' : 'names';
}

function of(classes: readonly string[]): ExpressionSpecification {
  return ['in', ['get', 'class'], ['literal', [...classes]]];
}

function rivers({ seaInk, paper }: PaletteColours, choice: NameChoice): LayerSpecification {
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
function curves(colours: PaletteColours, choice: NameChoice, id: Curves): LayerSpecification {
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
      'text-opacity': ['case', of(REGIONS), 0.85, 1],
    },
    'LineString',
  );
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
  return { 'text-color': landInk, 'text-halo-color': land, 'text-opacity': 0.85 };
}

/** Islands and capes; the name of an islet stands beside it. */
function lands({ landInk, paper }: PaletteColours, choice: NameChoice): LayerSpecification {
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

const ON_IT: ExpressionSpecification = [
  'literal',
  ['center', [0, 0], 'top', [0, 0.5], 'bottom', [0, -0.5], 'left', [0.5, 0], 'right', [-0.5, 0]],
];
const OFF_IT: ExpressionSpecification = [
  'literal',
  ['left', [0.8, 0], 'right', [-0.8, 0], 'top', [0, 0.8], 'bottom', [0, -0.8]],
];

/** Hills, passes, forts and lights: a sign on the spot and the name beside it. */
function spots({ landInk, ink, paper }: PaletteColours, choice: NameChoice): LayerSpecification {
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

/** The dozen names that everybody looks for: they are written whatever else is there. */
const CHIEF: ExpressionSpecification = ['==', ['get', 'rank'], 0];

function chief({ townInk, paper }: PaletteColours, choice: NameChoice): LayerSpecification {
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
      'text-variable-anchor': BESIDE,
      // Beside the sign of what happened there, where there is room; over it rather than not at all.
      'text-radial-offset': byZoom(3, 0.9, 5, 1.05, 9, 1.2),
      'text-allow-overlap': true,
      'text-justify': 'auto',
      'text-padding': 3,
    },
    { 'text-color': townInk, 'text-halo-color': paper, 'text-halo-width': 1.8 },
  );
}

function towns({ townInk, paper }: PaletteColours, choice: NameChoice): LayerSpecification {
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
