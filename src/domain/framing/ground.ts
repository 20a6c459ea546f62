import type { Position } from 'geojson';
import type { Atlas } from '../atlas/atlas';
import type { AtlasFeature } from '../atlas/feature/feature';
import { type NamedPlace, breadthOf, isSpot } from '../atlas/place';
import { distanceNm } from '../geometry/geodesy';
import { turnTo } from '../geometry/turn';
import type { Reach, Shape } from './fit';
import { withGround } from './together';

/** Ground so near a lone place is seen with it as it is, in nautical miles. */
const NEAR = 20;
/** Pixels that the mark of the ground and its name take. */
const REACH = { left: 24, right: 90, up: 24, down: 24 } as const;

/** What is to be seen of a place of the gazetteer: of what is wide a part of it, of a spot the ground that says where it is. */
export function shapesOfPlace(
  atlas: Pick<Atlas, 'byId' | 'places'>,
  { at, kind }: Pick<NamedPlace, 'at' | 'kind'>,
  reach: Reach,
): readonly Shape[] {
  if (!at) return [];
  const points = withGround([at], breadthOf(kind));
  return [{ points, reach }, ...(points.length > 1 ? [] : groundBeside(atlas, at))];
}

/**
 * The nearest ground of which the atlas tells, to be seen beside a place that lies alone: in the open sea nothing else
 * says where it is. Empty where there is some close by.
 */
export function groundBeside(
  { byId, places }: Pick<Atlas, 'byId' | 'places'>,
  place: Position,
): readonly Shape[] {
  const spots = [...places.values()].flatMap((each) => (each.at && isSpot(each) ? [each.at] : []));
  const grounds = [...byId.values()].flatMap(groundOf);
  const [first, ...others] = [...spots, ...grounds];
  if (!first) return [];
  const nearest = others.reduce(
    (best, each) => (away(place, each) < away(place, best) ? each : best),
    first,
  );
  return distanceNm(place, nearest) > NEAR ? [{ points: [nearest], reach: REACH }] : [];
}

/** Stations and islands stand on firm ground; where a battle was fought says nothing of it. */
function groundOf({ kind, geometry }: AtlasFeature): readonly Position[] {
  if (kind.form !== 'station' && kind.form !== 'area') return [];
  if (geometry?.type === 'Point') return [geometry.coordinates];
  const rings = geometry?.type === 'Polygon' ? [geometry.coordinates] : [];
  const all = geometry?.type === 'MultiPolygon' ? geometry.coordinates : rings;
  return all.flatMap(([outer]) => outer?.slice(0, 1) ?? []);
}

/** Good enough to tell which of two is nearer, and soon told: there may be a hundred thousand. */
function away([lng = 0, lat = 0]: Position, [toLng = 0, toLat = 0]: Position): number {
  const across = turnTo(lng, toLng) * Math.cos((lat * Math.PI) / 180);
  return Math.hypot(across, toLat - lat);
}
