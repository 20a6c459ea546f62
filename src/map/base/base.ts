import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import { FLAT_FROM, GLOBE_UNTIL } from '../../domain/framing/projection';
import type { Explained, Legend } from '../legend/explained';
import type { Layers } from '../order';
import type { Archive, Archives } from './archives';
import type { BasemapMeta } from '../../domain/atlas/meta';
import { graticule } from './graticule';
import { inlandLayers } from './inland';
import { INLAND_SEAS } from './inlandSeas';
import type { PaletteColours } from '../../design/palette';
import { powerLayers } from './powers';
import { reliefLayers, seaDepthLayers } from './relief';
import { type Shore, coastLine, landLayer, shoreLayers } from './shore';
import { byZoom } from '../style/zoom';

/** A globe for the world and the voyage, flat from the theatre inward; between these zooms the one becomes the other. */
export const PROJECTION: NonNullable<StyleSpecification['projection']> = {
  type: [
    'interpolate',
    ['linear'],
    ['zoom'],
    GLOBE_UNTIL,
    'vertical-perspective',
    FLAT_FROM,
    'mercator',
  ],
};

/** Hills and mountains, forts and batteries are drawn alike: they go by their sign. */
const BY_ITS_SIGN: Explained = {
  subject: (_, icon) => ({ group: 'ground', what: icon ?? '', id: icon ?? '' }),
};

/** Layers of the ground that the legend explains. */
export const GROUND_LEGEND: Legend = {
  powers: {
    subject: (textOf) => ({ group: 'powers', what: textOf('holder'), id: textOf('id') }),
    onLand: true,
  },
  borders: {
    subject: (textOf) => ({ group: 'boundaries', what: textOf('kind'), id: textOf('kind') }),
  },
  leases: {
    subject: (textOf) => ({ group: 'boundaries', what: 'lease', id: textOf('id') }),
    outline: true,
  },
  'name-spots': BY_ITS_SIGN,
  'name-towns': BY_ITS_SIGN,
};

/** The ground the themes are drawn on: sea, land, relief, powers. */
export interface Base {
  readonly sources: Readonly<Record<string, SourceSpecification>>;
  readonly layers: Layers;
}

/**
 * The ground, from the archives that could be read; `coastUrl` is the plain coast drawn without them. The powers are
 * drawn within the span that the atlas gives them.
 */
export function baseOf(
  colours: PaletteColours,
  archives: Archives,
  coastUrl: string,
  powersSpan: BasemapMeta['span'] | null,
): Base {
  const shores = shoresOf(archives);
  const each = (of: (shore: Shore) => readonly LayerSpecification[]) => {
    const layers = shores.flatMap(of);
    return archives.detail ? layers : layers.map(undivided);
  };
  return {
    sources: { graticule: geojson(graticule()), ...sourcesOf(archives, coastUrl) },
    layers: {
      sea: [
        { id: 'sea', type: 'background', paint: { 'background-color': colours.sea } },
        ...(archives.sea ? seaDepthLayers(colours) : []),
        graticuleLayer(colours),
      ],
      shore: each((shore) => shoreLayers(colours, shore)),
      land: each((shore) => [landLayer(colours, shore)]),
      relief: archives.relief ? reliefLayers(colours) : [],
      inland: [
        ...(archives.world ? [farLakes(colours)] : []),
        ...each((shore) => (shore === 'coast' ? [] : inlandLayers(colours, shore))),
      ],
      coast: each((shore) => [coastLine(colours, shore)]),
      ...(archives.powers && powersSpan ? powerLayers(colours, powersSpan) : {}),
    },
  };
}

function shoresOf({ world, detail }: Archives): readonly Shore[] {
  if (!world) return ['coast'];
  return detail ? ['world', 'detail'] : ['world'];
}

/** The world's own coast at every zoom, where there is no finer one to give way to. */
function undivided(layer: LayerSpecification): LayerSpecification {
  if (!('source' in layer) || layer.source !== 'world' || !('filter' in layer)) return layer;
  return { ...layer, filter: true };
}

function sourcesOf(archives: Archives, coastUrl: string): Record<string, SourceSpecification> {
  const { world, detail, powers, relief, sea } = archives;
  return {
    ...(world
      ? { world: vector(world), 'inland-seas': geojson(INLAND_SEAS) }
      : { coast: geojson(coastUrl) }),
    ...(world && detail ? { detail: vector(detail) } : {}),
    ...(powers ? { powers: vector(powers) } : {}),
    ...(relief ? { relief: heights(relief) } : {}),
    ...(sea ? { sea: heights(sea) } : {}),
  };
}

function geojson(data: GeoJSON.GeoJSON | string): SourceSpecification {
  return { type: 'geojson', data };
}

function vector(archive: Archive): SourceSpecification {
  return { type: 'vector', ...tilesOf(archive) };
}

/** Grey tiles, 0 to 255, that the style colours: see `color-relief` in relief.ts. */
function heights(archive: Archive): SourceSpecification {
  return {
    type: 'raster-dem',
    ...tilesOf(archive),
    tileSize: 512,
    encoding: 'custom',
    redFactor: 1,
    // Nought would divide by zero in the colour ramp.
    greenFactor: 1 / 256,
    blueFactor: 1 / 65536,
    baseShift: 0,
  };
}

function tilesOf({ url, minzoom, maxzoom }: Archive) {
  return { tiles: [`pmtiles://${url}/{z}/{x}/{y}`], minzoom, maxzoom };
}

function farLakes({ lake, river }: PaletteColours): LayerSpecification {
  return {
    id: 'far-lakes',
    type: 'fill',
    source: 'inland-seas',
    maxzoom: 2,
    paint: { 'fill-color': lake, 'fill-outline-color': river },
  };
}

function graticuleLayer({ graticule: colour }: PaletteColours): LayerSpecification {
  return {
    id: 'graticule',
    type: 'line',
    source: 'graticule',
    filter: ['<=', ['get', 'minzoom'], ['zoom']],
    paint: { 'line-color': colour, 'line-width': 0.5, 'line-opacity': byZoom(1, 0.28, 6, 0.4) },
  };
}
