import type { Feature, FeatureCollection, Polygon } from 'geojson';
import type { AtlasFeature } from '../../../domain/atlas/feature/feature';
import { drawnBy } from '../../../domain/atlas/renderers';
import { circleAbout } from '../../../domain/geometry/circle';
import type { Explorer } from '../../../state/explorer.svelte';
import type { Rest } from '../../core/renderer';
import { TO_SCALE } from './layers';

type Ground = Feature<Polygon, { id: string; theme: string; certainty: string }>;

const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] };

/**
 * The grounds within which events lay, to scale: of what is lit, and near by of all that is true on the date. A ring has
 * six dozen corners: of every event of a large atlas they would be most of what the page holds.
 */
export function groundsNow(explorer: Explorer, rest: () => Rest): () => FeatureCollection {
  // A zoom early, so that they are there when they are drawn.
  const isNear = $derived(rest().zoom >= TO_SCALE - 1);
  const events = $derived.by(() => {
    const { atlas, clock, lit, shown, showsAll } = explorer;
    const isAll = isNear && !showsAll && clock.shownRange === null;
    const known = isAll ? shown : shown.filter(({ id }) => lit.has(id));
    return drawnBy(atlas, 'events', known).filter(hasGround);
  });
  let last: readonly AtlasFeature[] = [];
  let data = NOTHING;
  return () => {
    if (!isSame(events, last)) {
      last = events;
      data = {
        type: 'FeatureCollection',
        features: events.flatMap((each) => groundOf(each) ?? []),
      };
    }
    return data;
  };
}

function isSame<Item>(some: readonly Item[], others: readonly Item[]): boolean {
  return some.length === others.length && some.every((each, nth) => each === others[nth]);
}

function hasGround({ geometry, place }: AtlasFeature): boolean {
  return (
    geometry?.type === 'Point' &&
    place !== null &&
    place.certainty !== 'site' &&
    place.radiusKm >= 0.5
  );
}

/** Corners of a ring. */
const CORNERS = 72;
/** What was reckoned once is drawn again and again, as the clock runs. */
const grounds = new WeakMap<AtlasFeature, Ground>();

/** `null` for what has none. */
function groundOf(feature: AtlasFeature): Ground | null {
  const known = grounds.get(feature);
  if (known) return known;
  const { id, theme, geometry, place } = feature;
  if (geometry?.type !== 'Point' || !place) return null;
  const ring = circleAbout(geometry.coordinates, place.radiusKm, CORNERS);
  const ground: Ground = {
    type: 'Feature',
    properties: { id, theme, certainty: place.certainty },
    geometry: { type: 'Polygon', coordinates: [[...ring]] },
  };
  grounds.set(feature, ground);
  return ground;
}
