import type { FeatureCollection, MultiPolygon } from 'geojson';
import { courseOf } from '../../../domain/motion/course';
import { groundOfDoubt } from '../../../domain/motion/doubt';
import type { AtlasFeature } from '../../../domain/atlas/feature/feature';
import type { SideMeta } from '../../../domain/atlas/sides';
import { DAY, type Instant } from '../../../domain/dates/time';
import type { LayerSpecification } from 'maplibre-gl';
import { toneOf } from '../../../domain/atlas/feature/drawn';
import { whileMoving } from '../paint';
import { afloatAt, moverAt } from './fleet';

/** For how long the ground a ship may have crossed stays behind her. */
const BEHIND: Instant = 20 * DAY;

/** What is read of the ground of a ship. */
interface DoubtProperties {
  readonly id: string;
  readonly theme: string;
  readonly kind: 'doubt';
  readonly tone: string;
}

type Ground = FeatureCollection<MultiPolygon, DoubtProperties>;

/** Always the same: for every new set of data the map draws itself anew, even if nothing is in it. */
export const NOTHING: Ground = { type: 'FeatureCollection', features: [] };

/** The ground on which each squadron may be at an instant, and may have been in the days before. */
export function doubtAt(
  sides: readonly SideMeta[],
  tracks: readonly AtlasFeature[],
  now: Instant,
): Ground {
  const afloat = afloatAt(tracks, now);
  const features = tracks.flatMap((feature) => {
    const mover = afloat.has(feature.id) ? moverAt(feature, now, false) : null;
    if (!mover || !feature.track) return [];
    const passed = courseOf(feature.track).filter(
      ({ instant }) => now - BEHIND <= instant && instant < now,
    );
    const geometry = groundOfDoubt([...passed, mover]);
    if (geometry.coordinates.length === 0) return [];
    const { id, theme, belligerents } = feature;
    const tone = toneOf(sides, belligerents[0]?.side);
    const properties = { id, theme, kind: 'doubt' as const, tone };
    return [{ type: 'Feature' as const, geometry, properties }];
  });
  return features.length === 0 ? NOTHING : { type: 'FeatureCollection', features };
}

/**
 * Stippled in the side's colour, under the land: where no ship can have been nothing is drawn. The dots are opaque
 * and lie on one grid, so that parts which overlap look like one.
 */
export function doubtLayer(): LayerSpecification {
  return {
    id: 'doubt',
    type: 'fill',
    source: 'doubt',
    layout: { visibility: whileMoving('doubt') },
    paint: {
      'fill-pattern': ['concat', 'doubt/', ['get', 'tone']],
      'fill-antialias': false,
    },
  };
}
