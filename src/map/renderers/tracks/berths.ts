import type { FeatureCollection, Point } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import type { AtlasFeature } from '../../../domain/atlas/feature/feature';
import type { Instant } from '../../../domain/dates/time';
import { byZoom } from '../../style/zoom';
import { whileMoving } from '../paint';
import { afloatAt, moverAt } from './fleet';
import { sizeAt } from './fleetDrawing';

/** Where ships lie at an instant, which the chart over the map draws. */
export function berthsAt(
  tracks: readonly AtlasFeature[],
  now: Instant,
  attestedOnly: boolean,
): FeatureCollection<Point> {
  const afloat = afloatAt(tracks, now);
  const features = tracks.flatMap((track) => {
    const mover = afloat.has(track.id) ? moverAt(track, now, attestedOnly) : null;
    if (!mover) return [];
    const geometry = { type: 'Point' as const, coordinates: mover.position };
    return [{ type: 'Feature' as const, geometry, properties: {} }];
  });
  return { type: 'FeatureCollection', features };
}

/** Width of an image at size 1, in pixels. */
const IMAGE = 32;

/** Keeps names from under the ships. It is never seen. */
export function berthLayer(): LayerSpecification {
  return {
    id: 'berths',
    type: 'symbol',
    source: 'berths',
    layout: {
      visibility: whileMoving('berths'),
      'icon-image': 'battleship/neutral',
      'icon-size': byZoom(2, sizeAt(2) / IMAGE, 8.4, sizeAt(8.4) / IMAGE),
      'icon-allow-overlap': true,
      'icon-padding': 0,
    },
    paint: { 'icon-opacity': 0 },
  };
}
