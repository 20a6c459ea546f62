import type { FeatureCollection } from 'geojson';
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { NameFiles } from '../../domain/atlas/nameSources';
import type { Archives } from '../base/archives';
import { PROJECTION, baseOf } from '../base/base';
import { nameLayers, nameSources } from '../base/names/names';
import { inOrder } from '../order';
import { RENDERERS } from '../renderers';
import { alike } from '../style/alike';
import type { Letters } from '../style/type';
import type { PaletteColours } from '../../design/palette';
import { geojsonSources } from './tiles/geojson';
import { type DataOf, type Sources, knownSources } from './tiles/held';
import { lettered } from '../ground/lettered';
import type { Subject, Tiled } from './renderer';
import type { Standing } from './standing';
import { type MapState, stateOf } from './state';

/** What moves is cut anew again and again: above this zoom its tiles are not cut smaller. */
const MOVING_MAXZOOM = 9;

/** All that the map's sources and layers are made of, but for the moment. */
export interface Scenery extends Subject {
  readonly standing: Standing;
  readonly colours: PaletteColours;
  readonly archives: Archives;
  readonly letters: Letters;
  /** Families of letters that the atlas's own have not: see `familiesOf`. */
  readonly families: readonly string[];
  /** Address of the plain coast. */
  readonly coastUrl: string;
  readonly nameFiles: NameFiles;
  /** `null` where all features come with the page. */
  readonly tiled?: Tiled | null;
}

/** What is drawn, but for the moment. */
export interface Drawing {
  readonly sources: Sources;
  readonly layers: readonly LayerSpecification[];
  /** See `Standing`. */
  readonly features: Standing['features'];
}

/** What stands still, of the base map and of every renderer. */
export function drawingOf(scenery: Scenery): Drawing {
  const { archives, atlas, coastUrl, colours, families, names, nameFiles, standing } = scenery;
  const { tiled = null } = scenery;
  const base = baseOf(colours, archives, coastUrl, atlas.meta.basemap?.span ?? null);
  const look = { colours, great: atlas.greatNames };
  const layers = inOrder([
    base.layers,
    nameLayers(colours, names),
    // What has come lies over what has not, and is placed before it.
    tiled?.layers(look, names) ?? {},
    ...RENDERERS.map((renderer) => renderer.layers(look)),
  ]);
  return {
    sources: { ...base.sources, ...nameSources(nameFiles), ...standing.sources, ...tiled?.sources },
    layers: layers.map((layer) => alike(lettered(layer, families, scenery.letters))),
    features: standing.features,
  };
}

/** The whole map at a moment: what stands still, what moves, and the moment itself; `dataOf` tells of the map that it is for, once that is there. */
export function styleOf(
  { sources, layers }: Drawing,
  moving: Readonly<Record<string, FeatureCollection>>,
  state: MapState,
  dataOf: DataOf = () => undefined,
): StyleSpecification {
  return {
    version: 8,
    state: stateOf(state),
    projection: PROJECTION,
    // Nothing glides from one colour to another: it would be drawn twenty times over for every new day.
    transition: { duration: 0, delay: 0 },
    sources: { ...knownSources(sources, dataOf), ...geojsonSources(moving, MOVING_MAXZOOM) },
    layers: [...layers],
  };
}
