import type { FeatureCollection } from 'geojson';
import type { GeoJSONSourceSpecification } from 'maplibre-gl';
import type { NameChoice } from '../../../domain/atlas/languages';
import type { NameFiles, NameSource } from '../../../domain/atlas/nameSources';
import type { PaletteColours } from '../../../design/palette';
import { geojsonSource } from '../../core/tiles/geojson';
import type { Layers } from '../../order';
import { curves } from './curves';
import { lands, regions, spots } from './land';
import { chief, towns } from './towns';
import { rivers, waters } from './waters';

/**
 * How finely each source of names is cut. A curve is named once in each tile it runs through, so curves come from sources
 * cut into few tiles: great ones into four, small ones into somewhat more, to be exact.
 */
const MAXZOOM = { curves: 1, 'curves-near': 5, names: 14 } as const satisfies Record<
  NameSource,
  number
>;

/** The names of the ground, class by class: water in italic, regions in spaced capitals, towns by rank. */
export function nameLayers(colours: PaletteColours, choice: NameChoice): Layers {
  const names = [
    rivers(colours, choice),
    curves(colours, choice, 'name-curves'),
    curves(colours, choice, 'name-curves-near'),
    waters(colours, choice),
    regions(colours, choice),
    lands(colours, choice),
    spots(colours, choice),
    towns(colours, choice),
    curves(colours, choice, 'name-great'),
  ];
  return { names, 'chief-names': [chief(colours, choice)] };
}

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
