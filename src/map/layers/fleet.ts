import type { Feature, FeatureCollection, LineString, Point } from 'geojson';
import type { ExpressionSpecification } from 'maplibre-gl';
import type { AtlasFeature } from '../../domain/feature';
import { HOUR, type Instant } from '../../domain/time';
import { reckon, wakeAt } from '../../domain/voyage';
import type { Tone } from '../images';
import type { AtlasLayer } from '../layer';
import type { PaletteColours } from '../style/palette';
import { BOLD } from '../style/type';
import { byZoom } from '../style/zoom';
import { toneOf } from './drawn';
import { HOVERED, LIT, strength } from './paint';
import { vesselName } from './titles';
import { sideColour } from './voyage';

/** Wakes are redrawn when the clock enters a new one of these; the rest of the way moves with the ships. */
const WAKE_STEP: Instant = 6 * HOUR;

interface MoverProperties {
  readonly id: string;
  readonly theme: string;
  readonly tone: Tone;
  readonly rank: number;
  readonly label: string;
  /** Degrees clockwise from north. */
  readonly heading: number;
  readonly end: number;
  readonly fade: number;
}

/** The instant up to which wakes are drawn whole. */
export function wakeInstant(now: Instant): Instant {
  return Math.floor(now / WAKE_STEP) * WAKE_STEP;
}

/** The courses run by an instant. */
export function wakesAt(
  tracks: readonly AtlasFeature[],
  instant: Instant,
): FeatureCollection<LineString, MoverProperties> {
  const features = tracks.flatMap((feature) => {
    const coordinates = feature.track ? wakeAt(feature.track, instant) : [];
    return coordinates.length < 2 ? [] : [lineOf(feature, [...coordinates])];
  });
  return { type: 'FeatureCollection', features };
}

/** Each squadron at sea or in port at an instant, with the stretch of its wake since the wakes were drawn. */
export function fleetAt(
  tracks: readonly AtlasFeature[],
  instant: Instant,
): FeatureCollection<Point | LineString, MoverProperties> {
  const features = tracks.flatMap<Feature<Point | LineString, MoverProperties>>((feature) => {
    const reckoning = feature.track && reckon(feature.track, instant);
    if (!feature.track || !reckoning) return [];
    const { position, heading } = reckoning;
    const before = wakeAt(feature.track, wakeInstant(instant));
    const since = wakeAt(feature.track, instant).slice(Math.max(0, before.length - 1));
    const joined = [...before.slice(-1), ...since];
    const ship: Feature<Point, MoverProperties> = {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: position },
      properties: { ...propertiesOf(feature), heading },
    };
    return joined.length < 2 ? [ship] : [ship, lineOf(feature, joined)];
  });
  return { type: 'FeatureCollection', features };
}

const source = 'fleet';
const isShip: ExpressionSpecification = ['==', ['geometry-type'], 'Point'];

/** Ships that point where they steer; under reduced motion an arrow of the course in their place. */
export function fleetLayers(
  colours: PaletteColours,
  sign: 'battleship' | 'course',
): readonly AtlasLayer[] {
  return [fleetWake(colours), fleetRing(colours), fleetLabels(colours), fleetShips(sign)];
}

function fleetWake(colours: PaletteColours): AtlasLayer {
  return {
    id: 'fleet-wake',
    type: 'line',
    source,
    filter: ['==', ['geometry-type'], 'LineString'],
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: {
      'line-color': sideColour(colours),
      'line-width': byZoom(2, 1.6, 7, 2.8),
      'line-opacity': strength(1, 0.6),
    },
  };
}

function fleetRing(colours: PaletteColours): AtlasLayer {
  return {
    id: 'fleet-ring',
    type: 'circle',
    source,
    filter: isShip,
    paint: {
      'circle-radius': byZoom(2, 12, 7, 17),
      'circle-color': colours.paper,
      'circle-opacity': ['case', HOVERED, 0.6, LIT, 0.35, 0],
      'circle-stroke-color': sideColour(colours),
      'circle-stroke-width': 1.5,
      'circle-stroke-opacity': ['case', HOVERED, 1, LIT, 0.8, 0],
    },
  };
}

function fleetLabels(colours: PaletteColours): AtlasLayer {
  return {
    id: 'fleet-labels',
    type: 'symbol',
    source,
    filter: isShip,
    layout: {
      'text-field': ['get', 'label'],
      'text-font': BOLD,
      'text-size': byZoom(2, 11.5, 7, 13.5),
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': 1.3,
      'text-justify': 'auto',
      'text-max-width': 9,
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: {
      'text-color': sideColour(colours),
      'text-halo-color': colours.paper,
      'text-halo-width': 1.8,
    },
  };
}

function fleetShips(sign: 'battleship' | 'course'): AtlasLayer {
  return {
    id: 'fleet-ships',
    type: 'symbol',
    source,
    filter: isShip,
    layout: {
      'icon-image': ['concat', sign, '/', ['get', 'tone']],
      'icon-size': byZoom(2, 0.66, 7, 1.05),
      'icon-rotate': ['get', 'heading'],
      'icon-rotation-alignment': 'map',
      'icon-allow-overlap': true,
      'icon-ignore-placement': true,
      'symbol-sort-key': ['-', 5, ['get', 'rank']],
    },
  };
}

function lineOf(
  feature: AtlasFeature,
  coordinates: LineString['coordinates'],
): Feature<LineString, MoverProperties> {
  const geometry: LineString = { type: 'LineString', coordinates };
  return { type: 'Feature', geometry, properties: propertiesOf(feature) };
}

function propertiesOf(feature: AtlasFeature): MoverProperties {
  return {
    id: feature.id,
    theme: feature.theme,
    tone: toneOf(feature.belligerents[0]?.side),
    rank: feature.rank,
    label: vesselName(feature.title),
    heading: 0,
    end: 0,
    fade: 1,
  };
}
