import type { FeatureCollection } from 'geojson';
import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { AtlasFeature } from '../../domain/atlas/feature/feature';
import type { NameFiles } from '../../domain/atlas/nameSources';
import { drawnBy } from '../../domain/atlas/renderers';
import type { Archives } from '../base/archives';
import { PROJECTION, baseOf } from '../base/base';
import { nameLayers, nameSources } from '../base/names/names';
import { inOrder } from '../order';
import { RENDERERS } from '../renderers';
import { alike } from '../style/alike';
import type { Letters } from '../style/type';
import type { PaletteColours } from '../../design/palette';
import { geojsonSource } from './tiles/geojson';
import {
  type DataOf,
  type Features,
  type Sources,
  areMany,
  knownSources,
  namesFor,
} from './tiles/held';
import { lettered } from '../ground/lettered';
import type { Subject, Tiled } from './renderer';
import { type MapState, stateOf } from './state';

/** What moves is cut anew again and again: above this zoom its tiles are not cut smaller. */
const MOVING_MAXZOOM = 9;

/** What stands still of the atlas's features. */
export interface Standing {
  readonly sources: Sources;
  /** Of sources that have but a name of them. */
  readonly features: () => Features;
}

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
  readonly features: () => Features;
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

/** The sources of every renderer, by themselves or, where there are many features, by name. */
export function standingOf(subject: Subject): Standing {
  const { features } = subject.atlas;
  if (areMany(features.length)) {
    const ids = Object.keys(featuresOf(subject, []));
    return { sources: geojson(namesFor(ids)), features: () => featuresOf(subject, features) };
  }
  const all = featuresOf(subject, features);
  return { sources: geojson(all), features: () => all };
}

function featuresOf(subject: Subject, drawn: readonly AtlasFeature[]): Features {
  const all: Record<string, FeatureCollection> = {};
  const { atlas } = subject;
  const given = RENDERERS.flatMap(({ id, sources }) => {
    const own = id === null ? [] : drawnBy(atlas, id, drawn);
    return Object.entries(sources(own, subject));
  });
  for (const [id, { features }] of given) {
    all[id] = { type: 'FeatureCollection', features: [...(all[id]?.features ?? []), ...features] };
  }
  return all;
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
    sources: { ...knownSources(sources, dataOf), ...geojson(moving, MOVING_MAXZOOM) },
    layers: [...layers],
  };
}

function geojson(
  data: Readonly<Record<string, FeatureCollection | string>>,
  maxzoom?: number,
): Readonly<Record<string, SourceSpecification>> {
  const cut = Object.entries(data).map(
    ([id, features]) => [id, geojsonSource(features, maxzoom)] as const,
  );
  return Object.fromEntries(cut);
}
